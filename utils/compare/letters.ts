/** Letters as the comparison sees them: no case, no accents. Pure. */

const SPELT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

const PLAIN = /^[\0-\x7f]*$/;

/** Scripts that put no space between words, as {@link scriptOf} names them. */
export const UNSPACED: ReadonlySet<string> = new Set(['Han', 'Thai', 'Lao', 'Khmer']);
const UNSPACED_LETTER =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** Not the vowels and tones of Indian scripts, Thai, Lao, Burmese and Khmer: those tell words apart. */
const ACCENTS = /(?:(?![\u0900-\u109f\u1780-\u17ff])\p{M})+/gu;

/**
 * A word without case, accents and ligatures, so that "Éléonore" and "eleonore" are one.
 * @param word any text; its length may change
 */
export function bare(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[œæßøł]/g, (letter) => SPELT[letter] ?? letter);
}

const SCRIPTS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Thai', 'Devanagari'],
  ...['Bengali', 'Tamil', 'Telugu', 'Georgian', 'Armenian', 'Ethiopic', 'Khmer', 'Lao', 'Myanmar'],
].map((name) => ({ name, letters: new RegExp(`\\p{sc=${name}}`, 'gu') }));
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/**
 * The script that most letters of a text are in; the empty string where there are no letters.
 * Japanese counts as Han.
 */
export function scriptOf(text: string): string {
  let best = { name: '', count: 0 };
  for (const { name, letters } of SCRIPTS) {
    const own = text.match(letters)?.length ?? 0;
    const count = name === 'Han' ? own + (text.match(KANA)?.length ?? 0) : own;
    if (count > best.count) best = { name, count };
    // No other can have more: nearly all texts end here, the first or second script tried.
    if (2 * best.count > text.length) break;
  }
  return best.name;
}

/** Whether a word is of a script without spaces (Chinese, Japanese, Thai …): each character stands for itself. */
export function unspaced(word: string): boolean {
  return UNSPACED_LETTER.test(word);
}

/** Characters of a text without its white space: the length that is compared. */
export function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x202f && code !== 0x2009) length++;
  }
  return length;
}
