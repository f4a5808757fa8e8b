/** Where in a periodical a text stood: "<periodical>, Vol. 12, No. 2, February 1930, pp. 3-5". */
import { dateIn, monthIn } from '../../languages/written-dates';
import { isDay } from '../../text/dates';
import { folded } from '../../text/folded';
import type { Words } from './words';

/** What a part of such a line may be, counted from its end. */
const NUMBER = '(?:\\d{1,5}|[ivxlcdm]{1,7})(?:[-/]\\d{1,4})?[a-z]?';
const BETWEEN = /[,;(][^,;(]*$/;
const LONGEST = 200;
const MOST_PARTS = 6;
const LONGEST_DAY = 30;

/** "<periodical> 6/2024", "<periodical> 3-4/2024" */
const SHORT = / (?:\d{1,2}-)?\d{1,3}\/((?:19|20)\d\d)[\s).,;]*$/;

/** A periodical, and which issue of it. */
export interface Issue {
  /** Where the name of the periodical ends in the line. */
  end: number;
  /** A day, a month or a year. */
  date?: string;
  /** Is a volume, a number or a page named? */
  isNumbered: boolean;
}

/**
 * Reads from the end of a part of a line what says which issue is meant.
 * @returns undefined where nothing at its end does
 */
export function issueIn(words: Words, start: number, end: number): Issue | undefined {
  if (end - start > LONGEST) return undefined;
  const short = SHORT.exec(words.plain.slice(start, end));
  if (short) return { end: start + short.index, date: short[1] ?? '', isNumbered: true };
  const counted = countedBy(words);
  let at = end;
  const found: Omit<Issue, 'end'> = { isNumbered: false };
  for (let part = 0; part < MOST_PARTS; part++) {
    const whole = words.plain.slice(start, at).replace(/[\s).,;]+$/, '');
    const comma = BETWEEN.exec(whole)?.index ?? -1;
    const month = monthIn(whole.slice(comma + 1).trim(), words.inLanguage);
    // "May 3, 2021" is a day, "Vol. 12, February 1930" a month.
    const isYear = month === undefined || month.length === 4;
    const day = found.date || !isYear ? undefined : dayAtEnd(whole, words);
    const cut = day?.start ?? comma;
    const text = whole.slice(cut + 1).trim();
    const date = day?.iso ?? month;
    if (counted.test(text)) found.isNumbered = true;
    else if (found.date === undefined && date !== undefined) found.date = date;
    else break;
    if (cut < 0) return undefined;
    at = start + cut;
  }
  // "<site>, 3 May 2021" is any site's.
  const isIssue = found.isNumbered || (found.date !== undefined && !isDay(found.date));
  return isIssue ? { ...found, end: at } : undefined;
}

/** "7 May 1932", "May 7, 1932" behind a comma or a bracket. */
function dayAtEnd(text: string, words: Words): { iso: string; start: number } | undefined {
  const from = Math.max(0, text.length - LONGEST_DAY);
  const found = dateIn(text.slice(from), words.inLanguage);
  if (!found || from + found.end !== text.length) return undefined;
  const start = text.slice(0, from + found.start).replace(/[\s,;(]+$/, '').length;
  return { iso: found.iso, start };
}

/** Words that count issues in the languages at hand, as alternatives of a pattern. */
export function issueWords({ rooms }: Pick<Words, 'rooms'>): string {
  const names = rooms.flatMap(({ language }) => folded(language.issue ?? '').split(' '));
  const known = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return known.join('|') || '(?!)';
}

/** "Vol. V No. 19", "Heft 3", "pp. 3-5": in the words of the languages at hand. */
function countedBy(words: Words): RegExp {
  const one = `(?:\\p{L}{1,8} )?(?:${issueWords(words)})\\.?[:\\s]{0,2}${NUMBER}\\.?`;
  return new RegExp(`^${one}(?:[,\\s]{1,2}${one}){0,3}$`, 'iu');
}
