/** The languages Colophon knows, one line each. */
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { countingIn, type Door, doorOf } from './door';
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
import type { Counting, Dates, Language, Programs } from './types';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export const LANGUAGES: readonly Language[] = [
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  tr,
  uk,
  vi,
  zh,
];

/** The doors to all rooms. In the package they are closed: `utils/build/packed-rooms.ts`. */
export const DOORS: readonly Door[] = LANGUAGES.map(doorOf);

/** What the comparison needs of each, apart: who reads a page does not load it. */
export const COUNTING: Readonly<Record<string, Counting>> = Object.fromEntries(
  LANGUAGES.map((language) => [language.tag, countingIn(language)]),
);

/** How each writes days: whatever language a page is in, its days are read. */
export const DATES: readonly Dates[] = LANGUAGES.flatMap(({ dates }) => dates ?? []);

/** How each calls programs that translate. */
export const PROGRAMS: readonly Programs[] = LANGUAGES.flatMap(({ programs }) => programs ?? []);
