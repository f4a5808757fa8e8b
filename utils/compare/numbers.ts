/**
 * The numbers and dates of a text in a form that two languages share. The ladder, in the order of
 * what each step brought on news text: separators of either locale, number words as supply only,
 * magnitudes, clock times, decades, centuries and Roman numerals, months and numeric dates, names
 * such as COVID-19 that are no numbers.
 */
import { digitsOf, gregorianYears, hasOwnCalendar } from '../languages/calendars';
import { bare } from './letters';
import { clockTimes, numericDates, writtenDates } from './number-dates';
import { easternNumbers } from './number-east';
import {
  isMonthKey,
  monthKey,
  type NumberMention,
  numberKey,
  quantities,
  SPACE,
} from './number-keys';
import { type NumberLanguage, numberLanguage } from './number-language';
import { measured } from './number-measures';
import { readingsNear } from './number-near';
import { suppliedInWords } from './number-supply';
import { knownPrefix } from './number-tokens';

export { unanswered } from './number-answers';
export type { NumberMention } from './number-keys';

/** What a text says in numbers: what it asks of its counterpart and what it offers it. */
export interface Numbers {
  /** In the order of the text. */
  readonly mentions: readonly NumberMention[];
  /** Every key the text can supply: digits, number words, Roman numerals, parts, months. */
  readonly supply: ReadonlySet<string>;
}

const LONGEST = 20_000;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"»]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|&#?\w{1,10};|\[\d{1,3}\]|@[\w-]{1,64}/giu;
/** Without one of these there is no address, which is far quicker to see. */
const ADDRESS_SIGN = /:\/\/|www\.|[@&[]/i;
const DIGITS = new RegExp(
  `\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d+)?(?![\\d])|\\d+(?:[.,'’]\\d+)*|(?<![\\d\\p{L}])\\.\\d+`,
  'gu',
);
const CURRENCY =
  /(?:^|[^\p{L}\p{N}])(?:USD?|EUR|GBP|CHF|CAD|AUD?|C|A|HK|NZ|Rs|R|n|no|nr|nos|p|pp|art)$/iu;
const NAMED = /(?:\p{Lu}[\p{L}\p{N}]{0,20}[-‑.]?|\p{L})$/u;
const UNIT =
  /^(?:[ckm]?m|[km]?g|t|l|ha|h|s|min|mn|k|b|bn|tn|m|md|mds|mio|mrd|[kmgt]?wh?|[gmtk]b|hz|ft|in|mph|kmh|c|f|x|p)(?![\p{L}\p{N}])/iu;
const CLOSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]$/u;
const PERCENT = /^[ \u00a0\u202f]?[%٪％]/u;
const SPACE_BEFORE = new RegExp(`^${SPACE}`);
const WORD_AFTER = new RegExp(`^${SPACE}?[-‑]?([\\p{L}\\p{M}]{1,14})(?![\\p{L}])`, 'u');
/**
 * The numbers of a text, with every way they may be written opposite.
 * @param text plain text; only the first 20,000 characters of one unit are looked at
 * @param lang BCP 47 tag, for words that mean another number elsewhere ("billion")
 */
export function numbersOf(text: string, lang = ''): Numbers {
  const head = latinDigits(text.slice(0, LONGEST));
  const plain = ADDRESS_SIGN.test(head)
    ? head.replace(ADDRESS, (found) => '\u0001'.repeat(found.length))
    : head;
  const language = numberLanguage(lang);
  const supply = suppliedInWords(plain, language);
  const mentions: NumberMention[] = [];
  const eastern = easternNumbers(plain, mentions, supply);
  if (/\d/.test(eastern)) {
    const numeric = numericDates(eastern, language, mentions);
    const isDated = namesMonth(supply) || hasOwnCalendar(lang);
    const dated = isDated ? writtenDates(numeric, language, mentions) : numeric;
    plainNumbers(clockTimes(dated, mentions), language, mentions, supply);
  }
  mentions.sort((a, b) => a.start - b.start);
  if (language.hasDual) for (const value of [1, 2]) supply.add(numberKey(value));
  for (const { readings } of mentions) {
    for (const keys of readings) for (const key of keys) supply.add(key);
  }
  return { mentions, supply };
}

/** Whether a word of the text is a month's name: most texts with figures have none, which is seen by now. */
function namesMonth(supply: ReadonlySet<string>): boolean {
  return [...supply].some(isMonthKey);
}

