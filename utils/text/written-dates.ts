/** Dates as people write them in French, English, Spanish, Italian, German and Portuguese. */
import { fold } from './normalise';
import { once } from './once';

/** Month names are asked of `Intl` in these languages. */
const LOCALES = ['fr', 'en', 'es', 'it', 'de', 'pt'];

/** A date found in a text. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, a day that exists. */
  iso: string;
  /** Where it starts in the text, and where it ends. */
  start: number;
  end: number;
}

/**
 * The forms a date is written in. Bounded quantifiers only: a search is linear in the text.
 * Named groups: day, month (word or number), year; `mark` between figures alone.
 */
const FORMS = [
  // "21 juin 2024", "1er juin 2024", "21. Juni 2024", "21 de junio de 2024", "6 January 2023"
  /(?<day>\d{1,2})(?:er|st|nd|rd|th|º|°|\.)? (?:de |of )?(?<month>\p{L}{3,10})\.?,? (?:del? )?(?<year>\d{4})/u,
  // "June 21, 2024", "August 24th 2016"
  /(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})/u,
  // "2024-06-21", also at the head of a time stamp
  /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u,
  // "01.08.25" (seen in a French reprint header), "21/06/2024"
  /(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)/u,
  // "21-02-2018"
  /(?<day>\d{1,2})(?<mark>-)(?<month>\d{1,2})-(?<year>\d{4})/u,
];

/** Languages in which figures alone begin with the day. */
const DAY_FIRST = /^(?:ar|ca|cs|de|el|es|fr|it|nl|pl|pt|ro|ru|tr|uk)\b/;

/**
 * The first date in a text. A month or a year alone is no date, nor is a day that does not exist.
 * @param text a line, bounded by the caller
 * @param inLanguage BCP 47 tag of the text: "06/07/2024" is read day first, but not at all in
 *   English or where the language is unknown, unless one figure can only be the day
 */
export function dateIn(text: string, inLanguage = ''): WrittenDate | undefined {
  for (const form of FORMS) {
    const found = form.exec(text);
    const { day = '', month = '', year = '', mark } = found?.groups ?? {};
    if (found === null) continue;
    const start = found.index;
    const end = start + found[0].length;
    // Part of a longer word or number: an id, a version, a telephone number.
    if (/[\p{L}\d./-]$/u.test(text.slice(0, start)) || /^[\d/-]/.test(text.slice(end))) continue;
    let [d, m] = [Number(day), /^\d/.test(month) ? Number(month) : monthOf(month)];
    if (/^[/-]$/.test(mark ?? '') && !DAY_FIRST.test(inLanguage)) {
      if (d <= 12 && m <= 12 && d !== m) continue;
      if (m > 12) [d, m] = [m, d];
    }
    const iso = isoDate(Number(year) + (year.length === 2 ? 2000 : 0), m, d);
    if (iso !== undefined) return { iso, start, end };
  }
  return undefined;
}

/**
 * The day of an ISO 8601 date or time stamp, as its writer counted days: no time zone is applied.
 * @param text e.g. `2024-06-24T23:10:00-04:00`
 */
export function dayOf(text: string): string | undefined {
  const found = dateIn(text.slice(0, 40));
  return found?.start === 0 ? found.iso : undefined;
}

/**
 * The number of the month a word names, whole or shortened to three letters and more; `NaN` where
 * it names none or more than one ("jui").
 */
export function monthOf(word: string): number {
  const start = fold(word);
  for (const months of start.length < 3 ? [] : monthNames()) {
    const hits = months.filter((month) => month.startsWith(start));
    if (hits.length === 1) return months.indexOf(hits[0] ?? '') + 1;
  }
  return Number.NaN;
}

/** Is this the name of a day of the week, in any of the six languages? */
export function isWeekday(word: string): boolean {
  return weekdayNames().flat().includes(fold(word));
}

const monthNames = once(() => {
  return namesOf('month', 12, (month) => Date.UTC(2000, month));
});
const weekdayNames = once(() => {
  return namesOf('weekday', 7, (day) => Date.UTC(2000, 0, 1 + day));
});

/** Folded names by language, asked of `Intl`. */
function namesOf(part: 'month' | 'weekday', count: number, at: (index: number) => number) {
  return LOCALES.map((locale) => {
    const { format } = new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => fold(format(at(index))));
  });
}

function isoDate(year: number, month: number, day: number): string | undefined {
  // Nobody reads a newspaper of before 1800 on the web under its own address.
  if (!(year >= 1800 && year < 2200 && month >= 1 && month <= 12)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
