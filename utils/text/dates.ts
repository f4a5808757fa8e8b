/** Calendar dates as ISO 8601 text. They have no time zone, so all arithmetic is in UTC. */
import { perLocale } from './once';

const DAY = 86_400_000;

const writer = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/**
 * A date written out in a language: `2024-06-21` → "21 June 2024", "1er juin 2024".
 * @param iso `YYYY-MM-DD`
 * @param locale BCP 47 tag
 */
export function dateInWords(iso: string, locale: string): string {
  const date = writer(locale).format(Date.parse(iso));
  // CLDR has no form for it: French counts the first of a month, and no other day, as the first.
  return /^fr\b/.test(locale) ? date.replace(/^1(?= )/, '1er') : date;
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The date of a moment, by the clock where the reader is. */
export function today(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
