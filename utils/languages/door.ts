/** Doors to rooms: a room behind a closed one costs nothing until it is needed. */
import { once } from '../text/once';
import type { Counting, Language, Spoken } from './types';

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

/** What of a room the comparison needs. */
export function countingIn(language: Language): Counting {
  const { numbers, months, clock, abbreviations } = language;
  return JSON.parse(JSON.stringify({ numbers, months, clock, abbreviations }));
}

/** What a package holds of a room for reading pages: no example, and nothing that stands apart. */
export function packed(language: Language): string {
  const {
    phrases,
    numbers: _n,
    months: _m,
    dates: _d,
    programs: _p,
    clock: _c,
    abbreviations: _a,
    ...rest
  } = language;
  const spoken: Spoken['phrases'] = phrases;
  const bare = Object.entries(spoken).map(([kind, list]) => [kind, list.map(([words]) => [words])]);
  return JSON.stringify({ ...rest, phrases: Object.fromEntries(bare) });
}

/**
 * The door to a packed room. A text: a browser passes over one as it starts, where it would look
 * through each part of an object.
 */
export function closedDoor(tag: string, common: string, text: string): Door {
  return { tag, common, open: once(() => JSON.parse(text) as Spoken) };
}
