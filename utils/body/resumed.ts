/**
 * Text behind a label that did not end the article. "Comments", "The newsletter" and a second
 * headline usually begin what is around an article; they may also head a part of it.
 */
import type { Room } from '../languages/compiled';
import { says } from '../languages/said';
import type { BlockLine } from '../page/outline/line-writer';

/** A comment is signed with the hour, or with how long ago; an article is not. */
const HOUR = /\d{4},? .{0,6}\d\d? ?[:h] ?\d\d/;
const LONGEST_AGO = 60;

function isSigned({ text }: BlockLine, rooms: readonly Room[]): boolean {
  return HOUR.test(text) || (text.length <= LONGEST_AGO && says(rooms, 'ago', 'end', text));
}

/** Paragraphs from which a part of a page is the article's, not a box beneath it. */
const ENOUGH = 2;

/**
 * The lines behind such labels that go on with the text: where paragraphs stand in the very element
 * that holds the article's, more than one of them, and none is signed. They are taken in up to the
 * last paragraph, headings and lists between them included, and the short lines that close it.
 * @param lines of the article and of what is around it, in the order of the page
 * @param isAround does a line stand behind a label?
 * @param isText is it a paragraph in the element that holds the article's paragraphs?
 * @param isClosing may it close the text, short as it is?
 * @param rooms of the languages the page is read in
 */
export function resumed(
  lines: readonly BlockLine[],
  isAround: (line: BlockLine) => boolean,
  isText: (line: BlockLine) => boolean,
  isClosing: (line: BlockLine) => boolean,
  rooms: readonly Room[],
): BlockLine[] {
  const found: BlockLine[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!isAround(lines[from] as BlockLine)) continue;
    let to = from;
    while (to < lines.length && isAround(lines[to] as BlockLine)) to++;
    const run = lines.slice(from, to);
    from = to;
    const texts = run.filter(isText);
    if (texts.length < ENOUGH || run.some((line) => isSigned(line, rooms))) continue;
    const holders = new Set(texts.map(({ block }) => block.parentElement));
    let last = run.indexOf(texts.at(-1) as BlockLine);
    for (let line = run[last + 1]; line; line = run[++last + 1]) {
      if (line.heading > 0 || !isClosing(line) || !isBeside(line, holders)) break;
    }
    found.push(...run.slice(0, last + 1).filter((line) => isBeside(line, holders)));
  }
  return found;
}

/** Does a line stand beside the paragraphs, or in a list beside them? */
function isBeside({ block }: BlockLine, holders: ReadonlySet<Element | null>): boolean {
  return (
    holders.has(block.parentElement) || holders.has(block.parentElement?.parentElement ?? null)
  );
}
