/** Links that one side has and the other has not, or has another one for. */
import type { Article, BlockLink, SideName } from './article';
import type { Row } from './comparison';
import type { Difference } from './difference';
import { exchangedLinks, type LinkPair } from './exchanged-links';
import { linkKey, linkSite, WRITTEN_ADDRESS } from './links';

interface Leftover {
  readonly block: number;
  readonly link: BlockLink;
  readonly key: string;
}

/**
 * Links dropped or added. Within a row, a link is answered by one to the same page, else by one to the
 * same page that is left over in another row (it moved, and counts once), else by one to the same site or
 * any other link, taken for its translation: what is left is the difference in count. Of two that alone
 * answer each other so, it is information that they lead to other pages.
 */
export function linkDifferences(
  articles: Record<SideName, Article>,
  rows: readonly Row[],
): Difference[] {
  const kept: string[] = [];
  const changed: Changed[] = [];
  const left = rows.map((row) => {
    const source = linksOf(articles.source, row.source);
    const target = linksOf(articles.target, row.target);
    kept.push(...pairOff(source, target, (a, b) => a.key === b.key));
    return { source, target };
  });
  const elsewhere = { source: tally(left, 'source'), target: tally(left, 'target') };
  const unanswered = rows.flatMap((row, index) => {
    if (!row.source.length || !row.target.length) return [];
    const source = left[index]?.source.filter(({ key }) => !takeOne(elsewhere.target, key)) ?? [];
    const target = left[index]?.target.filter(({ key }) => !takeOne(elsewhere.source, key)) ?? [];
    const [one, other] = [source, target].map((links) =>
      links.length === 1 ? links[0] : undefined,
    );
    if (one && other) changed.push(changedIn(index, one, other, row.target));
    pairOff(source, target, (a, b) => linkSite(a.key) === linkSite(b.key));
    pairOff(source, target, () => true);
    const unlinked = {
      source: unlinkedIn(articles, row, 'source'),
      target: unlinkedIn(articles, row, 'target'),
    };
    return [
      ...notWritten(source, unlinked.target).map((link) =>
        difference('source', row.target, index, link),
      ),
      ...notWritten(target, unlinked.source).map((link) =>
        difference('target', row.source, index, link),
      ),
    ];
  });
  const exchanged = exchangedLinks(changed, kept).map(({ difference }) => difference);
  return [...unanswered, ...exchanged];
}

/** Two links that alone are left over in a row, and how it is told where they are exchanged. */
interface Changed extends LinkPair {
  readonly difference: Difference;
}

function changedIn(
  row: number,
  one: Leftover,
  other: Leftover,
  lookedIn: readonly number[],
): Changed {
  const [source, target] = [one.link.address, other.link.address];
  const told = difference('source', lookedIn, row, one);
  return { source, target, difference: { ...told, weight: 'information', instead: target } };
}

/**
 * Addresses in a row's words that are no links there: one that was not made one, broken Markdown. As a
 * link does, they answer the same page first, then any.
 */
function unlinkedIn(articles: Record<SideName, Article>, row: Row, side: SideName): string[] {
  const found = new Set<string>();
  for (const block of row[side]) {
    const { text = '', links = [] } = articles[side].blocks[block] ?? {};
    if (!text.includes('://')) continue;
    for (const [address] of text.matchAll(WRITTEN_ADDRESS))
      found.add(linkKey(address.replace(/[.,;:!?]+$/, '')));
    for (const { address } of links) found.delete(linkKey(address));
  }
  return [...found];
}

function notWritten(links: readonly Leftover[], unlinked: readonly string[]): Leftover[] {
  const left = links.filter(({ key }) => !unlinked.includes(key));
  const used = links.length - left.length;
  return left.slice(0, Math.max(0, left.length - Math.max(0, unlinked.length - used)));
}

/** Takes away what answers one another, from the last on; gives the keys of the source's. */
function pairOff(
  source: Leftover[],
  target: Leftover[],
  isPair: (a: Leftover, b: Leftover) => boolean,
): string[] {
  const keys: string[] = [];
  for (let i = source.length - 1; i >= 0; i--) {
    const link = source[i];
    const other = link ? target.findIndex((each) => isPair(link, each)) : -1;
    if (!link || other < 0) continue;
    keys.push(link.key);
    source.splice(i, 1);
    target.splice(other, 1);
  }
  return keys;
}

/** How often each address is left over on a side. */
function tally(
  left: readonly Record<SideName, readonly Leftover[]>[],
  side: SideName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { [side]: links } of left) {
    for (const { key } of links) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
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

/** The addresses of some blocks, each once. */
function linksOf(article: Article, blocks: readonly number[]): Leftover[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) =>
    (article.blocks[block]?.links ?? []).slice(0, MOST_LINKS).flatMap((link) => {
      const key = linkKey(link.address);
      if (!key || seen.has(key)) return [];
      seen.add(key);
      return [{ block, link, key }];
    }),
  );
}
