/** Figures of other scripts, and days of other calendars, by `Intl`. */
import { folded } from '../text/folded';
import { once } from '../text/once';
import { eras } from './date-words';

const DIGIT = /\p{Nd}/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** A text with its digits as 0 to 9, place for place. */
export function digitsOf(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80 || code > 0xffff) return digit;
    // The digits of a script stand together, from 0 to 9.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}

/** A day as its calendar counts it. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The first year of an era is year 1 of it. */
const erasKnown = once(eras);

/** Years between the Buddhist count and the Gregorian. */
const BUDDHIST = 543;

/** Languages whose texts count so today. */
const BUDDHISTS = /^(?:th|lo|km)$/;

/** Calendars of languages that have one of their own. */
const CALENDARS: Record<string, readonly string[]> = {
  ...{ fa: ['persian'], ar: ['islamic-umalqura'], ur: ['islamic-umalqura'], he: ['hebrew'] },
};

/**
 * The day in the Gregorian calendar, `YYYY-MM-DD`; undefined for a day that does not exist.
 * @param day figures, and the month's number in the Gregorian calendar where its name is one's
 * @param context the era it is written with, the month's name, the text's language
 */
export function gregorian(
  { year, month, day }: Day,
  {
    era,
    monthName = '',
    inLanguage = '',
  }: { era?: string | undefined; monthName?: string; inLanguage?: string },
): string | undefined {
  const start = era && erasKnown()[era];
  if (start) return isoDate({ year: year + start, month, day });
  const base = inLanguage.split('-')[0] ?? '';
  // In whatever language: nobody dates a page five hundred years ahead.
  if (year > 2300 && year < 2700) return isoDate({ year: year - BUDDHIST, month, day });
  const plain = isoDate({ year, month, day });
  if (plain) return plain;
  for (const calendar of CALENDARS[base] ?? []) {
    const found = inCalendar({ year, month, day }, monthName, calendar, base);
    if (found) return found;
  }
  return undefined;
}

/** What stands right before the year of an era: "令和", "民國". */
const eraBefore = once(() => new RegExp(`(${Object.keys(eras()).join('|')})\\s?$`, 'u'));

/**
 * The Gregorian years that a year of another count may lie in; none where it is none.
 * @param language BCP 47 tag of the text
 * @param before the text in front of the year
 */
export function gregorianYears(year: number, language: string, before: string): number[] {
  const era = eraBefore().exec(before)?.[1];
  if (era) return [year + (erasKnown()[era] ?? 0)];
  const base = language.split('-')[0] ?? '';
  if (BUDDHISTS.test(base) && year > 2300 && year < 2700) return [year - BUDDHIST];
  return (CALENDARS[base] ?? [])
    .map((calendar) => Math.floor(beginning(year, calendar)))
    .filter((first) => first >= 1800 && first < 2200)
    .flatMap((first) => [first, first + 1]);
}

/** Do texts of a language name days by a calendar with months of its own? */
export function hasOwnCalendar(language: string): boolean {
  return (language.split('-')[0] ?? '') in CALENDARS;
}

/** When a year of a calendar begins in ours, roughly. */
function beginning(year: number, calendar: string): number {
  return { persian: year + 621, hebrew: year - 3761 }[calendar] ?? year * 0.970225 + 621.57;
}

/** Searches the days around the one the figures suggest. */
function inCalendar(
  { year, month, day }: Day,
  monthName: string,
  calendar: string,
  locale: string,
): string | undefined {
  // Years of these calendars in ours: roughly, then exactly.
  const about = Math.round(beginning(year, calendar));
  if (about < 1800 || about > 2199) return undefined;
  const written = new Intl.DateTimeFormat(locale, {
    ...{ calendar, numberingSystem: 'latn', timeZone: 'UTC' },
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
  });
  const figures = new Intl.DateTimeFormat('en', {
    ...{ calendar, numberingSystem: 'latn', timeZone: 'UTC' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
  });
  const name = folded(monthName).toLowerCase();
  for (let time = Date.UTC(about - 1, 8, 1); time < Date.UTC(about + 1, 4, 1); time += 86_400_000) {
    const parts = partsOf(written, time);
    if (Number(parts.day) !== day || Number(parts.year) !== year) continue;
    const isMonth = /^\d/.test(monthName)
      ? Number(partsOf(figures, time).month) === month
      : folded(parts.month ?? '').toLowerCase() === name;
    if (isMonth) return new Date(time).toISOString().slice(0, 10);
  }
  return undefined;
}

function partsOf(writer: Intl.DateTimeFormat, time: number): Record<string, string> {
  return Object.fromEntries(writer.formatToParts(time).map(({ type, value }) => [type, value]));
}

function isoDate({ year, month, day }: Day): string | undefined {
  // Nobody reads a newspaper of before 1800 on the web under its own address.
  if (!(year >= 1800 && year < 2200 && month >= 1 && month <= 12)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
