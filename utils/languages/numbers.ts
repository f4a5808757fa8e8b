/**
 * Numbers, clock times and abbreviations of one language: what the libraries know
 * (`generated.json`) and what the language's room adds. Words are in lower
 * case, with their accents; each table is made when it is first asked for.
 */
import { perLocale } from '../text/once';
import generated from './generated.json';
import { baseOf, roomOf } from './rooms';
import type { Clock } from './types';

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
}

interface Library {
  cardinals: Record<string, number>;
  ordinals: Record<string, number>;
  magnitudes: Record<string, number>;
  abbreviations: string[];
}

const LIBRARY: Record<string, Library> = generated;

/**
 * The number words of a language; empty tables for one that has no room.
 * @param tag BCP 47 tag; only its language counts
 */
export const numberWordsOf = perLocale((tag): NumberWords => {
  const library = LIBRARY[baseOf(tag)];
  const room = roomOf(tag)?.numbers;
  const merged = (key: 'cardinals' | 'ordinals' | 'magnitudes') =>
    new Map(Object.entries({ ...library?.[key], ...room?.[key] }));
  return {
    cardinals: merged('cardinals'),
    ordinals: merged('ordinals'),
    magnitudes: merged('magnitudes'),
    joining: new Set(wordsIn(room?.joining)),
    parts: new Map(Object.entries(room?.parts ?? {}).map(([word, as]) => [word, wordsIn(as)])),
  };
});

/** Abbreviations whose full stop ends no sentence: in any place, and before a number only. */
export const abbreviationsOf = perLocale(
  (tag): { always: ReadonlySet<string>; beforeNumber: ReadonlySet<string> } => {
    const room = roomOf(tag)?.abbreviations;
    const library = (LIBRARY[baseOf(tag)]?.abbreviations ?? []).map((word) =>
      word.toLowerCase().replace(/\.$/, ''),
    );
    return {
      always: new Set([...library, ...wordsIn(room?.always)]),
      beforeNumber: new Set(wordsIn(room?.beforeNumber)),
    };
  },
);

/** How a language writes clock times: words behind the figures, each list in lower case. */
export const clockOf = perLocale((tag): Record<keyof Clock, readonly string[]> => {
  const clock = roomOf(tag)?.clock;
  return {
    am: wordsIn(clock?.am),
    pm: wordsIn(clock?.pm),
    hours: wordsIn(clock?.hours),
    minutes: wordsIn(clock?.minutes),
  };
});

function wordsIn(list = ''): string[] {
  return list.split(' ').filter((word) => word !== '');
}
