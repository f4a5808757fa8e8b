/** Numbers that a text offers without digits: words, ordinals, fractions, Roman numerals. */
import { bare } from './letters';
import { monthKey, numberKey } from './number-keys';
import { JOINING, MAGNITUDES, MONTHS, PARTS, wordValue } from './number-words';

const TOKEN = /\p{L}+|\d+/gu;
const ROMAN =
  /(?<![\p{L}\p{N}])([IVXLC]{2,9}|[VX])(?:er|ère|re|e|ème|th|st|nd|rd)?(?![\p{L}\p{N}])/gu;
const ROMAN_FORM = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Every key a text can supply without being asked: it answers a number opposite, and is never
 * flagged itself.
 * @param text plain text, bounded by the caller
 */
export function suppliedInWords(text: string): Set<string> {
  const keys = new Set<string>();
  let total = 0;
  let current = 0;
  let open = false;
  let end = 0;
  const flush = () => {
    if (open) keys.add(numberKey(total + current));
    total = current = 0;
    open = false;
  };
  for (const found of text.matchAll(TOKEN)) {
    const between = text.slice(end, found.index);
    const word = bare(found[0]);
    if (open && !/^[\s\u00a0-]{0,2}$/u.test(between)) flush();
    if (open && JOINING.has(word)) {
      end = found.index + found[0].length;
      continue;
    }
    end = found.index + found[0].length;
    for (const part of PARTS.get(word) ?? []) keys.add(`n${part}`);
    const month = MONTHS.get(word);
    if (month !== undefined) keys.add(monthKey(month));
    const magnitude = word.length > 1 ? MAGNITUDES.get(word) : undefined;
    const value = /\d/.test(word) ? undefined : wordValue(word);
    if (magnitude !== undefined) {
      open = true;
      if (magnitude === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * magnitude;
        current = 0;
      }
    } else if (value === undefined) flush();
    else {
      if (current === 4 && value === 20) current = 80;
      else {
        if (open && !adds(current, value)) flush();
        current += value;
      }
      open = true;
    }
  }
  flush();
  for (const found of text.matchAll(ROMAN)) {
    const value = romanValue(found[1] ?? '');
    if (value !== undefined) keys.add(numberKey(value));
  }
  return keys;
}

/** Whether a number word goes on with the one before it: "twenty" + "one", "soixante" + "dix". */
function adds(current: number, value: number): boolean {
  if (current % 100 === 0) return value < 100;
  if (value < 10) return current % 10 === 0 && current % 100 >= 20;
  return value < 20 && (current % 100 === 60 || current % 100 === 80);
}

function romanValue(digits: string): number | undefined {
  if (!ROMAN_FORM.test(digits)) return undefined;
  const values = [...digits].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
