/** The paragraphs of a page, as fingerprints. */
import type { Room } from '../languages/compiled';
import { fingerprintOf } from '../text/fingerprint';
import { isNotice } from './notices-of';
import { isLong, type Line } from './outline/line';
import type { Page } from './page';
import type { Region } from './region';

/** More paragraphs than any article has. */
const MOST_PARAGRAPHS = 2000;

/** Fingerprints of every line that is long enough, and of those between headline and credits. */
export function fingerprintsOf(
  { all, article }: Region,
  rooms: readonly Room[],
): Page['fingerprints'] {
  // Behind the last prose stand credits and notices.
  const body = article
    .filter(({ line, after }) => isOwnText(line, after, rooms))
    .map(({ line }) => line);
  return { all: marks(all), body: marks(body) };
}

/** Up to the last paragraph of prose. */
function isOwnText(line: Line, after: number, rooms: readonly Room[]): boolean {
  return line.zone === 'article' && !isNotice(line, rooms) && (after > 0 || isLong(line.text));
}

function marks(lines: readonly Line[]): string[] {
  return lines
    .slice(0, MOST_PARAGRAPHS)
    .map(({ text }) => fingerprintOf(text))
    .filter((mark) => mark !== undefined);
}
