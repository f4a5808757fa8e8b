/** Dates and clock times of a text; what is read is blanked out for the readers that follow. */
import { gregorian, gregorianYears, hasOwnCalendar } from '../languages/calendars';
import { bare } from './letters';
import { monthKey, type NumberMention, numberKey, timeKey } from './number-keys';
import type { NumberLanguage } from './number-language';
import { type Token, tokensOf } from './number-tokens';

const NUMERIC =
  /(?<![\d.,/-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-]|[.,]\d)/gu;
/** No month's name is longer. */
const LONGEST_MONTH = 14;
const DAY_BEFORE =
  /(?<![\d.,])(\d{1,2})(?:er|re|st|nd|rd|th|\.)?[\s\u00a0]+(?:(?:of|de|d[ei])\s+)?$/u;
const DAY_AFTER =
  /^\.?[\s\u00a0]+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}]|[.,:]\d|\s\d{3}(?!\d))/u;
const YEAR_AFTER =
  /^\.?(?:,|\s+(?:de|of))?[\s\u00a0]+(\d{4}|['’]?\d{2})(?![\d\p{L}%]|[.,]\d|\s?%)/u;
const CLOCK =
  /(?<![\d.,:\p{L}])([01]?\d|2[0-4])(?:([:.]|[ \u00a0\u202f]?[hH][ \u00a0\u202f]?)([0-5]\d)(?!\d))?(?:[ \u00a0\u202f]?(a\.m\.?|p\.m\.?|am|pm|AM|PM|h|H|heures?|hours?|Uhr|o['’]clock|GMT|UTC|C?E[SD]?T|BST|MSK)(?!\p{L}))?(?![\d:]|[.,]\d)/gu;

/**
 * Dates in digits (2024-06-21, 21/06/2024, 6/21/24), in either order where both are possible.
 * @param language of the text, for years of another count
 */
export function numericDates(
  text: string,
  { lang }: NumberLanguage,
  mentions: NumberMention[],
): string {
  return text.replace(NUMERIC, (found: string, ...rest: (string | number | undefined)[]) => {
    const [isoYear, isoMonth, isoDay, first, , second, shortYear] = rest as (string | undefined)[];
    const start = rest[7] as number;
    const readings =
      isoYear === undefined
        ? [...reading(lang, first, second, shortYear), ...reading(lang, second, first, shortYear)]
        : reading(lang, isoDay, isoMonth, isoYear);
    if (readings.length === 0) return found;
    mentions.push({ kind: 'date', text: found, start, end: start + found.length, readings });
    return blank(found);
  });
}

function reading(lang: string, day = '', month = '', year = ''): string[][] {
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return [];
  return years(year, lang).map((key) => [numberKey(Number(day)), monthKey(Number(month)), key]);
}

/** The ways a year may be written opposite: two digits, or four, of this count or another. */
function years(year: string, lang: string): string[] {
  const value = Number(year.replace(/\D/g, ''));
  if (year.length === 4) return [value, ...gregorianYears(value, lang, '')].map(numberKey);
  return [value, 1900 + value, 2000 + value].map(numberKey);
}

/** A date that was read, and where it stands. */
type WrittenDate = Pick<NumberMention, 'start' | 'end' | 'readings'>;

/**
 * Dates with a month's name beside a day or a year: "21 June 2024", "juin 68", "June 21".
 * @param language of the text: its months, and its calendar
 */
export function writtenDates(
  text: string,
  { lang, months }: NumberLanguage,
  mentions: NumberMention[],
): string {
  let rest = text;
  for (const token of tokensOf(text)) {
    if (token.word.length > LONGEST_MONTH) continue;
    const month = months.get(bare(token.word));
    const read =
      month === undefined ? dateElsewhere(rest, token, lang) : dateAround(rest, token, month, lang);
    if (read === undefined) continue;
    const { start, end } = read;
    mentions.push({ kind: 'date', text: text.slice(start, end), ...read });
    rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  }
  return rest;
}

function dateAround(
  text: string,
  { word, index }: Token,
  month: number,
  lang: string,
): WrittenDate | undefined {
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, index - 16), index));
  let end = index + word.length;
  let day = before?.[1];
  if (day === undefined) {
    const after = DAY_AFTER.exec(text.slice(end, end + 20));
    if (Number(after?.[1]) <= 31) {
      day = after?.[1];
      end += after?.[0].length ?? 0;
    }
  }
  const year = YEAR_AFTER.exec(text.slice(end, end + 16));
  if (day === undefined && year === null) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  const stem = [...(day === undefined ? [] : [numberKey(Number(day))]), monthKey(month)];
  return {
    start: index - (before?.[0].length ?? 0),
    end: end + (year?.[0].length ?? 0),
    readings: year ? years(year[1] ?? '', lang).map((key) => [...stem, key]) : [stem],
  };
}

/** "۳ خرداد ۱۴۰۲": the day in ours, or, in a text that counts so, too, the same figures. */
function dateElsewhere(
  text: string,
  { word, index }: Token,
  lang: string,
): WrittenDate | undefined {
  if (!hasOwnCalendar(lang)) return undefined;
  const end = index + word.length;
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, index - 16), index));
  const after = YEAR_AFTER.exec(text.slice(end, end + 16));
  const [day, year] = [Number(before?.[1]), Number(after?.[1])];
  if (!before || !after || !(day && year)) return undefined;
  const iso = gregorian({ year, month: 0, day }, { monthName: word, inLanguage: lang });
  if (iso === undefined) return undefined;
  const [inOurs = 0, month = 0, ourDay = 0] = iso.split('-').map(Number);
  return {
    start: index - before[0].length,
    end: end + after[0].length,
    readings: [
      [numberKey(ourDay), monthKey(month), numberKey(inOurs)],
      [numberKey(day), numberKey(year)],
    ],
  };
}

