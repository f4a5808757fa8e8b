/** Calendar dates as ISO 8601 text. They have no time zone, so all arithmetic is in UTC. */
import { perLocale } from './once';

const DAY = 86_400_000;

/** The form of a date of publication: a day, or a month or a year alone where no more is known. */
export const PUBLICATION_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

const writer = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const monthWriter = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const yearWriter = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
);

/**
 * A date written out in a language: `2024-06-21` → "21 June 2024", "1er juin 2024"; `2024-06` →
 * "June 2024".
 * @param iso `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param locale BCP 47 tag
 */
export function dateInWords(iso: string, locale: string): string {
  const writers = [yearWriter, monthWriter, writer];
  const date = (writers[iso.split('-').length - 1] ?? writer)(locale).format(Date.parse(iso));
  // CLDR has no form for it: French counts the first of a month, and no other day, as the first.
  return /^fr\b/.test(locale) ? date.replace(/^1(?= )/, '1er') : date;
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Is it a day, and not a month or a year alone? */
export function isDay(iso: string): boolean {
  return iso.length === 10;
}

/** Is a day, a month or a year after another, as far as both are known? */
export function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

/** The date of a moment, by the clock where the reader is. */
export function today(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
