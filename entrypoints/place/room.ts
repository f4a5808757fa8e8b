/** Is there room beside the article's text, and on which side? */
import type { Side } from '../../utils/browser/messages';

/** Looking at more paragraphs than this tells nothing new about the column they stand in. */
const MOST_PARAGRAPHS = 400;

/**
 * Width in CSS pixels between an edge of the article's text and that of the window: where a panel can
 * stand without covering a word. Forces one layout of a page that is about to be laid out.
 * @param document a document whose stylesheets are there
 */
export function roomBeside(document: Document, side: Side): number {
  const boxes = textColumn(document)
    .map((paragraph) => paragraph.getBoundingClientRect())
    // One that is not shown stands nowhere.
    .filter((box) => box.right > box.left);
  const clientWidth = document.documentElement?.clientWidth ?? innerWidth;
  return side === 'right'
    ? clientWidth - Math.max(0, ...boxes.map(({ right }) => right))
    : Math.min(clientWidth, ...boxes.map(({ left }) => left));
}

/**
 * The side to dock at where the reader has chosen none: away from where the lines begin, but where
 * only the other one has room.
 * @param least width that is room, in CSS pixels
 */
export function sideWithRoom(document: Document, least: number): Side {
  const column = articleColumn(document) ?? document.documentElement;
  // A document that has just begun, or is being exchanged, has no element at all.
  const direction = column && getComputedStyle(column).direction;
  const [end, start] =
    direction === 'rtl' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const isStart = roomBeside(document, end) < least && roomBeside(document, start) >= least;
  return isStart ? start : end;
}

/** The element that holds the article's paragraphs. */
export function articleColumn(document: Document): Element | null {
  return textColumn(document)[0]?.parentElement ?? null;
}

/** The paragraphs of the article: those that share the parent with the most text. */
function textColumn(document: Document): Element[] {
  const columns = new Map<Element | null, { length: number; paragraphs: Element[] }>();
  for (const paragraph of [...document.getElementsByTagName('p')].slice(0, MOST_PARAGRAPHS)) {
    const length = paragraph.textContent.trim().length;
    const column = columns.get(paragraph.parentElement) ?? { length: 0, paragraphs: [] };
    column.length += length;
    if (length > 0) column.paragraphs.push(paragraph);
    columns.set(paragraph.parentElement, column);
  }
  const longest = [...columns.values()].sort((a, b) => b.length - a.length)[0];
  return longest?.paragraphs ?? [];
}
