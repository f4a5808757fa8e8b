/** Compares two articles: blocks first, sentences within them, then what has no counterpart. */
import { alignBlocks } from './blocks';
import type { Article, Comparison, Likeness, Row, SideName } from './comparison';
import { findDifferences } from './differences';
import { visibleLength } from './letters';
import { type RunOptions, runInSlices } from './run';
import { alignSentences } from './sentence-rows';

/** Characters either text must have before anything is said about likeness. */
const ENOUGH = 200;
/** Least share of either text that is aligned in alike articles. */
const ALIKE_SHARE = 0.4;

/**
 * Compares an article with its translation, original or copy, in slices.
 * @param source what the article is held against, usually the original
 * @param options progress and cancel
 * @throws the signal's reason when cancelled
 */
export function compareArticles(
  source: Article,
  target: Article,
  options: RunOptions = {},
): Promise<Comparison> {
  return runInSlices(comparing(source, target), options);
}

/** The steps of {@link compareArticles}; yields the share done, 0 to 1, ascending. */
export function* comparing(source: Article, target: Article): Generator<number, Comparison> {
  const { pairs, thread } = yield* part(alignBlocks(source, target), 0, 0.4);
  const rows = yield* part(alignSentences(source, target, pairs), 0.4, 0.95);
  const aligned = {
    source: alignedShare(source, rows, 'source'),
    target: alignedShare(target, rows, 'target'),
  };
  const likeness = likenessOf(source, target, aligned, thread);
  const differences = likeness === 'unlike' ? [] : findDifferences(source, target, rows);
  return { likeness, thread, aligned, rows, differences };
}

/** Passes on the steps of one part as a stretch of the whole. */
function* part<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

function alignedShare(article: Article, rows: readonly Row[], side: SideName): number {
  let all = 0;
  let aligned = 0;
  for (const row of rows) {
    for (const block of row[side]) {
      const length = visibleLength(article.blocks[block]?.text ?? '');
      all += length;
      if (row.source.length && row.target.length) aligned += length;
    }
  }
  return all ? aligned / all : 0;
}

/** An abridged translation is alike: one text need only be found in the other. */
function likenessOf(
  source: Article,
  target: Article,
  aligned: Comparison['aligned'],
  thread: number,
): Likeness {
  const lengths = [source, target].map(({ blocks }) =>
    blocks.reduce((sum, { text }) => sum + visibleLength(text), 0),
  );
  if (Math.min(...lengths) < ENOUGH) return 'unknown';
  const share = Math.max(aligned.source, aligned.target);
  const least = leastThread(source, target);
  if (share < ALIKE_SHARE || thread < 0.6 * least) return 'unlike';
  return thread >= least ? 'alike' : 'unknown';
}

/**
 * The thread above which two articles are alike. In few blocks much is shared by chance: measured
 * on unrelated pairs, at most 8.4 with six to nine blocks, 0.7 with fifteen and 1.1 with sixty,
 * against at least 12.6, 3.3 and 2.9 for true pairs. Two scripts share next to no words.
 */
function leastThread(source: Article, target: Article): number {
  const blocks = Math.max(1, Math.min(source.blocks.length, target.blocks.length));
  const least = Math.min(10, 1.2 + 60 / blocks);
  return isLatin(source) === isLatin(target) ? least : least / 2;
}

function isLatin({ blocks }: Article): boolean {
  const sample = blocks
    .slice(0, 10)
    .map(({ text }) => text.slice(0, 100))
    .join(' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{sc=Latin}/gu)?.length ?? 0) > letters / 2;
}
