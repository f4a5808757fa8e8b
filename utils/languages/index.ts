/** The languages Colophon knows, one line each. */
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sr } from './sr';
import { sv } from './sv';
import { tr } from './tr';
import type { Language } from './types';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

const ROOMS: Readonly<Record<string, () => Language>> = {
  ar: () => ar,
  bg: () => bg,
  ca: () => ca,
  cs: () => cs,
  da: () => da,
  de: () => de,
  el: () => el,
  en: () => en,
  es: () => es,
  fa: () => fa,
  fi: () => fi,
  fr: () => fr,
  he: () => he,
  hi: () => hi,
  hu: () => hu,
  id: () => id,
  it: () => it,
  ja: () => ja,
  ko: () => ko,
  nl: () => nl,
  no: () => no,
  pl: () => pl,
  pt: () => pt,
  ro: () => ro,
  ru: () => ru,
  sk: () => sk,
  sr: () => sr,
  sv: () => sv,
  tr: () => tr,
  uk: () => uk,
  vi: () => vi,
  zh: () => zh,
};

/** The tags of all rooms. */
export const TAGS: readonly string[] = Object.keys(ROOMS);

/**
 * The room of a language.
 * @param tag BCP 47 tag; only its language counts
 */
export function roomOf(tag: string): Language | undefined {
  const base = baseOf(tag);
  return Object.hasOwn(ROOMS, base) ? ROOMS[base]?.() : undefined;
}

/** The language of a tag; written Norwegian, of either kind, is `no`. */
export function baseOf(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return base === 'nb' || base === 'nn' ? 'no' : base;
}
