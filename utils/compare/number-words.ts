/**
 * Number words of the languages whose words any text is read with, in one table: they only ever supply
 * a counterpart, so that a clash between languages hides a flag and never raises one. All keys as
 * {@link bare} writes them.
 */
import { monthsOf } from '../languages/month-names';
import { countingOf, numberWordsOf } from '../languages/numbers';
import { once } from '../text/once';
import { bare } from './letters';

/** Languages whose numbers, names and titles stand in texts of any other. */
export const EVERYWHERE: readonly string[] = ['en', 'fr', 'de'];

/** What number words of one or several languages are made of. */
export interface NumberTable {
  /** Words that add up to a number ("vingt et un"), ordinals, and words that stand for one. */
  cardinals: Map<string, number>;
  /** What multiplies the number before it. */
  magnitudes: Map<string, number>;
  /** Words for a part or a stretch of time: what they may be written as in digits. */
  parts: Map<string, readonly string[]>;
  /** Months, 1 to 12, with the abbreviations newspapers use. */
  months: Map<string, number>;
  /** Words between the parts of one number. */
  joining: Set<string>;
  /** Words between two numbers. */
  range: Set<string>;
  /** What stands right behind figures. */
  behindFigures: Set<string>;
  /** What number words may end in besides, and what stands within one. */
  endings: Set<string>;
  within: Set<string>;
}

/** The table of languages, those named later over those before. */
export function numberTable(tags: readonly string[]): NumberTable {
  const table: NumberTable = {
    ...{ cardinals: new Map(), magnitudes: new Map(), parts: new Map(), months: new Map() },
    ...{ joining: new Set(), range: new Set(), behindFigures: new Set() },
    ...{ endings: new Set(), within: new Set() },
  };
  for (const tag of tags) {
    const { ordinals, cardinals, magnitudes, parts, ...words } = numberWordsOf(tag);
    const months = [...monthsOf(tag), ...Object.entries(countingOf(tag).months ?? {})];
    for (const [word, value] of [...ordinals, ...cardinals]) table.cardinals.set(bare(word), value);
    for (const [word, factor] of magnitudes) table.magnitudes.set(bare(word), factor);
    for (const [word, values] of parts) table.parts.set(bare(word), values);
    for (const [word, month] of months) table.months.set(bare(word), month);
    for (const word of words.joining) table.joining.add(bare(word));
    for (const word of words.endings) table.endings.add(bare(word));
    for (const word of words.within) table.within.add(bare(word));
    for (const word of words.range) table.range.add(word);
    for (const word of words.behindFigures) table.behindFigures.add(word);
  }
  return table;
}

/** The words any text is read with. */
export const commonWords = once(() => numberTable(EVERYWHERE));

/** What may stand at the end of a word; the longest first, so that all of it goes. */
const endings = once(() => longestFirst(commonWords().endings));

/** "einundzwanzig" and "dreihundert": what stands before, between and behind. */
const compounds = once(() => {
  const tags = EVERYWHERE.filter((tag) => numberWordsOf(tag).within.length > 0);
  const { within, magnitudes } = numberTable(tags);
  const glued = [...magnitudes.keys()].filter((word) => GLUED.has(magnitudes.get(word) ?? 0));
  return {
    /** Without one of these in it a word is none: nearly all words end here. */
    sign: new RegExp(anyOf([...within, ...glued])),
    tens: new RegExp(`^(.+)(?:${anyOf(within)})(.+)$`, 'u'),
    hundreds: new RegExp(`^(.*?)(${anyOf(glued)})(.*)$`, 'u'),
  };
});

/** Magnitudes that are written into a number word. */
const GLUED: ReadonlySet<number> = new Set([1e2, 1e3]);

/**
 * The value of one number word: "zwanzig", "vingtieme", "einundzwanzig", "dreihundert".
 * @param word as {@link bare} writes it
 */
export function wordValue(word: string): number | undefined {
  if (word.length > 40) return undefined;
  const { cardinals, magnitudes } = commonWords();
  const ending = endings().find((one) => word.endsWith(one)) ?? '';
  const known = cardinals.get(word) ?? cardinals.get(word.slice(0, word.length - ending.length));
  if (known !== undefined) return known;
  const compound = compounds();
  if (!compound.sign.test(word)) return undefined;
  const tens = compound.tens.exec(word);
  const ten = cardinals.get(tens?.[2] ?? '') ?? 0;
  if (tens && ten >= 20 && ten % 10 === 0) return sum(cardinals.get(tens[1] ?? ''), ten);
  const hundreds = magnitudes.has(word) ? null : compound.hundreds.exec(word);
  if (!hundreds) return undefined;
  const [, before = '', magnitude = '', after = ''] = hundreds;
  const times = before ? wordValue(before) : 1;
  const rest = after ? wordValue(after) : 0;
  return times === undefined ? undefined : sum(times * (magnitudes.get(magnitude) ?? 1), rest);
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Any of these words, for a pattern; the longest first. */
export function anyOf(words: Iterable<string>): string {
  return longestFirst(words).join('|') || '(?!)';
}

function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((one, other) => other.length - one.length);
}
