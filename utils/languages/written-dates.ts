/** Dates as people write them, in any language, script, digits and calendar that `Intl` knows. */

import { folded } from '../text/folded';
import { once, perLocale } from '../text/once';
import { digitsOf, gregorian } from './calendars';
import { anyDateWord, dateWords, eras } from './date-words';
import { monthsOf, weekdaysOf } from './month-names';
import { roomOf } from './rooms';

/** Month names are asked of `Intl` in these languages, where the text's own knows none. */
const LOCALES = ['en', 'fr', 'es', 'it', 'de', 'pt'];

/** A date found in a text. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, a day that exists. */
  iso: string;
  /** Where it starts in the text, and where it ends. */
  start: number;
  end: number;
}

/** A month's name: letters, in some languages of two words or with marks ("tháng 6", "जून"). */
const month = once(
  () => `(?<month>[\\p{L}][\\p{L}\\p{M}']{1,14}|${anyDateWord('beforeMonth')} \\d{1,2})`,
);
const YEAR = '(?<year>\\d{4})';
const DAY = '(?<day>\\d{1,2})';

/**
 * The forms a date is written in. Bounded quantifiers only: a search is linear in the text.
 * Named groups: day, month (word or number), year; `mark` between figures alone.
 */
const forms = once(() => [
  // "2024年6月21日", "2024년 6월 21일", "令和6年6月21日"
  new RegExp(
    `(?<era>${Object.keys(eras()).join('|')})? ?(?<year>\\d{1,4}|${anyDateWord('firstYear')}) ?${anyDateWord('year')} ?` +
      `(?<month>\\d{1,2}) ?${anyDateWord('month')} ?(?<day>\\d{1,2}) ?${anyDateWord('day')}`,
    'u',
  ),
  // "21 juin 2024", "1er juin 2024", "21. Juni 2024", "21 de junio de 2024", "6 January 2023"
  new RegExp(
    `${DAY}(?:[º°.]|${anyDateWord('behindDay')})?,? ?(?:${anyDateWord('ofMonth')} |${anyDateWord('toMonth')})?` +
      `${month()}\\.?,? (?:${anyDateWord('ofYear')} )?${YEAR}`,
    'u',
  ),
  // "June 21, 2024", "August 24th 2016"
  new RegExp(`${month()}\\.? ${DAY}${anyDateWord('behindDay')}?,? ${YEAR}`, 'u'),
  // "2024. június 21.", "2024 m. birželio 21"
  new RegExp(`${YEAR}\\.? ${month()} ${DAY}\\.?(?!\\d)`, 'u'),
  // "2024-06-21", also at the head of a time stamp; "2024/06/21", "2024. 6. 21."
  /(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)/u,
  /(?<year>\d{4})\/(?<month>\d\d?)\/(?<day>\d\d?)/u,
  /(?<year>\d{4})\. ?(?<month>\d\d?)\. ?(?<day>\d\d?)(?!\d)/u,
  // "01.08.25" (seen in a French reprint header), "21/06/2024"
  /(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)/u,
  // "21. 6. 2024" (Czech)
  /(?<day>\d{1,2})\. (?<month>\d{1,2})\. (?<year>\d{4})/u,
  // "21-02-2018"
  /(?<day>\d{1,2})(?<mark>-)(?<month>\d{1,2})-(?<year>\d{4})/u,
]);