/** Numbers in digits that are neither dates nor times; names only supply theirs. */
function plainNumbers(
  text: string,
  language: NumberLanguage,
  mentions: NumberMention[],
  supply: Set<string>,
): void {
  // Bare numbers that belong to a measure: "6 foot 2".
  const taken = new Set<number>();
  for (const found of text.matchAll(DIGITS)) {
    const start = found.index;
    let end = start + found[0].length;
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 40);
    const values = quantities(found[0]);
    const isAll = values[0] === 100 && PERCENT.test(after);
    // A lone 1 is as often an article or a pronoun opposite.
    const isOne = found[0] === '1' && !PERCENT.test(after);
    const isItem = isListNumber(before, after);
    const isQuiet = isAll || isOne || isItem;
    if (taken.has(start) || isName(before, after, language.suffix)) {
      for (const value of values) supply.add(numberKey(value));
      continue;
    }
    const readings = values.map((value) => [numberKey(value)]);
    const spaced = found[0].split(/[ \u00a0\u202f\u2009]/);
    // Two numbers side by side, but no number begins with a nought.
    if (spaced.length > 1 && !spaced.slice(1).some((part) => part.startsWith('0')))
      readings.push(spaced.map((part) => numberKey(quantities(part)[0] ?? 0)));
    const { word, length, factors: own } = magnitudeAfter(after, language);
    const ahead = own.length ? [] : magnitudes(language.range.exec(after)?.[1], language);
    for (const factor of [...own, ...ahead]) {
      for (const value of values) readings.push([numberKey(value * factor)]);
    }
    if (own.length && word.length > 1) {
      readings.splice(0, readings.length - own.length * values.length);
      end += length;
    }
    readings.push(...readingsNear(values[0] ?? 0, found[0], before, after));
    if (language.monthSign.test(before)) readings.push([monthKey(values[0] ?? 0)]);
    if (/^\d{1,4}$/.test(found[0])) {
      const years = gregorianYears(Number(found[0]), language.lang, before);
      readings.push(...years.map((year) => [numberKey(year)]));
    }
    for (const value of values) {
      const measure = measured(value, after, language);
      if (!measure) continue;
      readings.push([measure.key]);
      for (const key of measure.near) supply.add(key);
      if (measure.below) {
        taken.add(start + found[0].length + measure.below.start);
        readings.push([numberKey(value), numberKey(measure.below.value)]);
      }
    }
    const words = text.slice(start, end);
    const quiet = isQuiet ? ({ isQuiet } as const) : {};
    const item = isItem ? ({ isItem } as const) : {};
    mentions.push({ kind: 'number', text: words, start, end, readings, ...quiet, ...item });
  }
}

/** What the word behind a number multiplies it with; of "3 mil millones" both words. */
function magnitudeAfter(after: string, language: NumberLanguage) {
  const first = wordAfter(after, language);
  const factors = magnitudes(first.word, language);
  const second = factors[0] === 1000 ? wordAfter(after.slice(first.length), language) : undefined;
  const larger = magnitudes(second?.word, language).filter((factor) => factor > 1000);
  return second && larger.length > 0
    ? {
        ...{ word: first.word, length: first.length + second.length },
        factors: larger.map((factor) => 1000 * factor),
      }
    : { ...first, factors };
}

/** The word behind a number; where words stand without spaces, the magnitude that the rest begins with. */
function wordAfter(after: string, language: NumberLanguage): { word: string; length: number } {
  const space = SPACE_BEFORE.exec(after)?.[0].length ?? 0;
  const run = knownPrefix(after.slice(space), (word) => language.magnitudes.get(bare(word)));
  if (run) return { word: run.word, length: space + run.word.length };
  const [whole = '', word = ''] = WORD_AFTER.exec(after) ?? [];
  return { word, length: whole.length };
}

function magnitudes(word: string | undefined, { magnitudes: known }: NumberLanguage) {
  const key = bare(word ?? '');
  const found = known.get(key);
  if (found || key.length < 6) return found ?? [];
  // "миллионах": a further form of a word that is declined.
  for (const [other, factors] of known) {
    const stem = other.slice(0, Math.max(5, other.length - 2));
    if (other.length > 5 && key.length <= other.length + 3 && key.startsWith(stem)) return factors;
  }
  return [];
}

/** "1." or "(2)" at the very beginning counts a list's items. */
function isListNumber(before: string, after: string): boolean {
  return /^\s*[([（]?$/u.test(before) && /^(?:[.)\]][\s\u00a0]|[、．）])/u.test(after);
}

/** Whether digits belong to a name: COVID-19, GPT-4, F-16, H5N1, 737MAX, 501c3. */
function isName(before: string, after: string, suffix: RegExp): boolean {
  // These scripts write particles and nouns against the digits.
  if (CLOSE.test(before) || CLOSE.test(after.charAt(0))) return false;
  if (NAMED.test(before) && !CURRENCY.test(before.replace(/\.$/, ''))) return !/\.$/.test(before);
  return /^[\p{L}]/u.test(after) && !suffix.test(after) && !UNIT.test(after);
}

const FOREIGN_DIGIT = /(?![0-9])\p{Nd}|[٬٫]/u;

/** Digits of other scripts as 0 to 9, one for one, so that offsets hold. */
function latinDigits(text: string): string {
  if (!FOREIGN_DIGIT.test(text)) return text;
  return digitsOf(text).replace(/٬/g, ',').replace(/٫/g, '.');
}
