/** What a line quotes is somebody else's word. All texts are folded: each quotation mark is `"`. */

const WHOLE = /^\s*"[^"]*"[\s.]*$/;

/** Is a line a quotation and nothing else? */
export const isQuotation = (plain: string): boolean => WHOLE.test(plain);

/** A sentence in quotation marks, from its first letter on. */
const SENTENCE = /^[^"]*[.!?。！？] ?"/;

/**
 * Does a piece of a line begin in a sentence in quotation marks, which the rest of the line speaks of?
 * `"It was first published in The Lantern." So it said.`
 * @param from where the piece starts
 */
export function isInQuotation(plain: string, from: number): boolean {
  const begin = from + plain.slice(from).search(/[\p{L}\d]/u);
  const isOpen = plain.slice(0, begin).split('"').length % 2 === 0;
  return isOpen && SENTENCE.test(plain.slice(begin));
}

const BEHIND = /^\s*"[^"]*[.!?。！？] ?" ?\p{L}/u;

/** Does a line begin with such a sentence, and go on about it? */
export const goesOnBehindQuotation = (plain: string): boolean => BEHIND.test(plain);
