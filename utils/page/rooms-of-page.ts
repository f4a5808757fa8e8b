/** The languages a page is read in. */
import { roomsOf } from '../languages/choose';
import type { Room } from '../languages/compiled';
import type { Line } from './outline/line';

/** So many lines behind the headline, and so much of each, show what language a text is in. */
const MOST_LINES = 60;
const LONGEST = 400;

/**
 * The rooms of the languages a page is read in, the likeliest first.
 * @param lines of the document
 * @param declared the tag the page declares, if any
 */
export function roomsOfPage(lines: readonly Line[], declared: string | undefined): Room[] {
  const headline = lines.findIndex(({ isHeadline }) => isHeadline);
  const sample = lines
    .slice(headline + 1)
    .filter(({ zone }) => zone === 'article')
    .slice(0, MOST_LINES)
    .map(({ text }) => text.slice(0, LONGEST));
  return roomsOf(declared, sample.join('\n'));
}
