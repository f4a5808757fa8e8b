/** The texts that are compared: their order and their names. */

import type { SideName } from '../../utils/compare/article';
import type { ComparedSide } from '../../utils/compare/compared';
import { ROLES } from '../../utils/context/called';
import { directionOf } from '../../utils/text/languages';
import { theirs } from '../../utils/text/theirs';
import type { MessageKey, Words } from '../../utils/text/words';

/** A text on the page, wherever it stands: one of the two sides, or the third that was added. */
export type Slot = SideName | 'third';

/** What the names are made of. */
type Named = Pick<ComparedSide, 'role' | 'publisher'>;

/** In a sentence: with their articles. */
const DEFINITE = {
  original: 'sideOriginal',
  translation: 'sideTranslation',
  republication: 'sideRepublication',
} as const;

/** Of texts whose role nobody knows, by their order. */
const NTH_NAME: readonly MessageKey[] = ['sideFirst', 'sideSecond', 'sideThird'];
const NTH_LABEL: readonly MessageKey[] = ['labelFirst', 'labelSecond', 'labelThird'];

/** "the original", "the translation": as they stand in a sentence. */
export function sideNames(sides: Record<SideName, Named>, t: Words['t']): Record<SideName, string> {
  const [source = '', target = ''] = namesOf([sides.source, sides.target], t);
  return { source, target };
}

/** "Original", "Translation": as a label says them. */
export function sideLabels(
  sides: Record<SideName, Named>,
  t: Words['t'],
): Record<SideName, string> {
  const [source = '', target = ''] = labelsOf([sides.source, sides.target], t);
  return { source, target };
}

/** The names of texts in their order, as they stand in a sentence. */
export function namesOf(texts: readonly Named[], t: Words['t']): string[] {
  return named(texts, t, ({ role }, at) => t(role ? DEFINITE[role] : nth(NTH_NAME, at)));
}

/** The same as labels. */
export function labelsOf(texts: readonly Named[], t: Words['t']): string[] {
  return named(texts, t, ({ role }, at) => t(role ? ROLES[role] : nth(NTH_LABEL, at)));
}

function nth(keys: readonly MessageKey[], at: number): MessageKey {
  return keys[Math.min(at, keys.length - 1)] ?? 'sideFirst';
}

/** Editions of one role are told apart by who publishes them; to be shown by `Said`. */
function named(
  texts: readonly Named[],
  t: Words['t'],
  say: (text: Named, at: number) => string,
): string[] {
  return texts.map((text, at) => {
    const isAlike = texts.some((other) => other !== text && other.role === text.role);
    const said = say(text, at);
    return isAlike && text.publisher ? t('bracketed', said, theirs(text.publisher)) : said;
  });
}

/** Language and direction of a text, as attributes. */
export function langOf(lang: string | undefined): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { lang: lang ?? '', dir: lang === undefined ? 'auto' : directionOf(lang) };
}
