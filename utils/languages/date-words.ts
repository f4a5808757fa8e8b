/** What the languages write days with, all together: a day is read in whatever language it is written. */
import { folded } from '../text/folded';
import { DATES } from './index';
import type { Dates } from './types';

/** The words of one kind in all languages, folded; the longest first. */
export function dateWords(kind: Exclude<keyof Dates, 'eras'>): string[] {
  const words = DATES.flatMap((dates) => folded(dates[kind] ?? '').split(' '));
  return [...new Set(words)].filter(Boolean).sort((one, other) => other.length - one.length);
}

/** The same as a pattern; one that matches nothing where there are none. */
export function anyDateWord(kind: Exclude<keyof Dates, 'eras'>): string {
  return `(?:${dateWords(kind).join('|') || '(?!)'})`;
}

/** Eras, with the year before their first. */
export function eras(): Readonly<Record<string, number>> {
  return Object.assign({}, ...DATES.map((dates) => dates.eras ?? {}));
}
