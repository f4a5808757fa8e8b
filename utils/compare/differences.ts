/**
 * Where two articles part company: what was looked for on the other side and not found. Values to
 * be put into words by the interface, never verdicts.
 */

import type { Article, SideName } from './article';
import type { Row } from './comparison';
import { SURE } from './confidence';
import type { Difference } from './difference';
import { visibleLength } from './letters';
import { linkDifferences } from './link-differences';
import { type Numbers, numbersOf, unanswered } from './numbers';
import { quotationDifferences } from './quotation-differences';

/** Visible characters from which a paragraph without counterpart is worth a flag. */
export const LONG_BLOCK = 70;

/**
 * The differences of two aligned articles, in the order of the rows. Numbers are only compared in
 * rows that are sure; headlines are free, so that only paragraphs count as missing.
 */
export function findDifferences(
  source: Article,
  target: Article,
  rows: readonly Row[],
): Difference[] {
  const articles = { source, target };
  const found = rows.flatMap((row, index) => {
    if (!row.source.length || !row.target.length) return missingBlocks(articles, row, index);
    const gaps = sentenceDifferences(articles, row, index);
    if (row.confidence < SURE) return gaps;
    return [
      ...gaps,
      ...numberDifferences(articles, row, index),
      ...quotationDifferences(articles, row, index),
    ];
  });
  found.push(...linkDifferences(articles, rows));
  return found.sort((a, b) => a.row - b.row);
}

function missingBlocks(articles: Record<SideName, Article>, row: Row, index: number): Difference[] {
  return (['source', 'target'] as const).flatMap((side) =>
    row[side].flatMap((block): Difference[] => {
      const { text = '', kind = 'paragraph' } = articles[side].blocks[block] ?? {};
      if (kind === 'heading' || visibleLength(text) < LONG_BLOCK) return [];
      const where = { side, block, start: 0, end: text.length };
      return [{ kind: 'block', weight: 'flag', row: index, where, sought: text, lookedIn: [] }];
    }),
  );
}

function sentenceDifferences(
  articles: Record<SideName, Article>,
  { gaps, ...row }: Row,
  index: number,
): Difference[] {
  return gaps.map(({ side, block, start, end, opposite, isStrong, part }) => ({
    ...{ kind: 'sentence', weight: 'flag', row: index, where: { side, block, start, end } },
    sought: articles[side].blocks[block]?.text.slice(start, end) ?? '',
    lookedIn: row[side === 'source' ? 'target' : 'source'],
    ...{ opposite, isStrong, ...(part !== undefined && { part }) },
  }));
}

function numberDifferences(
  articles: Record<SideName, Article>,
  row: Row,
  index: number,
): Difference[] {
  const read = (side: SideName) =>
    row[side].map((block) => ({
      block,
      numbers: numbersOf(articles[side].blocks[block]?.text ?? '', articles[side].lang),
    }));
  const sides = { source: read('source'), target: read('target') };
  const found: Difference[] = [];
  for (const [side, other] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    const supply = union(sides[other].map(({ numbers }) => numbers));
    const opposite = sides[other].flatMap(({ numbers }) => numbers.mentions);
    for (const { block, numbers } of sides[side]) {
      for (const { kind, text, start, end } of unanswered(numbers, supply, opposite)) {
        const where = { side, block, start, end };
        found.push({ kind, weight: 'flag', row: index, where, sought: text, lookedIn: row[other] });
      }
    }
  }
  return found;
}

function union(all: readonly Numbers[]): Set<string> {
  const keys = new Set<string>();
  for (const { supply } of all) for (const key of supply) keys.add(key);
  return keys;
}