/** Before the number of an issue. */
const NUMBERED = /(?:n[or]?[.º°]|№|#|(?<!\p{L})n[or]) ?$/iu;

/** Languages in which figures alone begin with the day. */
const DAY_FIRST =
  /^(?:ar|bg|ca|cs|da|de|el|es|fi|fr|he|hi|id|it|nb|nl|nn|no|pl|pt|ro|ru|sk|sr|sv|tr|uk|vi)\b/;

/**
 * The first date in a text. A month or a year alone is no date, nor is a day that does not exist.
 * @param text a line, bounded by the caller
 * @param inLanguage BCP 47 tag of the text: "06/07/2024" is read day first, but not at all in
 *   English or where the language is unknown, unless one figure can only be the day
 */
export function dateIn(text: string, inLanguage = ''): WrittenDate | undefined {
  const plain = digitsOf(folded(text));
  const lower = plain.toLowerCase();
  // Most lines have no figure and so no date.
  if (!/\d/.test(plain)) return undefined;
  for (const form of forms()) {
    // "3 DE MAYO DE 2021"
    const found = form.exec(plain) ?? form.exec(lower);
    const { day = '', month: named = '', year = '', mark, era } = found?.groups ?? {};
    if (found === null) continue;
    const start = found.index;
    const end = start + found[0].length;
    // Part of a longer word or number: an id, a version, a telephone number.
    const isDigits = /^\d/.test(found[0]);
    if (/[\p{Lu}\p{Ll}\d./-]$/u.test(plain.slice(0, start))) continue;
    if (!isDigits && /\p{Lo}$/u.test(plain.slice(0, start))) continue;
    // "No. 11, November 2017"
    if (/^\d+,/.test(found[0]) && NUMBERED.test(plain.slice(0, start))) continue;
    // "2024年4月24日23:52": where nobody writes spaces the hour follows at once.
    const isDayNamed = /\p{Lo}$/u.test(found[0]);
    if (!isDayNamed && /^[\d/-]/.test(plain.slice(end))) continue;
    let [d, m] = [Number(day), /^\d/.test(named) ? Number(named) : monthOf(named, inLanguage)];
    if (/^[/-]$/.test(mark ?? '') && !DAY_FIRST.test(inLanguage)) {
      if (d <= 12 && m <= 12 && d !== m) continue;
      if (m > 12) [d, m] = [m, d];
    }
    const iso = gregorian(
      {
        year: (/\d/.test(year) ? Number(year) : 1) + (year.length === 2 && !era ? 2000 : 0),
        month: m,
        day: d,
      },
      { era, monthName: named, inLanguage },
    );
    if (iso !== undefined) return { iso, start, end };
  }
  return undefined;
}

/** A month of a year, or a year: "2015-03", "2015年3月", "03/2015", "mars 2015", "Fall 2015", "2015". */
const loose = once(() => [
  new RegExp(
    `^(?<year>\\d{4})(?:-|${anyDateWord('year')} ?)(?<month>\\d{1,2})${anyDateWord('month')}?$`,
    'u',
  ),
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/u,
  new RegExp(
    `^(?:${month()}\\.?,? (?:${anyDateWord('ofYear')} )?)?(?<year>\\d{4})${anyDateWord('year')}?(?: ?${anyDateWord('behindYear')}\\.)?$`,
    'u',
  ),
]);

/**
 * The month or the year that a text names and nothing else, `YYYY-MM` or `YYYY`; a season's year.
 * @param inLanguage BCP 47 tag of the text
 */
export function monthIn(text: string, inLanguage = ''): string | undefined {
  const plain = digitsOf(folded(text)).trim();
  const form = loose().find((one) => one.test(plain));
  const { year = '', month: named } = form?.exec(plain)?.groups ?? {};
  if (!(Number(year) >= 1800 && Number(year) < 2200)) return undefined;
  if (named === undefined) return year;
  const number = /^\d/.test(named) ? Number(named) : monthOf(named, inLanguage);
  if (number >= 1 && number <= 12) return `${year}-${String(number).padStart(2, '0')}`;
  const season = roomOf(inLanguage)?.seasons ?? roomOf('en')?.seasons ?? '';
  return season.split(' ').includes(named.toLowerCase()) ? year : undefined;
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
 * @param inLanguage BCP 47 tag of the text, whose names are tried first
 */
export function monthOf(word: string, inLanguage = ''): number {
  const start = keyOf(word);
  const figure = / (\d{1,2})$/.exec(start);
  if (figure && dateWords('beforeMonth').includes(start.slice(0, figure.index)))
    return Number(figure[1]);
  if (start.length < 2) return Number.NaN;
  for (const locale of localesOf(inLanguage)) {
    const months = monthNames(locale);
    const exact = months.get(start);
    if (exact) return exact;
    if (start.length < 3) continue;
    const hits = new Set([...months].filter(([name]) => name.startsWith(start)).map(([, m]) => m));
    if (hits.size === 1) return [...hits][0] ?? Number.NaN;
  }
  return Number.NaN;
}

/** Is this the name of a day of the week? */
export function isWeekday(word: string, inLanguage = ''): boolean {
  return localesOf(inLanguage).some((locale) => weekdayNames(locale).has(keyOf(word)));
}

function localesOf(inLanguage: string): string[] {
  const base = inLanguage.split('-')[0] ?? '';
  return [...new Set([...(isLocale(base) ? [base] : []), ...LOCALES])];
}

const isLocale = perLocale((tag) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
});

function keyOf(word: string): string {
  return folded(word).toLowerCase().replace(/\.$/, '');
}

const monthNames = perLocale(
  (locale) => new Map([...monthsOf(locale)].map(([name, month]) => [keyOf(name), month])),
);
const weekdayNames = perLocale((locale) => new Set([...weekdaysOf(locale).keys()].map(keyOf)));
