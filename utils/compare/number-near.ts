/** What stands beside a number and says how else it may be written opposite. */
import { monthKey, numberKey, timeKey } from './number-keys';

/** "1939–45", "2023/24": a year and the end of a later one; "14-18": two ends. */
const YEAR_BEFORE = /(?:^|[^\d.,])(\d{4}|['’]?\d{2})\s?[-–—/]\s?$/u;
const YEAR_AFTER = /^\s?[-–—/]\s?(\d{4}|\d{2})(?![\d%.,:/]|[.,]\d)/u;

/** "17.30": in many languages a time, too. */
const POINTED = /^([01]?\d|2[0-3])\.([0-5]\d)$/;

/** Further readings of a number by its neighbours: decades, short years, ranges, fractions, times. */
export function readingsNear(value: number, digits: string, before: string, after: string) {
  const readings: string[][] = [];
  if (/^'?s(?!\p{L})/u.test(after) && value % 10 === 0) {
    readings.push([numberKey(value < 100 ? 1900 + value : value % 100)]);
  }
  // "1930s", "1930年代": the thirties
  const isDecade = /^19\d0$/.test(digits) && value > 1900;
  if (isDecade) readings.push([numberKey(value % 100)]);
  if (/['’]$/u.test(before) && value < 100) readings.push([numberKey(1900 + value)]);
  const [, hour, minute] = POINTED.exec(digits) ?? [];
  if (hour && minute) readings.push([timeKey(Number(hour), Number(minute))]);
  readings.push(...inRange(value, digits, before, after), ...besideSlash(value, before, after));
  return readings;
}

function inRange(value: number, digits: string, before: string, after: string): string[][] {
  const first = YEAR_BEFORE.exec(before)?.[1]?.replace(/\D/g, '');
  const last = YEAR_AFTER.exec(after)?.[1];
  const isYear = /^\d{4}$/.test(digits) && value > 1000 && value < 2200;
  const isEnd = /^\d{2}$/.test(digits);
  if (isYear && (last?.length === 2 || first?.length === 4 || last?.length === 4)) {
    return [[numberKey(value % 100)]];
  }
  if (!isEnd) return [];
  if (first?.length === 4) return [[numberKey(Math.floor(Number(first) / 100) * 100 + value)]];
  const isPair =
    (first ?? last)?.length === 2 && (first ? Number(first) < value : value < Number(last));
  return isPair ? [[numberKey(1900 + value)], [numberKey(2000 + value)]] : [];
}

/** "1/2" may be 0.5 opposite, "9/11" a day of September. */
function besideSlash(value: number, before: string, after: string): string[][] {
  const over = /(\d{1,3})\/$/u.exec(before)?.[1];
  const under = /^\/(\d{1,3})(?!\d)/u.exec(after)?.[1];
  if (over === undefined && under === undefined) return [];
  const part = over === undefined ? value / Number(under) : Number(over) / value;
  const fraction = Number.isFinite(part) ? [[numberKey(part)]] : [];
  return value <= 12 ? [...fraction, [monthKey(value)]] : fraction;
}
