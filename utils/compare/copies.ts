/** Whether one text stands in another word by word: a quotation given in its own language. */
import { bare } from './letters';

/** Words below which two texts may be alike by chance (names, numbers). */
const FEWEST_WORDS = 4;
/** Share of the shorter text's words that the other must have. */
const LEAST_SHARE = 0.85;
const WORDS = /\p{L}[\p{L}\p{M}]{2,30}/gu;
const LONGEST = 5000;

/**
 * Whether texts have nearly the same words as this one, in any spelling of accents and cases.
 * @param text its first 5,000 characters are looked at
 */
export function copiesOf(text: string): (other: string) => boolean {
  const own = wordsOf(text);
  return (other) => {
    const theirs = wordsOf(other);
    const [few, many] = own.size < theirs.size ? [own, theirs] : [theirs, own];
    if (few.size < FEWEST_WORDS) return false;
    return [...few].filter((word) => many.has(word)).length >= LEAST_SHARE * few.size;
  };
}

function wordsOf(text: string): Set<string> {
  const words = new Set(text.slice(0, LONGEST).match(WORDS) ?? []);
  return new Set([...words].map(bare));
}
