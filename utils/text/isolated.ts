/**
 * Text of one direction within a sentence of another: "by سعاد, 2024" shows the year on the wrong side
 * of the name, unless the name is isolated (Unicode Bidirectional Algorithm, UAX #9, 2.4).
 */

const RIGHT_TO_LEFT =
  /\p{Script=Arab}|\p{Script=Hebr}|\p{Script=Syrc}|\p{Script=Thaa}|\p{Script=Nkoo}|\p{Script=Adlm}/u;
const LEFT_TO_RIGHT =
  /\p{Script=Latn}|\p{Script=Cyrl}|\p{Script=Grek}|\p{Script=Hani}|\p{Script=Hang}/u;

/** First strong isolate, pop directional isolate. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/**
 * A name or title, isolated where it holds letters of the other direction.
 * @param direction of the sentence it stands in
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return other.test(text) ? `${FSI}${text}${PDI}` : text;
}

/** A finished sentence with each of these isolated where it stands, the longest first. */
export function isolatedWithin(
  sentence: string,
  words: readonly string[],
  direction: 'ltr' | 'rtl',
): string {
  const other = words.filter((word) => isolated(word, direction) !== word);
  if (other.length === 0) return sentence;
  const longest = [...new Set(other)].sort((one, two) => two.length - one.length);
  const any = new RegExp(longest.map(escaped).join('|'), 'gu');
  return sentence.replace(any, (word) => isolated(word, direction));
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
