/**
 * What a language writes numbers with: months, magnitudes and units of measure from `Intl`, number
 * words from the tables. The one place where the comparison asks for words.
 */
import { bare } from './letters';
import { SPACE } from './number-keys';
import { anyOf, commonWords, EVERYWHERE, numberTable, wordValue } from './number-words';

/** Words of one language, as {@link bare} writes them. */
export interface NumberLanguage {
  /** BCP 47 tag, as it was asked for. */
  readonly lang: string;
  readonly months: ReadonlyMap<string, number>;
  /** What a word may multiply the number before it with. */
  readonly magnitudes: ReadonlyMap<string, readonly number[]>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Words between the parts of one number: "and". */
  readonly joining: ReadonlySet<string>;
  /** Words for a part or a stretch of time: what they may be in digits. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Roman numerals, with what may stand right behind them: "XXe". */
  readonly roman: RegExp;
  /** What may stand right behind figures: "21st". */
  readonly suffix: RegExp;
  /** What leads to the number of a month where months have no names: "tháng". */
  readonly monthSign: RegExp;
  /** "to 3 million" behind a number, with the magnitude. */
  readonly range: RegExp;
  /** The value of a number word, an ordinal included; undefined for any other word. */
  numberValue(word: string): number | undefined;
  /** Says two, and one, by the form of the noun (Arabic, Slovene): no word stands for them. */
  readonly hasDual: boolean;
}

/** A unit of measure, by CLDR's name, and what one of it is in the measure's base unit. */
export interface Unit {
  readonly measure: 'length' | 'weight' | 'area' | 'volume' | 'temperature';
  readonly factor: number;
  /** Added after multiplying (degrees). */
  readonly offset?: number;
  /** What a bare number behind it counts: "6 foot 2", "1 mètre 88". */
  readonly below?: number;
}

/** Exact by definition (international yard and pound, 1959; US customary volumes). */
const UNITS: Readonly<Record<string, Unit>> = {
  kilometer: { measure: 'length', factor: 1000 },
  meter: { measure: 'length', factor: 1, below: 0.01 },
  centimeter: { measure: 'length', factor: 0.01 },
  mile: { measure: 'length', factor: 1609.344 },
  yard: { measure: 'length', factor: 0.9144 },
  foot: { measure: 'length', factor: 0.3048, below: 0.0254 },
  inch: { measure: 'length', factor: 0.0254 },
  kilogram: { measure: 'weight', factor: 1 },
  pound: { measure: 'weight', factor: 0.45359237 },
  ounce: { measure: 'weight', factor: 0.028349523 },
  gram: { measure: 'weight', factor: 0.001 },
  stone: { measure: 'weight', factor: 6.35029318 },
  hectare: { measure: 'area', factor: 1 },
  acre: { measure: 'area', factor: 0.40468564 },
  liter: { measure: 'volume', factor: 1 },
  gallon: { measure: 'volume', factor: 3.785411784 },
  celsius: { measure: 'temperature', factor: 1 },
  fahrenheit: { measure: 'temperature', factor: 5 / 9, offset: -160 / 9 },
};

const ARABIC = /^\p{sc=Arabic}/u;
const POWERS = [3, 4, 5, 6, 7, 8, 9, 10, 12];
const known = new Map<string, NumberLanguage>();

/**
 * The words of a language.
 * @param lang BCP 47 tag; with an unknown one, or none, the tables' words
 */
