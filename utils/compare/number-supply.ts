/** Numbers that a text offers without digits: words, ordinals, fractions, Roman numerals. */
import { bare } from './letters';
import { monthKey, numberKey } from './number-keys';
import type { NumberLanguage } from './number-language';
import { tokensOf } from './number-tokens';

const ROMAN_FORM = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Every key a text can supply without being asked: it answers a number opposite, and is never
 * flagged itself.
 * @param text plain text, bounded by the caller
 */
export function suppliedInWords(text: string, language: NumberLanguage): Set<string> {
  const keys = new Set<string>();
  let total = 0;
  let current = 0;
  let open = false;
  let end = 0;
  const halves = new Halves(keys);
  const flush = () => {
    if (open) keys.add(numberKey(total + current));
    total = current = 0;
    open = false;
  };
  for (const { word: found, index: start } of tokensOf(text)) {
    const { word, parts, factor, month, value, joins } = saidBy(found, language);
    if (open && !/^[\s\u00a0-]{0,2}$/u.test(text.slice(end, start))) flush();
    end = start + found.length;
    if (open && joins) continue;
    for (const part of parts) keys.add(`n${part}`);
    halves.read(word, Number(parts[0] ?? 1), factor);
    if (month !== undefined) keys.add(monthKey(month));
    const magnitude = word.length > 1 ? factor : undefined;
    if (magnitude !== undefined) {
      open = true;
      halves.counted = total + (current || 1) * magnitude;
      if (magnitude === 100) current = (current || 1) * 100;
      // "empat puluh", "bốn mươi": of the unit before it alone.
      else if (magnitude === 10) current += 10 * (current % 10 || 1) - (current % 10);
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
  for (const found of text.matchAll(language.roman)) {
    const value = romanValue(found[1] ?? '');
    if (value !== undefined) keys.add(numberKey(value));
  }
  return keys;
}

/** What one word may say in numbers. */
interface Said {
  /** As {@link bare} writes it. */
  readonly word: string;
  readonly parts: readonly string[];
  readonly factor: number | undefined;
  readonly month: number | undefined;
  readonly value: number | undefined;
  /** Whether it stands between the parts of one number. */
  readonly joins: boolean;
}

/** Words kept of a language: more than an article has, and bounded for a book. */
const MOST_KEPT = 20_000;
const kept = new WeakMap<NumberLanguage, Map<string, Said>>();

/** Looked up once for each word: a text says most of its words again, and is read block by block, too. */
function saidBy(written: string, language: NumberLanguage): Said {
  let words = kept.get(language);
  if (!words || words.size >= MOST_KEPT) {
    words = new Map();
    kept.set(language, words);
  }
  let said = words.get(written);
  if (!said) {
    const word = bare(written);
    said = {
      word,
      parts: language.parts.get(word) ?? [],
      factor: language.magnitudes.get(word)?.[0],
      month: language.months.get(word),
      value: /\d/.test(word) ? undefined : language.numberValue(word),
      joins: language.joining.has(word),
    };
    words.set(written, said);
  }
  return said;
}

/** "Half a million", "a million and a half", "un million et demi": a part of a magnitude. */
class Halves {
  /** What the last magnitude and the words before it came to. */
  counted = 0;
  #part = 1;
  #magnitude = 0;
  #since = 0;

  constructor(private readonly keys: Set<string>) {}

  /** @param part what a word is a part of one, 1 for any other word */
  read(word: string, part: number, magnitude: number | undefined): void {
    this.#since++;
    if (part < 1) {
      if (this.#magnitude > 0) this.keys.add(numberKey(this.counted + part * this.#magnitude));
      [this.#part, this.#magnitude, this.#since] = [part, 0, 0];
    } else if (magnitude !== undefined && magnitude >= 1000) {
      if (this.#part < 1) this.keys.add(numberKey(this.#part * magnitude));
      [this.#part, this.#magnitude, this.#since] = [1, magnitude, 0];
    } else if (word.length > 3 || this.#since > 2) [this.#part, this.#magnitude] = [1, 0];
  }
}

/** Whether a number word goes on with the one before it: "twenty" + "one", "soixante" + "dix". */
function adds(current: number, value: number): boolean {
  if (current % 100 === 0) return value < 100;
  // dix-sept, soixante-dix-sept
  if (value > 6 && value < 10 && current % 100 === 10) return true;
  if (value < 10) return current % 10 === 0 && current % 100 >= 20;
  return value < 20 && (current % 100 === 60 || current % 100 === 80);
}

function romanValue(digits: string): number | undefined {
  if (!ROMAN_FORM.test(digits)) return undefined;
  const values = [...digits].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
