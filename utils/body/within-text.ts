/** Which lines stand in the article's text, by what the extractor kept. */
import { PROSE } from '../page/outline/line';
import type { BlockLine } from '../page/outline/line-writer';

/** How far above a line the element may be that holds the paragraphs beside it: `ul`, `li`, `p`. */
const REACH = 3;

/**
 * The lines within the text. The extractor judges parts by their look and drops short lists,
 * captions and headings; what stands between the paragraphs it kept, in the same element, is taken
 * in again, unless it is mostly links.
 * @param lines in the order of the page
 * @param kept elements that hold the text; undefined: not known
 */
export function withinText(
  lines: readonly BlockLine[],
  kept: ReadonlySet<Element> | undefined,
): Set<BlockLine> {
  const isKept = ({ block }: BlockLine) => kept === undefined || kept.has(block);
  const inText = new Set(lines.filter(isKept));
  const isProse = ({ text }: BlockLine) => text.length >= PROSE;
  // It found something else than the text: a cookie banner, a list.
  if (lines.some(isProse) && ![...inText].some(isProse)) return new Set(lines);
  const prose = lines.map((line) => isProse(line) && inText.has(line));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const holders = new Set(
    lines.filter((_, index) => prose[index]).map(({ block }) => block.parentElement),
  );
  for (let index = first + 1; index < last; index++) {
    const line = lines[index];
    if (line && !inText.has(line) && isAmong(line, holders) && !isLinks(line)) inText.add(line);
  }
  return inText;
}

function isAmong({ block }: BlockLine, holders: ReadonlySet<Element | null>): boolean {
  let at: Element | null = block;
  for (let up = 0; up < REACH && at !== null; up++) {
    at = at.parentElement;
    if (at !== null && holders.has(at)) return true;
  }
  return false;
}

function isLinks({ text, links }: BlockLine): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * linked > text.length;
}
