/** The languages Colophon knows, one line each. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import type { Language } from './types';
import { zh } from './zh';

const ROOMS: Readonly<Record<string, () => Language>> = {
  de: () => de,
  en: () => en,
  es: () => es,
  fr: () => fr,
  ru: () => ru,
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
