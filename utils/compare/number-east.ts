/**
 * Numbers, dates and clock times as Chinese, Japanese and Korean write them: signs behind digits,
 * magnitudes by ten thousands, numerals that are words. One form for all three.
 */
import { anyDateWord } from '../languages/date-words';
import { countingOf, numberWordsOf } from '../languages/numbers';
import type { Clock } from '../languages/types';
import { once } from '../text/once';
import { monthKey, type NumberMention, numberKey, timeKey } from './number-keys';
import { anyOf } from './number-words';

/** The languages that write so. Their texts have each other's signs: one table. */
const TAGS = ['zh', 'ja', 'ko'];

/** The patterns of what they write, and what their signs are worth. */
const eastern = once(() => {
  const rooms = TAGS.map(countingOf);
  const any = (signs: (string | undefined)[]) =>
    anyOf(signs.flatMap((words) => words?.split(' ') ?? []));
  const clock = (part: keyof Clock) => any(rooms.map((room) => room.clock?.[part]));
  const factors = new Map(rooms.flatMap((room) => Object.entries(room.numbers?.magnitudes ?? {})));
  const words = TAGS.map(numberWordsOf).flatMap(({ cardinals }) => [...cardinals]);
  const digits = new Map(
    words.filter(([word, value]) => word.length === 1 && value < 10 && HAN.test(word)),
  );
  const signs = `[${[...factors.keys()].join('')}]`;
  const han = [...factors.keys(), ...digits.keys()].filter((sign) => HAN.test(sign));
  return {
    factors,
    digits,
    date: new RegExp(
      `(?:(\\d{4})\\s?${anyDateWord('year')}\\s?)?(\\d{1,2})\\s?${anyDateWord('month')}` +
        `(?:\\s?(\\d{1,2})\\s?${anyDateWord('day')})?(?!${anyDateWord('stretch')})`,
      'gu',
    ),
    // "20世纪30年代": the 1930s
    decade: new RegExp(
      `(\\d{1,2})\\s?${anyDateWord('century')}\\s?(\\d0)\\s?${anyDateWord('decade')}`,
      'gu',
    ),
    clock: new RegExp(
      `(?:(${clock('am')})|(${clock('pm')}))?\\s?(?<![\\d.,])([01]?\\d|2[0-4])\\s?(?:${clock('hours')})` +
        `(?:\\s?([0-5]?\\d)\\s?(?:${clock('minutes')})|(${clock('half')}))?`,
      'gu',
    ),
    compound: new RegExp(`(?:\\d[\\d,.]*\\s?${signs}+\\s?)+(?:\\d[\\d,]*)?`, 'gu'),
    part: new RegExp(`(\\d[\\d,.]*)\\s?(${signs}*)`, 'gu'),
    // "3至5万": the first may be of the second's magnitude.
    range: new RegExp(
      `(?<![\\d.,])(\\d[\\d,.]*)(?=\\s?(?!${signs})[^\\d\\s.,]\\s?\\d[\\d,.]*\\s?(${signs}+))`,
      'gu',
    ),
    numerals: new RegExp(`[${han.join('')}]{1,16}`, 'gu'),
    numeralMonth: new RegExp(`([${han.join('')}]{1,3})${anyDateWord('month')}`, 'gu'),
  };
});

const HAN = /^(?:\p{sc=Han}|\u3007)$/u;

/** Whether a text has any of these signs: most have none. */
const ANY = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** Reads them; what is read is blanked out. */
export function easternNumbers(
  text: string,
  mentions: NumberMention[],
  supply: Set<string>,
): string {
  if (!ANY.test(text)) return text;
  const { date, decade, clock, compound, numerals, numeralMonth, range } = eastern();
  for (const [numeral] of text.matchAll(numerals)) supply.add(numberKey(numeralValue(numeral)));
  for (const [, numeral = ''] of text.matchAll(numeralMonth)) {
    const month = numeralValue(numeral);
    if (month >= 1 && month <= 12) supply.add(monthKey(month));
  }
  if (!/\d/.test(text)) return text;
  const add = (kind: NumberMention['kind'], found: string, start: number, readings: string[][]) => {
    const words = found.trim();
    const from = start + found.indexOf(words);
    mentions.push({ kind, text: words, start: from, end: from + words.length, readings });
    return '\u0001'.repeat(found.length);
  };
  return text
    .replace(date, (found: string, year, month: string, day, start: number) => {
      if (Number(month) < 1 || Number(month) > 12) return found;
      const rest = year === undefined ? [] : [numberKey(Number(year))];
      // "3か月" and "3 个月" are stretches: they have another sign between.
      if (year === undefined && day === undefined) {
        return add('date', found, start, [[monthKey(Number(month))], [numberKey(Number(month))]]);
      }
      const first = day === undefined ? [] : [numberKey(Number(day))];
      return add('date', found, start, [[...first, monthKey(Number(month)), ...rest]]);
    })
    .replace(decade, (found: string, century: string, years: string, start: number) => {
      const year = 100 * (Number(century) - 1) + Number(years);
      const parts = [numberKey(Number(years)), numberKey(Number(century))];
      return add('number', found, start, [[numberKey(year)], parts.slice(0, 1), parts]);
    })
    .replace(clock, (found: string, early, late, hours: string, minutes, isHalf, start: number) => {
      const hour = Number(hours);
      const minute = isHalf ? 30 : Number(minutes ?? 0);
      const read = late && hour < 12 ? hour + 12 : hour;
      const spoken = [[...new Set([numberKey(hour), ...(minute ? [numberKey(minute)] : [])])]];
      const both = !early && !late && hour < 12 ? [[timeKey(hour + 12, minute)]] : [];
      return add('time', found, start, [[timeKey(read, minute)], ...both, ...spoken]);
    })
    .replace(range, (found: string, first: string, signs: string, start: number) => {
      const value = Number(first.replaceAll(',', ''));
      return add('number', found, start, [
        [numberKey(value * factorOf(signs))],
        [numberKey(value)],
      ]);
    })
    .replace(compound, (found: string, start: number) =>
      add('number', found, start, [[numberKey(compoundValue(found))]]),
    );
}

/** "1億2000万", "3만 5천", "12万3456". */
function compoundValue(text: string): number {
  let total = 0;
  const { part } = eastern();
  for (const [, digits = '', signs = ''] of text.matchAll(part)) {
    total += Number(digits.replaceAll(',', '')) * factorOf(signs);
  }
  return total;
}

function factorOf(signs: string): number {
  const { factors } = eastern();
  return [...signs].reduce((factor, sign) => factor * (factors.get(sign) ?? 1), 1);
}

/** "三十五", "二〇二四", "两百万". */
function numeralValue(text: string): number {
  const { digits, factors } = eastern();
  if ([...text].every((sign) => digits.has(sign))) {
    return Number([...text].map((sign) => digits.get(sign)).join(''));
  }
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const factor = factors.get(sign);
    if (factor === undefined) digit = digits.get(sign) ?? 0;
    else if (factor < 1e4) {
      section += (digit || 1) * factor;
      digit = 0;
    } else {
      total += (section + digit || 1) * factor;
      section = digit = 0;
    }
  }
  return total + section + digit;
}
