/** The card of a book, a film, a play, a song, an object: who translated it did not translate the page. */
import type { Room } from '../languages/compiled';
import { type List, saidIn, smallOf } from '../languages/said';
import type { Placed } from './region';

/** So many pages, minutes, so much money. */
const MEASURE =
  /^\d+ min(?:ut\p{L}+)?\.?(?:$|,)|(?:^|, )\d{2,3} ?['\u2019\u2032](?:$|,)|(?<![\d:.-])\d{2,4} ?pp?\b(?!\.m)|\d ?€|[£$€] ?\d/iu;
/** "Datum: 3. März 1911": no page on the web is that old. */
const OLD = /^ ?: [^:]{0,20}(?<!\d)1(?:[5-8]\d|9[0-8])\d(?!\d)/;
/** A label and its value, or a label alone in its cell. */
const VALUE = /^(?: ?:|$)/;

/** Lines so far from a card's are still its own. */
const REACH = 6;
const LONGEST = 80;

/**
 * Does a line of the article stand in such a card?
 * @param rooms of the languages the page is read in
 */
export function isInItemCard(
  article: readonly Placed[],
  at: number,
  rooms: readonly Room[],
): boolean {
  return article
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .some(({ line }) => line.text.length < LONGEST && isOfCard(line.text, rooms));
}

function isOfCard(text: string, rooms: readonly Room[]): boolean {
  if (MEASURE.test(text)) return true;
  const small = smallOf(text);
  const behind = (list: List) => {
    const label = saidIn(rooms, list, 'start', small);
    return label && small.slice(label[0].length);
  };
  return (
    saidIn(rooms, 'extent', 'within', small) !== undefined ||
    VALUE.test(behind('card') ?? '?') ||
    OLD.test(behind('dated') ?? '') ||
    behind('staged') !== undefined
  );
}
