/** What a line quotes is somebody else's word. All texts are folded: each quotation mark is `"`. */

const WHOLE = /^\s*"[^"]*"[\s.]*$/;

/** Is a line a quotation and nothing else? */
export const isQuotation = (plain: string): boolean => WHOLE.test(plain);

/** A sentence in quotation marks, from its first letter on. */
const SENTENCE = /^[^"]*[.!?。！？] ?"/;

/** A line that ends in what it quotes, and what leads to that. */
const ENDS = /"[\s.!。！)]*$/;
const LED = /[\p{L}\d][^"]*"[^"]*$/u;

/**
 * Does a piece of a line begin in a sentence in quotation marks, which the rest of the line speaks of?
 * `"It was first published in The Lantern." So it said.`, `whoever takes it over says: "First published
 * in The Lantern"`
 * @param from where the piece starts
 */
export function isInQuotation(plain: string, from: number): boolean {
  const begin = from + plain.slice(from).search(/[\p{L}\d]/u);
  const before = plain.slice(0, begin);
  const isOpen = before.split('"').length % 2 === 0;
  return isOpen && (SENTENCE.test(plain.slice(begin)) || (LED.test(before) && ENDS.test(plain)));
}

const BEHIND = /^\s*"[^"]*[.!?。！？] ?" ?\p{L}/u;

/** Does a line begin with such a sentence, and go on about it? */
export const goesOnBehindQuotation = (plain: string): boolean => BEHIND.test(plain);

/** Each kind of marks, as the languages set them. Of a text as it stands on the page. */
const QUOTED =
  /^(?:"([^"]{2,300})"|«\s?([^«»]{2,300}?)\s?»|“([^“”„]{2,300})”|„([^“”„]{2,300})[“”]|”([^“”„]{2,300})”|»([^«»]{2,300})«|‘([^‘’]{2,300})’(?!\p{L}))/u;

/**
 * What a text begins with, where that stands in quotation marks.
 * @returns the words between them, and how long they are with them
 */
export function quotedAtStart(text: string): { words: string; length: number } | undefined {
  const [all = '', ...kinds] = QUOTED.exec(text) ?? [];
  const words = kinds.find((one) => one !== undefined);
  return words === undefined ? undefined : { words, length: all.length };
}
