/** The two sides of a comparison: their order and their names. */

import type { SideName } from '../../utils/compare/article';
import type { ComparedSide } from '../../utils/compare/compared';
import { ROLES } from '../../utils/context/called';
import { directionOf } from '../../utils/text/languages';
import type { Words } from '../../utils/text/words';

/** The earlier edition first. */
export const SIDES = ['source', 'target'] as const;

export const otherSide = (side: SideName): SideName => (side === 'source' ? 'target' : 'source');

/** What the names are made of. */
type Named = Pick<ComparedSide, 'role' | 'publisher'>;

/** In a sentence: with their articles. */
const DEFINITE = {
  original: 'sideOriginal',
  translation: 'sideTranslation',
  republication: 'sideRepublication',
} as const;

/** "the original", "the translation": as they stand in a sentence. */
export function sideNames(sides: Record<SideName, Named>, t: Words['t']): Record<SideName, string> {
  return named(sides, ({ role }, side) =>
    t(role ? DEFINITE[role] : side === 'source' ? 'sideFirst' : 'sideSecond'),
  );
}

/** "Original", "Translation": as a label says them. */
export function sideLabels(
  sides: Record<SideName, Named>,
  t: Words['t'],
): Record<SideName, string> {
  return named(sides, ({ role }, side) =>
    t(role ? ROLES[role] : side === 'source' ? 'labelFirst' : 'labelSecond'),
  );
}

/** Two editions of one role are told apart by who publishes them. */
function named(
  sides: Record<SideName, Named>,
  say: (side: Named, name: SideName) => string,
): Record<SideName, string> {
  const isAlike = sides.source.role === sides.target.role;
  const name = (side: SideName) => {
    const { publisher } = sides[side];
    const said = say(sides[side], side);
    return isAlike && publisher ? `${said} (${publisher})` : said;
  };
  return { source: name('source'), target: name('target') };
}

/** Language and direction of a text, as attributes. */
export function langOf(lang: string | undefined): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { lang: lang ?? '', dir: lang === undefined ? 'auto' : directionOf(lang) };
}
