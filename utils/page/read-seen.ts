/** Reading of a page only what its readers see. */
import type { Outline } from './outline/outline';
import type { Told } from './outline/without-unseen';
import type { Page } from './page';
import { readOutline } from './read';
import { unseenIn } from './sight/seen';

/**
 * Takes the outline once more, without what of some lines nobody sees; true where all of it is seen,
 * undefined where nobody can tell: the document has gone, or is like no page.
 */
export type Look = (lines: readonly string[]) => Promise<Outline | true | undefined>;

/** What of some lines nobody sees, by their places among all that the tab has told of. */
export function unseenOf({ looks, first }: Told): number[] {
  return unseenIn(looks).map((place) => first + place);
}

/** Where one line turns out to be unseen, another may be quoted instead; no page needs more rounds. */
const MOST_ROUNDS = 4;

/**
 * Reads a page once more, until all that is quoted of it has been seen.
 * @param outline as it was taken, and what was read of it
 * @param look asks about lines; is not asked where nothing would be quoted
 */
export async function readSeen(outline: Outline, page: Page, look: Look): Promise<Page> {
  let [last, read] = [outline, page];
  const asked = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const lines = quotedLines(last, read).filter((text) => !asked.has(text));
    if (lines.length === 0) return read;
    for (const line of lines) asked.add(line);
    const seen = await look(lines);
    if (seen === undefined) return readWithout(last, lines);
    if (seen !== true) [last, read] = [seen, readOutline(seen)];
  }
  // A page that says something else each time it is asked.
  return readWithout(
    last,
    quotedLines(last, read).filter((text) => !asked.has(text)),
  );
}

function readWithout(outline: Outline, unseen: readonly string[]): Page {
  const lines = outline.lines.filter(({ text }) => !unseen.includes(text));
  return readOutline({ ...outline, lines });
}

/** More lines than these are no article's. */
const MOST_QUOTED = 200;

/** A quote that is shorter may stand in many lines, which nobody quotes. In characters. */
const SHORT = 20;

/** Is a quote of a line: all of it, several lines, or a part (one of two notices, a long one's beginning)? */
function isOf(quote: string, line: string): boolean {
  return quote.includes(line) || (quote.length >= SHORT && line.includes(quote));
}

/**
 * The texts of the lines that a page's statements and notices were read from. Not its headline's:
 * it is recognised by, not quoted; and not what stands in no line.
 */
function quotedLines(outline: Outline, { statements, notices }: Page): string[] {
  const quotes = [
    ...statements
      .filter(({ where }) => !/^(?:headline|structured-data|meta)$/.test(where))
      .map(({ quote }) => quote),
    ...notices.map(({ text }) => text),
  ];
  const found = new Set<string>();
  for (const { text, zone } of outline.lines) {
    if (found.size === MOST_QUOTED) break;
    if (zone === 'out') continue;
    if (quotes.some((quote) => isOf(quote, text))) found.add(text);
  }
  return [...found];
}
