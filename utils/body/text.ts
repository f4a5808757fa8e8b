/** Pasted text as an article. */
import type { Article } from '../compare/article';
import { tidy } from '../text/normalise';
import { languageOfBody } from './language';

/** A pasted paragraph whose lines were broken at a width: most of them end about here. */
const NARROW = 100;

/** No column is narrower. */
const NARROWEST = 30;

/** Blocks beyond these are left out: no article has as many paragraphs. */
const MOST_BLOCKS = 20_000;

/**
 * Pasted text as blocks: blank lines part them, or, where there are none, line ends. Lines that were
 * broken at a width are put together again.
 * @param text as pasted; may be empty
 */
export function bodyOfText(text: string): Article {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const blocks = paragraphsIn(lines)
    .slice(0, MOST_BLOCKS)
    .map((one) => ({ text: one }));
  return { blocks, ...languageOfBody(blocks, undefined) };
}

function paragraphsIn(lines: readonly string[]): string[] {
  const chunks: string[][] = [[]];
  for (const line of lines) {
    const words = tidy(line);
    if (words === '') chunks.push([]);
    else chunks.at(-1)?.push(words);
  }
  return chunks.flatMap((chunk) => (isBroken(chunk) ? [chunk.join(' ')] : chunk));
}

/** Do the lines of a chunk end where the width ended, and not a sentence? */
function isBroken(chunk: readonly string[]): boolean {
  const ends = chunk.slice(0, -1);
  const longest = chunk.reduce((most, line) => Math.max(most, line.length), 0);
  if (ends.length === 0 || longest > NARROW || longest < NARROWEST) return false;
  // Lines of a list, or of a poem, are of all lengths.
  if (3 * ends.filter((line) => line.length > 0.7 * longest).length < 2 * ends.length) return false;
  return 2 * ends.filter((line) => !/[.!?…:;»”"')\]]$/.test(line)).length >= ends.length;
}
