/** The project's own bilingual articles, aligned by hand, and versions with something changed. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block, SideName } from '../../../utils/compare/article';
import { comparing } from '../../../utils/compare/compare';
import type { Comparison } from '../../../utils/compare/comparison';
import { runNow } from '../../../utils/compare/run';
import type { GoldBead } from '../../accuracy/score';

/** One article in two languages, with what a human says about it. */
export interface Bilingual {
  readonly name: string;
  /** What is special about it; `clean` is a faithful translation, block by block. */
  readonly what: string;
  readonly source: Article;
  readonly target: Article;
  readonly gold: {
    readonly rows: readonly GoldBead[];
    readonly moved: readonly { source: number; target: number }[];
    readonly numbers: readonly { side: SideName; text: string }[];
    readonly links: readonly { side: SideName; text: string }[];
    readonly quotations: readonly { side: SideName; block: number }[];
  };
}

const FOLDER = new URL('../../fixtures/bilingual/', import.meta.url);

/** Every article of `tests/fixtures/bilingual/`. */
export const ARTICLES: readonly Bilingual[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Bilingual);

/** Compares both sides at once. */
export function compared({ source, target }: Pick<Bilingual, 'source' | 'target'>): Comparison {
  return runNow(comparing(source, target));
}

/** The article without some blocks of one side; its gold changes along. */
export function without(article: Bilingual, side: SideName, gone: ReadonlySet<number>): Bilingual {
  const numbers = new Map<number, number>();
  const blocks = article[side].blocks.filter((_, index) => {
    if (gone.has(index)) return false;
    numbers.set(index, numbers.size);
    return true;
  });
  const rows = article.gold.rows.flatMap((row): GoldBead[] => {
    const left = { ...row, [side]: row[side].flatMap((index) => numbers.get(index) ?? []) };
    if (left.source.length && left.target.length) return [left];
    return [
      ...left.source.map((unit) => ({ source: [unit], target: [] })),
      ...left.target.map((unit) => ({ source: [], target: [unit] })),
    ];
  });
  return { ...article, [side]: { ...article[side], blocks }, gold: { ...article.gold, rows } };
}

/** The article with one block of one side changed. */
export function changed(
  article: Bilingual,
  side: SideName,
  index: number,
  change: (block: Block) => Block,
): Bilingual {
  const blocks = article[side].blocks.map((block, at) => (at === index ? change(block) : block));
  return { ...article, [side]: { ...article[side], blocks } };
}

/** A small deterministic random generator, 0 to 1. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
