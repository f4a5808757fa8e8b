/**
 * Numbers, dates and clock times as Chinese, Japanese and Korean write them: signs behind digits,
 * magnitudes by ten thousands, numerals that are words. One form for all three.
 */
import { monthKey, type NumberMention, numberKey, timeKey } from './number-keys';

const DATE = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?(?![間间])/gu;
const CLOCK =
  /(午前|上午|凌晨|早上|오전|午後|下午|晚上|오후)?\s?(?<![\d.,])([01]?\d|2[0-4])\s?[時时点點시](?:\s?([0-5]?\d)\s?[分분]|(半|반))?/gu;
const AFTERNOON = /^(?:午後|下午|晚上|오후)$/;
const FACTORS: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 },
  ...{ 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
};
const SIGNS = '[十百千万萬億亿兆십백천만억조]';
const COMPOUND = new RegExp(`(?:\\d[\\d,.]*\\s?${SIGNS}+\\s?)+(?:\\d[\\d,]*)?`, 'gu');
const PART = new RegExp(`(\\d[\\d,.]*)\\s?(${SIGNS}*)`, 'gu');
const NUMERALS = /[〇零一二三四五六七八九十百千万萬億亿兆两兩]{1,16}/gu;
const DIGITS = '〇一二三四五六七八九';

/** Whether a text has any of these signs: most have none. */
const ANY = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** Reads them; what is read is blanked out. */
export function easternNumbers(
  text: string,
  mentions: NumberMention[],
  supply: Set<string>,
): string {
  if (!ANY.test(text)) return text;
  for (const [numeral] of text.matchAll(NUMERALS)) supply.add(numberKey(numeralValue(numeral)));
  if (!/\d/.test(text)) return text;
  const add = (kind: NumberMention['kind'], found: string, start: number, readings: string[][]) => {
    const words = found.trim();
    const from = start + found.indexOf(words);
    mentions.push({ kind, text: words, start: from, end: from + words.length, readings });
    return '\u0001'.repeat(found.length);
  };
  return text
    .replace(DATE, (found: string, year, month: string, day, start: number) => {
      if (Number(month) < 1 || Number(month) > 12) return found;
      const rest = year === undefined ? [] : [numberKey(Number(year))];
      // "3か月" and "3 个月" are stretches: they have another sign between.
      if (year === undefined && day === undefined) {
        return add('date', found, start, [[monthKey(Number(month))], [numberKey(Number(month))]]);
      }
      const first = day === undefined ? [] : [numberKey(Number(day))];
      return add('date', found, start, [[...first, monthKey(Number(month)), ...rest]]);
    })
    .replace(CLOCK, (found: string, half, hours: string, minutes, isHalf, start: number) => {
      const hour = Number(hours);
      const minute = isHalf ? 30 : Number(minutes ?? 0);
      const isLate = AFTERNOON.test(half ?? '') && hour < 12;
      const read = isLate ? hour + 12 : hour;
      const spoken = [[...new Set([numberKey(hour), ...(minute ? [numberKey(minute)] : [])])]];
      const both = half === undefined && hour < 12 ? [[timeKey(hour + 12, minute)]] : [];
      return add('time', found, start, [[timeKey(read, minute)], ...both, ...spoken]);
    })
    .replace(COMPOUND, (found: string, start: number) =>
      add('number', found, start, [[numberKey(compoundValue(found))]]),
    );
}

/** "1億2000万", "3만 5천", "12万3456". */
function compoundValue(text: string): number {
  let total = 0;
  for (const [, digits = '', signs = ''] of text.matchAll(PART)) {
    let factor = 1;
    for (const sign of signs) factor *= FACTORS[sign] ?? 1;
    total += Number(digits.replaceAll(',', '')) * factor;
  }
  return total;
}

/** "三十五", "二〇二四", "两百万". */
function numeralValue(text: string): number {
  const plain = text.replace(/零/g, '〇').replace(/[两兩]/g, '二');
  if ([...plain].every((sign) => DIGITS.includes(sign))) {
    return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  }
  let [total, section, digit] = [0, 0, 0];
  for (const sign of plain) {
    const factor = FACTORS[sign];
    if (factor === undefined) digit = DIGITS.indexOf(sign);
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
