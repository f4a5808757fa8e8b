/** Differences put into translations that had none, to see whether the comparison tells of them. */
import type { Article, Block } from '../../../utils/compare/article';
import type { Comparison } from '../../../utils/compare/comparison';
import type { Difference } from '../../../utils/compare/difference';
import { visibleLength } from '../../../utils/compare/letters';
import { sentences } from '../../../utils/compare/segment';

export const INJECTIONS = ['digit', 'paragraph', 'sentence', 'link'] as const;
export type Injection = (typeof INJECTIONS)[number];

/** A changed translation, and what tells of the change. */
export interface Injected {
  readonly article: Article;
  readonly isTold: (difference: Difference, comparison: Comparison) => boolean;
}

/** Changes of one kind in one article at most, spread over it. */
const MOST = 4;
const LONG_BLOCK = 120;
const LONG_SENTENCE = 60;
/** Digits that stand by themselves: no part of a name, a word, an address or a longer number. */
const DIGITS =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,:/@_-])\d+(?![\p{Script=Latin}\p{Script=Cyrillic}\d:/@_-])/gu;

/** Every change of a kind that is tried on a translation without a flag. */
export function injections(kind: Injection, article: Article, clean: Comparison): Injected[] {
  const all = article.blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return [];
    const row = clean.rows.find(({ target }) => target.includes(at));
    // What has no counterpart in the first place cannot miss it.
    if (!row?.source.length || row.target.length !== 1) return [];
    return HOW[kind](article, block, at, row.source);
  });
  const step = Math.max(1, all.length / MOST);
  return Array.from(
    { length: Math.min(MOST, all.length) },
    (_, i) => all[Math.floor(i * step)],
  ).flatMap((one) => one ?? []);
}

type How = (article: Article, block: Block, at: number, source: readonly number[]) => Injected[];

const HOW: Record<Injection, How> = {
  digit: (article, block, at, source) =>
    [...block.text.matchAll(DIGITS)].map((found) => {
      const [digits] = found;
      const last = found.index + digits.length - 1;
      const digit = (Number(digits.at(-1)) + 3) % 10;
      const text = block.text.slice(0, last) + digit + block.text.slice(last + 1);
      return {
        article: replaced(article, at, [{ ...block, text }]),
        isTold: ({ kind, where }) =>
          /^(?:number|date|time)$/.test(kind) &&
          (where.side === 'source' ? source.includes(where.block) : where.block === at),
      };
    }),
  paragraph: (article, block, at, source) =>
    visibleLength(block.text) < LONG_BLOCK
      ? []
      : [
          {
            article: replaced(article, at, []),
            isTold: ({ kind, where }) =>
              kind === 'block' && where.side === 'source' && source.includes(where.block),
          },
        ],
  sentence: (article, block, at, source) => {
    const all = sentences(block.text, article.lang);
    if (all.length < 2) return [];
    return all.flatMap(({ start, end }) => {
      if (visibleLength(block.text.slice(start, end)) < LONG_SENTENCE) return [];
      return {
        article: replaced(article, at, [without(block, start, end)]),
        isTold: ({ kind, where }) =>
          /^(?:sentence|block)$/.test(kind) &&
          where.side === 'source' &&
          source.includes(where.block),
      };
    });
  },
  link: (article, block, at, source) =>
    (block.links ?? []).map((link) => ({
      article: replaced(article, at, [
        { ...block, links: block.links?.filter((other) => other !== link) ?? [] },
      ]),
      isTold: ({ kind, where }) =>
        kind === 'link' && where.side === 'source' && source.includes(where.block),
    })),
};

function replaced(article: Article, at: number, blocks: Block[]): Article {
  return { ...article, blocks: article.blocks.toSpliced(at, 1, ...blocks) };
}

/** A block without a stretch of its text; links within it go, those behind it move. */
function without(block: Block, start: number, end: number): Block {
  const links = (block.links ?? []).flatMap((link) => {
    if (link.end <= start) return [link];
    if (link.start < end) return [];
    const by = end - start;
    return [{ ...link, start: link.start - by, end: link.end - by }];
  });
  const text = block.text.slice(0, start) + block.text.slice(end);
  return { ...block, text, ...(block.links ? { links } : {}) };
}
