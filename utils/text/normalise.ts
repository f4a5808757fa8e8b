/** Folding text so that two spellings of the same words compare equal. Site-blind, pure. */

/** Letters that Unicode does not decompose but typists and typesetters use interchangeably. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i' };

/** Accents, once taken off their letters. */
const MARKS = /\p{M}+/gu;

/** Zero-width and soft characters, and marks of direction: they can stand inside a word unread. */
export const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Collapses every run of white space (no-break spaces included) to one space and drops invisible
 * characters. Keeps case, accents and punctuation.
 * @param text any text, bounded by the caller
 */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * The form in which two headlines or names are compared: no case, no accents, plain quotes and
 * dashes, ligatures spelt out (NFKD covers ﬁ, ﬀ and the like), single spaces.
 * Folding twice is folding once.
 * @param text any text, bounded by the caller
 */
export function fold(text: string): string {
  const letters = text
    // NFKD takes these two apart: into a space with an accent, into two primes.
    .replace(/\u00b4/g, "'")
    .replace(/\u2033/g, '"')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    // Lower-casing can compose anew (İ): strip marks once more.
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[œæßøłı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  // French puts a (no-break) space inside guillemets and before high punctuation.
  return tidy(letters)
    .replace(/" /g, '"')
    .replace(/ (?=[":;!?%])/g, '');
}
