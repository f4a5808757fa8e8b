/** Which blocks of two articles stand for each other; blocks that moved are matched afterwards. */
import { alignSides } from './align';
import type { Article } from './article';
import type { Bead } from './bead';
import { pairBeside } from './beside';
import { partsOf } from './block-parts';
import { confidence } from './confidence';
import { linkKey } from './links';
import { findMoved, withMoved as withPairs } from './moved';
import { type Evidence, weigh } from './pairing';
import { withParts } from './parts';
import { gapJudge, isFull, withoutCrowded } from './sentence-gaps';
import { readSide } from './side';
import { TUNING, type Tuning } from './tuning';

/**
 * Blocks are merged and split more seldom than sentences, and left out more often. Chosen on our
 * own bilingual articles with blocks taken out one by one; the anchors weigh as for sentences.
 */
export const BLOCK_TUNING: Readonly<Tuning> = {
  ...TUNING,
  merge2: -6,
  merge3: -10,
  merge4: -13,
  merge5: -15,
  cross22: -10,
  cross23: -12,
  tail: -8,
  gapOpen: -4,
  gapExtend: -3,
  gapTurn: -4,
  length: 1.092,
  spreadPrior: Number.POSITIVE_INFINITY,
  edge: 0,
  clauses: 0,
  heat: 0,
  contested: false,
  moved: 6,
  movedAhead: 4,
};

/** Blocks that stand for each other, before their sentences are looked at. */
export interface BlockPair {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number;
  readonly moved: boolean;
}

/** What the blocks alone say. */
export interface BlockAlignment {
  readonly pairs: readonly BlockPair[];
  /** What the pairs' evidence adds up to by the characters of both texts; see `likeness`. */
  readonly thread: number;
}

/**
 * Aligns the blocks of two articles, whole against whole.
 * @returns each block of either side in exactly one pair, in the order of the source
 */
export function* alignBlocks(source: Article, target: Article): Generator<number, BlockAlignment> {
  const a = readSide(texts(source), source.lang, extras(source));
  yield 0.1;
  const b = readSide(texts(target), target.lang, extras(target));
  yield 0.2;
  const range = { sourceFrom: 0, sourceTo: a.count, targetFrom: 0, targetTo: b.count };
  const alignment = yield* alignSides(a, b, [range], BLOCK_TUNING, 1);
  const evidence = (from: readonly number[], to: readonly number[]): Evidence =>
    weigh(a, b, alignment, from, to, BLOCK_TUNING);
  const judge = gapJudge(a, b, alignment, BLOCK_TUNING);
  let beside: ReadonlyMap<number, number> = new Map();
  const isBeside = (bead: Bead) => bead.source.some((unit) => beside.has(unit));
  const parts = partsOf({ source, target, judge, evidence, isWeak: isBeside });
  const beads = withParts(
    alignment.beads.flatMap((bead) => withoutCrowded(bead, judge, CROWDED)),
    parts.isQuoted,
  );
  const moved = findMoved(a, b, { ...alignment, beads }, BLOCK_TUNING);
  const taken = { source: new Set(moved.keys()), target: new Set(moved.values()) };
  const isHeading = ({ blocks }: Article, block: number) => blocks[block]?.kind === 'heading';
  beside = pairBeside(beads, taken, {
    evidence: (from, to) => evidence([from], [to]),
    isPossible: (from, to) => isHeading(source, from) === isHeading(target, to),
  });
  const joined = withParts(withPairs(beads, new Map([...moved, ...beside])), parts.hasRoom);
  let sum = 0;
  const pairs = joined.map((bead): BlockPair => {
    if (!isFull(bead)) return { ...bead, confidence: 0, moved: false };
    const { source: from, target: to } = bead;
    const { score } = evidence(from, to);
    const isMoved = from.some((unit) => moved.has(unit));
    if (!isMoved && !isBeside(bead)) sum += score;
    return { source: from, target: to, confidence: confidence(score), moved: isMoved };
  });
  const lengths = Math.min(a.before[a.count] ?? 0, b.before[b.count] ?? 0);
  return { pairs, thread: (100 * sum) / (lengths + 1) };
}

/** Evidence from which a block that was merged with its neighbour stands alone. */
const CROWDED = 3;

function texts(article: Article): string[] {
  return article.blocks.map(({ text }) => text);
}

/** What must be equal opposite besides words: the kind of block, and its links. */
function extras(article: Article): string[][] {
  return article.blocks.map(({ kind = 'paragraph', links = [] }) => [
    ...(kind === 'paragraph' || kind === 'other' ? [] : [`kind ${kind}`]),
    ...links.slice(0, 50).flatMap(({ address }) => linkKey(address) || []),
  ]);
}
