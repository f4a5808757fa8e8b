/** Recognising a paragraph without keeping its words. */
import { fold } from './normalise';

/** A shorter paragraph is a heading or a name, and stands on many pages. */
export const SHORTEST_PARAGRAPH = 40;

/**
 * The fingerprint of a paragraph: a 53-bit hash (cyrb53) of its letters and digits, so that case,
 * accents, quotation marks, punctuation and spaces make no difference.
 * @param text a paragraph's text
 * @returns eleven characters at most; undefined for what is too short to tell one text from another
 */
export function fingerprintOf(text: string): string | undefined {
  const letters = fold(text).replace(/[^\p{L}\d]/gu, '');
  if (letters.length < SHORTEST_PARAGRAPH) return undefined;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
