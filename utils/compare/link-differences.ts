/** Links that one side has and the other has not. */
import type { Article, BlockLink, SideName } from './article';
import type { Row } from './comparison';
import type { Difference } from './difference';
import { linkKey, linkSite } from './links';

interface Leftover {
  readonly block: number;
  readonly link: BlockLink;
  readonly key: string;
}

/**
 * Links dropped or added. The same page anywhere in the other article is a counterpart; within a
 * row, a link to the same site or else any other link is taken for its translation, so that what
 * is left is the difference in count.
 */
export function linkDifferences(
  articles: Record<SideName, Article>,
  rows: readonly Row[],
): Difference[] {
  const keys = { source: keysOf(articles.source), target: keysOf(articles.target) };
  return rows.flatMap((row, index) => {
    if (!row.source.length || !row.target.length) return [];
    const source = leftovers(articles.source, row.source, keys.target);
    const target = leftovers(articles.target, row.target, keys.source);
    for (const alike of [
      (a: Leftover, b: Leftover) => linkSite(a.key) === linkSite(b.key),
      () => true,
    ]) {
      for (let i = source.length - 1; i >= 0; i--) {
        const link = source[i];
        const other = link ? target.findIndex((each) => alike(link, each)) : -1;
        if (other < 0) continue;
        source.splice(i, 1);
        target.splice(other, 1);
      }
    }
    return [
      ...source.map((link) => difference('source', row.target, index, link)),
      ...target.map((link) => difference('target', row.source, index, link)),
    ];
  });
}

function difference(
  side: SideName,
  lookedIn: readonly number[],
  row: number,
  { block, link: { address, start, end } }: Leftover,
): Difference {
  const where = { side, block, start, end };
  return { kind: 'link', weight: 'flag', row, where, sought: address, lookedIn };
}

/** Links of one block that are compared: a block of more is a list of links, not a text. */
const MOST_LINKS = 100;

function leftovers(
  article: Article,
  blocks: readonly number[],
  known: ReadonlySet<string>,
): Leftover[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) =>
    (article.blocks[block]?.links ?? []).slice(0, MOST_LINKS).flatMap((link) => {
      const key = linkKey(link.address);
      if (!key || known.has(key) || seen.has(key)) return [];
      seen.add(key);
      return [{ block, link, key }];
    }),
  );
}

function keysOf({ blocks }: Article): Set<string> {
  return new Set(blocks.flatMap(({ links = [] }) => links.map(({ address }) => linkKey(address))));
}