export function numberLanguage(lang: string): NumberLanguage {
  const found = known.get(lang);
  if (found) return found;
  const [tag] = supported(lang);
  const common = commonWords();
  const own = numberTable(tag === undefined ? [] : [tag]);
  const isCommon = tag === undefined || EVERYWHERE.includes(tag.toLowerCase().split('-')[0] ?? '');
  const months = new Map([...(isCommon ? common.months : []), ...own.months]);
  const magnitudes = new Map(
    [...common.magnitudes, ...own.magnitudes].map(([word, factor]) => [word, [factor]]),
  );
  const units = new Map<string, Unit>();
  const parts = new Map([...common.parts, ...own.parts]);
  const joining = new Set([...common.joining, ...own.joining]);
  if (tag !== undefined) {
    addMagnitudes(tag, magnitudes);
    addUnits(tag, units);
  }
  // "Billion" is a thousand times more outside English.
  const billion = tag === undefined ? [1e9, 1e12] : /^en\b/.test(tag) ? [1e9] : [1e12];
  for (const word of ['billion', 'billions']) magnitudes.set(word, billion);
  const hasDual =
    tag !== undefined &&
    new Intl.PluralRules(tag).resolvedOptions().pluralCategories.includes('two');
  // Arabic numerals agree with what they count: the feminine ending is no other word.
  const numberValue = (word: string) =>
    own.cardinals.get(word) ??
    (ARABIC.test(word)
      ? (own.cardinals.get(word.replace(/ة$/u, '')) ?? own.cardinals.get(`${word}ة`))
      : undefined) ??
    wordValue(word);
  const behind = anyOf(new Set([...common.behindFigures, ...own.behindFigures]));
  const between = anyOf(new Set([...common.range, ...own.range]));
  const made = {
    ...{ lang, months, magnitudes, units, hasDual, parts, joining, numberValue },
    roman: new RegExp(
      `(?<![\\p{L}\\p{N}])([IVXLC]{2,9}|[VX])(?:${behind})?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    monthSign: monthSign(tag),
    suffix: new RegExp(`^(?:${behind})(?![\\p{L}\\p{N}])`, 'u'),
    range: new RegExp(
      `^(?:${SPACE}?[-–—/]${SPACE}?|${SPACE}(?:${between})${SPACE})` +
        `[\\d.,]{1,15}${SPACE}(\\p{L}{1,12})(?![\\p{L}])`,
      'u',
    ),
  };
  known.set(lang, made);
  return made;
}

/** What stands before the number of a month, by `Intl`; a pattern that matches nothing where it has a name. */
function monthSign(tag: string | undefined): RegExp {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const [, sign] = /^(\p{L}{2,10}) 3$/u.exec(format.format(Date.UTC(2000, 2, 15))) ?? [];
  return tag && sign ? new RegExp(`(?<!\\p{L})${sign}${SPACE}$`, 'iu') : /(?!)/;
}

function supported(lang: string): string[] {
  try {
    return lang ? Intl.NumberFormat.supportedLocalesOf(lang) : [];
  } catch {
    return [];
  }
}

function addMagnitudes(tag: string, magnitudes: Map<string, number[]>): void {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(tag, {
      ...{ notation: 'compact', compactDisplay, numberingSystem: 'latn' },
    });
    for (const power of POWERS) {
      for (const times of [1, 2, 5]) {
        const value = times * 10 ** power;
        const parts = format.formatToParts(value);
        const word = bare(parts.find(({ type }) => type === 'compact')?.value.trim() ?? '');
        const shown = Number(parts.find(({ type }) => type === 'integer')?.value ?? '');
        if (!/^[\p{L}\p{M}]{2,14}\.?$/u.test(word) || !shown) continue;
        const key = word.replace(/\.$/, '');
        if (!magnitudes.has(key)) magnitudes.set(key, [value / shown]);
      }
    }
  }
}

function addUnits(tag: string, units: Map<string, Unit>): void {
  for (const [unit, known] of Object.entries(UNITS)) {
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
      for (const count of [1, 2, 5, 1.5]) {
        const part = format.formatToParts(count).find(({ type }) => type === 'unit');
        const word = bare(part?.value.trim() ?? '');
        if (/^[\p{L}\p{M}°]{1,16}$/u.test(word) && !units.has(word)) units.set(word, known);
      }
    }
  }
}
