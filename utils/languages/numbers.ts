/**
 * Numbers, clock times and abbreviations of one language: what the libraries know
 * (`generated.json`) and what the language's room adds. Words are in lower
 * case, with their accents; each table is made when it is first asked for.
 */
import { perLocale } from '../text/once';
import generated from './generated.json';
import { COUNTING } from './index';
import { baseOf } from './rooms';
import type { Counting } from './types';

/** Words of a language that stand for numbers. */
export interface NumberWords {
  /** Words that add up to a number ("forty", "two"), and words that stand for one ("both"). */
  cardinals: ReadonlyMap<string, number>;
  /** "third", "21.": the words only. */
  ordinals: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "million", "万", "लाख". */
  magnitudes: ReadonlyMap<string, number>;
  /** Words between the parts of one number: "and". */
  joining: ReadonlySet<string>;
  /** Words for a part or a stretch of time: what they may be written as in digits. */
  parts: ReadonlyMap<string, readonly string[]>;
  /** Stands within a number that is one word: "und". */
  within: readonly string[];
  /** Words between two numbers: "to". */
  range: readonly string[];
  /** What number words may end in besides, and what stands right behind figures. */
  endings: readonly string[];
  behindFigures: readonly string[];
}

interface Library {
  cardinals: Record<string, number>;
  ordinals: Record<string, number>;
  magnitudes: Record<string, number>;
  abbreviations: string[];
}

/** What the room of a language says of numbers, days and abbreviations; nothing where there is none. */
export function countingOf(tag: string): Counting {
  return COUNTING[baseOf(tag)] ?? {};
}

const LIBRARY: Record<string, Library> = generated;

/**
 * The number words of a language; empty tables for one that has no room.
 * @param tag BCP 47 tag; only its language counts
 */
export const numberWordsOf = perLocale((tag): NumberWords => {
  const library = LIBRARY[baseOf(tag)];
  const room = countingOf(tag).numbers;
  const merged = (key: 'cardinals' | 'ordinals' | 'magnitudes') =>
    new Map(Object.entries({ ...library?.[key], ...room?.[key] }));
  return {
    cardinals: merged('cardinals'),
    ordinals: merged('ordinals'),
    magnitudes: merged('magnitudes'),
    joining: new Set(wordsIn(room?.joining)),
    parts: new Map(Object.entries(room?.parts ?? {}).map(([word, as]) => [word, wordsIn(as)])),
    within: wordsIn(room?.within),
    range: wordsIn(room?.range),
    endings: wordsIn(room?.endings),
    behindFigures: wordsIn(room?.behindFigures),
  };
});

/** Abbreviations whose full stop ends no sentence. */
export interface Abbreviations {
  /** The room's: titles, which other languages' texts have, too; its own; before a number only. */
  abroad: ReadonlySet<string>;
  always: ReadonlySet<string>;
  beforeNumber: ReadonlySet<string>;
  /** CLDR's: most are words as well. */
  library: ReadonlySet<string>;
}

/** The abbreviations of a language; none for one that has no room. */
export const abbreviationsOf = perLocale((tag): Abbreviations => {
  const room = countingOf(tag).abbreviations;
  const library = LIBRARY[baseOf(tag)]?.abbreviations ?? [];
  return {
    abroad: new Set(wordsIn(room?.abroad)),
    always: new Set(wordsIn(room?.always)),
    beforeNumber: new Set(wordsIn(room?.beforeNumber)),
    library: new Set(library.map((word) => word.toLowerCase().replace(/\.$/, ''))),
  };
});

function wordsIn(list = ''): string[] {
  return list.split(' ').filter((word) => word !== '');
}
