/** The keys under which a number, a month or a clock time is found opposite. */

export type NumberKind = 'number' | 'date' | 'time';

/** One number, date or clock time as it stands in a text. */
export interface NumberMention {
  readonly kind: NumberKind;
  /** The words as they stand, with their magnitude. */
  readonly text: string;
  /** Offsets in the text it was read from, in UTF-16 units; `end` is behind the last one. */
  readonly start: number;
  readonly end: number;
  /** Ways to read it; each is a list of keys that must all be found opposite. */
  readonly readings: readonly (readonly string[])[];
  /** An anchor, and no reason to look up: a list's number, "100 %" for "all". */
  readonly isQuiet?: true;
  /** Counts the items of a list: only another list's number is one opposite. */
  readonly isItem?: true;
}

/** A space within a number or behind it, for a pattern. */
export const SPACE = '[ \\u00a0\\u202f\\u2009]';

/** Key of a quantity: `n1500`, `n0.5`. Rounded to 12 digits, so that 2.3 × 10⁹ has one form. */
export function numberKey(value: number): string {
  return `n${Number(value.toPrecision(12))}`;
}

/** Key of a month, 1 to 12. */
export function monthKey(month: number): string {
  return `m${month}`;
}

/** Whether a key is a month's. */
export function isMonthKey(key: string): boolean {
  return key.startsWith('m');
}

/** Key of a clock time. */
export function timeKey(hour: number, minute: number): string {
  return `t${hour % 24}:${minute}`;
}

const SPACES = /[ \u00a0\u202f\u2009'’]/g;

/**
 * The quantities a string of digits may stand for in either locale: "1.500" is fifteen hundred or
 * one and a half; "1.234.567,8" is one number only.
 * @param digits digits with points, commas, spaces or apostrophes between them
 */
export function quantities(digits: string): number[] {
  const plain = digits.replace(SPACES, '');
  const groups = plain.split(/[.,]/);
  if (groups.length === 1) return [Number(plain)];
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain)) return [Number(groups.join(''))];
  if (groups[0] === '') return [Number(`0.${groups[1]}`)];
  const signs = plain.replace(/\d/g, '');
  const last = signs.charAt(signs.length - 1);
  const whole = Number(groups.join(''));
  const point = plain.lastIndexOf(last);
  const decimal = Number(`${plain.slice(0, point).replace(/[.,]/g, '')}.${plain.slice(point + 1)}`);
  const thousands = groups.slice(1).every((group) => group.length === 3);
  const grouped = thousands && (groups[0]?.length ?? 0) <= 3 && groups[0] !== '0';
  if (signs.length === 1) {
    if (grouped) return plain.length === digits.length ? [whole, decimal] : [decimal];
    return [decimal];
  }
  if ([...signs].every((sign) => sign === last)) return grouped ? [whole] : groups.map(Number);
  return [decimal];
}
