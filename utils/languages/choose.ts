/** Which languages a text needs, told from its declared language, its script and its small words. */
import { compiledRoom, type Room } from './compiled';
import { DOORS } from './index';
import { baseOf, hasRoom } from './rooms';

/** Scripts that settle the question, or narrow it. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['ja']],
  [/\p{sc=Hangul}/gu, ['ko']],
  [/\p{sc=Han}/gu, ['zh']],
  [/\p{sc=Greek}/gu, ['el']],
  [/\p{sc=Hebrew}/gu, ['he']],
  [/\p{sc=Devanagari}/gu, ['hi']],
];

/** Characters of a text that are looked at. */
const SAMPLE = 4000;
/** Characters from which a text's own words weigh more than what its page declares. */
export const TELLING = 400;
/** A text holds at least so many of a language's small words before it counts as in it. */
const FEWEST = 4;
/** A page is in one language; some of its words may be in that of its system or its original. */
const MOST = 3;

/**
 * The languages to read a text with, the likeliest first; English is always among them.
 * @param declared the tag the page declares, if any
 * @param sample some of its text
 */
export function languagesOf(declared: string | undefined, sample: string): string[] {
  const found: string[] = [];
  const add = (tag: string) => {
    if (hasRoom(tag) && !found.includes(baseOf(tag))) found.push(baseOf(tag));
  };
  const text = sample.slice(0, SAMPLE);
  const byScript = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > text.length / 50);
  for (const tag of byScript?.[1] ?? []) add(tag);
  const told = bySmallWords(text);
  if (told) add(told);
  if (declared) add(declared);
  add('en');
  return found.slice(0, MOST);
}

/**
 * The language a text itself shows, by its script or its small words; undefined where neither tells.
 * @param sample some of its text
 */
export function shownLanguage(sample: string): string | undefined {
  const text = sample.slice(0, SAMPLE);
  const byScript = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > text.length / 5);
  return byScript?.[1][0] ?? bySmallWords(text);
}

/** A text in one language holds at most one of another's small words for so many of its own. */
const TIMES_AS_MANY = 4;

/**
 * The language a text shows against the one its page declares. Only where the declared one is known
 * here and the text has next to nothing of it: of a language without a room, or one that shares its
 * small words with another, nobody can tell that.
 * @param sample some of its text; too short a one tells nothing
 */
export function shownAgainst(declared: string, sample: string): string | undefined {
  if (sample.length < TELLING || !hasRoom(declared)) return undefined;
  const shown = shownLanguage(sample);
  if (shown === undefined || shown === baseOf(declared)) return undefined;
  const counts = wordCounts(sample.slice(0, SAMPLE));
  const hits = (tag: string) => hitsOf(DOORS.find((door) => door.tag === tag)?.common, counts);
  return hits(baseOf(declared)) * TIMES_AS_MANY <= Math.max(hits(shown), FEWEST)
    ? shown
    : undefined;
}

/** The rooms of these languages. */
export function roomsOf(declared: string | undefined, sample: string): Room[] {
  return languagesOf(declared, sample).flatMap((tag) => compiledRoom(tag) ?? []);
}

function bySmallWords(text: string): string | undefined {
  const counts = wordCounts(text);
  let [best, most] = ['', FEWEST - 1];
  for (const { tag, common } of DOORS) {
    const hits = hitsOf(common, counts);
    if (hits > most) [best, most] = [tag, hits];
  }
  return best || undefined;
}

type Counts = ReadonlyMap<string, number>;

function wordCounts(text: string): Counts {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How often a text has any of a language's small words. */
function hitsOf(common = '', counts: Counts): number {
  return common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
