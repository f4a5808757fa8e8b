/**
 * Pairs of blocks that belong together though their paragraphs break elsewhere: what seems missing at the
 * end of one stands right beside it, in the next.
 */
import { SIDES, type SideName } from './article';
import type { BlockPair } from './blocks';
import type { Evidence } from './pairing';

/** A pair, and its units (sentences) by side, numbered through the text. */
export interface PairUnits {
  readonly pair: BlockPair;
  readonly units: Readonly<Record<SideName, readonly number[]>>;
  /** Units that seem to stand alone. */
  readonly alone: Readonly<Record<SideName, ReadonlySet<number>>>;
}

/** What may be asked of two stretches of units. */
export interface JoinJudge {
  /** What speaks for it that they stand for each other. */
  evidence(source: readonly number[], target: readonly number[]): Evidence;
}

/**
 * The pairs with those joined that belong together; undefined where none do.
 * @param all in the order of the rows
 */
export function joinedPairs(all: readonly PairUnits[], judge: JoinJudge): BlockPair[] | undefined {
  const pairs: BlockPair[] = [];
  let isLastJoined = false;
  all.forEach((one, at) => {
    const before = all[at - 1];
    const last = pairs.at(-1);
    // One at a time: a third is looked at by whoever compares anew.
    if (before && last && !isLastJoined && belong(before, one, judge)) {
      pairs[pairs.length - 1] = together(before.pair, one.pair);
      isLastJoined = true;
      return;
    }
    isLastJoined = false;
    pairs.push(one.pair);
  });
  return pairs.length < all.length ? pairs : undefined;
}

/** Evidence that two need which stand alone side by side: hardly any: where they stand speaks for them. */
const JOINING = -0.5;
/** Sentences at a row's end that may be a block of their own opposite. */
const MOST_SENTENCES = 3;

function belong(first: PairUnits, second: PairUnits, judge: JoinJudge): boolean {
  const { source, target, moved } = together(first.pair, second.pair);
  if (moved || !isStretch(source) || !isStretch(target)) return false;
  return SIDES.some((side) => {
    const other = side === 'source' ? 'target' : 'source';
    const evidence = (own: readonly number[], theirs: readonly number[]) =>
      (side === 'source' ? judge.evidence(own, theirs) : judge.evidence(theirs, own)).score;
    const [end = -1] = first.units[side].slice(-1);
    const [start = -1] = second.units[side];
    const isFull = [first, second].map(({ pair }) => pair.source.length && pair.target.length);
    if (isFull[0] && isFull[1]) {
      const [theirs = -1] = second.units[other];
      return (
        first.alone[side].has(end) &&
        second.alone[other].has(theirs) &&
        evidence([end], [theirs]) > JOINING
      );
    }
    // One of the two has a block on the other side only.
    const [full, lone] = isFull[0] ? [first, second] : [second, first];
    if (!full.units[side].length || lone.units[side].length || !full.units[other].length)
      return false;
    const edge = full === first ? end : start;
    if (!full.alone[side].has(edge)) return false;
    // A block of several sentences may be as many of its neighbour's.
    const own = full.units[side];
    return Array.from({ length: Math.min(MOST_SENTENCES, own.length) }, (_, more) =>
      full === first ? own.slice(-1 - more) : own.slice(0, 1 + more),
    ).some((edges) => evidence(edges, lone.units[other]) > JOINING);
  });
}

/** Neighbours in their text, without a break. */
function isStretch(blocks: readonly number[]): boolean {
  return blocks.every((block, at) => at === 0 || block === (blocks[at - 1] ?? 0) + 1);
}

function together(a: BlockPair, b: BlockPair): BlockPair {
  return {
    source: [...a.source, ...b.source],
    target: [...a.target, ...b.target],
    confidence: Math.max(a.confidence, b.confidence),
    moved: a.moved || b.moved,
  };
}
