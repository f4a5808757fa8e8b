/**
 * The bodies of the page fixtures against what a human sees there: `tests/fixtures/bodies.json`
 * holds, for each page, its blocks as `kind: first words…`.
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { bodyOf } from '../../utils/body/body';
import type { Article, Block } from '../../utils/compare/article';
import { pageFixtures } from './fixtures';
import type { Score } from './page';

/** Blocks are told from one another by so many characters. */
const SHOWN = 60;

const FILE = new URL('../fixtures/bodies.json', import.meta.url);

/** What a human sees on each page. */
export function expectedBodies(): Record<string, string[]> {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** A body in the form of `bodies.json`. */
export function comparableBody({ blocks }: Article): string[] {
  return blocks.map(({ text, kind = 'paragraph' }: Block) => {
    return `${kind}: ${text.length > SHOWN + 4 ? `${text.slice(0, SHOWN)}…` : text}`;
  });
}

/**
 * Reads the body of every fixture that has an entry there and scores its blocks.
 * @param read reads one
 */
export function scoreBodies(read = bodyOf): Score {
  const expected = expectedBodies();
  const score: Score = { kind: 'blocks of a body', right: 0, wrong: 0, missed: 0 };
  for (const { name, html, url } of pageFixtures()) {
    const wanted = expected[name];
    if (wanted === undefined) continue;
    const { document } = parseHTML(html) as unknown as { document: Document };
    const found = comparableBody(read(document, url));
    const right = found.filter((block) => wanted.includes(block)).length;
    score.right += right;
    score.wrong += found.length - right;
    score.missed += wanted.filter((block) => !found.includes(block)).length;
  }
  return score;
}
