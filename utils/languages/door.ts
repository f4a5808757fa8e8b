/** Doors to rooms: a room behind a closed one costs nothing until it is needed. */
import { once } from '../text/once';
import type { Language, Spoken } from './types';

export interface Door {
  tag: string;
  /** By what a text in the language is told: see `Language`. */
  common: string;
  open(): Spoken;
}

/** The door to a room that is there. */
export function doorOf(language: Language): Door {
  return { tag: language.tag, common: language.common, open: () => language };
}

/** What a package holds of a room: no example, and what each of them says. */
export function packed({ phrases, ...rest }: Spoken): string {
  const bare = Object.entries(phrases).map(([kind, list]) => [
    kind,
    list.map(([words]) => [words]),
  ]);
  return JSON.stringify({ ...rest, phrases: Object.fromEntries(bare) });
}

/**
 * The door to a packed room. A text: a browser passes over one as it starts, where it would look
 * through each part of an object.
 */
export function closedDoor(tag: string, common: string, text: string): Door {
  return { tag, common, open: once(() => JSON.parse(text) as Spoken) };
}
