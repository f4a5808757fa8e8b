/** How much of a text has a counterpart. */
import type { Article, SideName } from './article';
import type { Row, SentencePlace } from './comparison';
import { visibleLength } from './letters';

/**
 * The share of a side's visible characters that stand for something on the other side, 0 to 1: not
 * the rows', because a sentence left out of a paragraph is not found either.
 */
export function foundShare(article: Article, rows: readonly Row[], side: SideName): number {
  let all = 0;
  let found = 0;
  for (const row of rows) {
    const length = row[side].reduce((sum, block) => sum + lengthOf(article, block), 0);
    all += length;
    if (row.source.length && row.target.length) found += length - alone(article, row, side);
  }
  return all ? found / all : 0;
}

/** Characters of a row's sentences that stand alone, or may do so. */
function alone(article: Article, { sentences, gaps }: Row, side: SideName): number {
  const places = new Map<string, SentencePlace & { part?: number }>();
  const other = side === 'source' ? 'target' : 'source';
  const unpaired = sentences.flatMap((pair) => (pair[other].length ? [] : pair[side]));
  for (const place of [...unpaired, ...gaps.filter((gap) => gap.side === side)]) {
    places.set(`${place.block}:${place.start}`, place);
  }
  return [...places.values()].reduce(
    (sum, { block, start, end, part = 1 }) =>
      sum + part * visibleLength(article.blocks[block]?.text.slice(start, end) ?? ''),
    0,
  );
}

function lengthOf(article: Article, block: number): number {
  return visibleLength(article.blocks[block]?.text ?? '');
}