/** "0930 hours": four digits before what says that they are a time. */
const MILITARY =
  /(?<![\d.,:\p{L}])([01]\d|2[0-3])([0-5]\d)(?=[ \u00a0\u202f]?(?:hours|hrs|h|Uhr|heures|horas|GMT|UTC)(?!\p{L}))/gu;
/** "from 6-7 pm": the first hour is one of the same half of the day. */
const HALF_AHEAD =
  /(?<![\d.,:\p{L}])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(?=[ \u00a0\u202f]?[-–—][ \u00a0\u202f]?\d{1,2}(?:[:.][0-5]\d)?[ \u00a0\u202f]?([ap])\.?m)/giu;

/** Times that only what follows them makes times. */
function timesAhead(text: string, mentions: NumberMention[]): string {
  const add = (found: string, start: number, hour: number, minute: number, spoken: number) => {
    const parts = minute ? [numberKey(spoken), numberKey(minute)] : [numberKey(spoken)];
    const readings = [[timeKey(hour, minute)], parts, [numberKey(hour)]];
    mentions.push({ kind: 'time', text: found, start, end: start + found.length, readings });
    return blank(found);
  };
  return text
    .replace(MILITARY, (found: string, hours: string, minutes: string, start: number) =>
      add(found, start, Number(hours), Number(minutes), Number(hours)),
    )
    .replace(HALF_AHEAD, (found: string, hours: string, minutes, half: string, start: number) => {
      const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return add(found, start, hour, Number(minutes ?? 0), Number(hours));
    });
}

/** Clock times in 12 or 24 hours; "3 heures" may be a time or a stretch, so it reads as both. */
export function clockTimes(text: string, mentions: NumberMention[]): string {
  return timesAhead(text, mentions).replace(
    CLOCK,
    (found: string, ...rest: (string | number | undefined)[]) => {
      const [hours = '', sign, minutes, suffix] = rest as (string | undefined)[];
      const timed = minutes !== undefined && (sign !== '.' || suffix !== undefined);
      if (!timed && (suffix === undefined || minutes !== undefined)) return found;
      const start = rest[4] as number;
      const hour = Number(hours);
      const minute = Number(minutes ?? 0);
      const half = /^[ap]/i.exec(suffix ?? '')?.[0].toLowerCase();
      const day = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour;
      const spoken = new Set([hour, day, day % 12 === 0 ? 12 : day % 12]);
      const readings = [[timeKey(day, minute)]];
      if (half === undefined && hour <= 12) readings.push([timeKey((hour % 12) + 12, minute)]);
      for (const value of spoken) {
        readings.push(minute ? [numberKey(value), numberKey(minute)] : [numberKey(value)]);
      }
      mentions.push({ kind: 'time', text: found, start, end: start + found.length, readings });
      return blank(found);
    },
  );
}

function blank(text: string): string {
  return '\u0001'.repeat(text.length);
}
