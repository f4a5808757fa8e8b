/** The dynamic programme: the best chain of beads through a band, gaps at an affine price. */
import type { Band, Range } from './band';
import { type Bead, type BeadShape, WIDEST } from './bead';
import type { ClauseModel } from './clauses';
import type { Edges } from './edges';
import type { Hits } from './hits';
import type { LengthModel } from './length';
import type { Side } from './side';
import type { Tuning } from './tuning';

/** What a search needs besides its band. */
export interface Problem {
  readonly source: Side;
  readonly target: Side;
  readonly range: Range;
  readonly hits: Hits;
  readonly length: LengthModel;
  readonly shapes: readonly BeadShape[];
  readonly tuning: Tuning;
  /** Takes shared anchors of several units as the sum of single ones: faster, a little too kind. */
  readonly rough: boolean;
  /** What first and last signs say. */
  readonly edges: Edges;
  /** What the signs between clauses say, once that is learnt. */
  readonly clauses?: ClauseModel | undefined;
}

/** Came from: a bead, a source unit without counterpart, a target unit without one. */
const MATCH = 0;
const SOURCE_GAP = 1;
const TARGET_GAP = 2;
/** The score of what cannot be. */
export const NEVER = -1e30;
const ROWS_PER_STEP = 64;

/**
 * Finds the chain of beads with the highest score. Yields the share done, 0 to 1, now and then.
 * @param band positions looked at, counted from the range's beginning; holds both corners
 * @returns beads in order, units numbered through the text; each unit exactly once
 */
export function* search(problem: Problem, band: Band): Generator<number, Bead[]> {
  const rows = problem.range.sourceTo - problem.range.sourceFrom;
  const { lo, hi } = band;
  const offsets = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i++) {
    offsets[i + 1] = (offsets[i] ?? 0) + (hi[i] ?? 0) - (lo[i] ?? 0) + 1;
  }
  const size = offsets[rows + 1] ?? 0;
  const best = [0, 1, 2].map(() => new Float32Array(size).fill(NEVER));
  const [match, skipSource, skipTarget] = best as [Float32Array, Float32Array, Float32Array];
  // Low bits: the state a bead started from; high bits: its shape.
  const back = new Uint8Array(size);
  const backSource = new Uint8Array(size);
  const backTarget = new Uint8Array(size);
  const { shapes, tuning } = problem;
  const { gapOpen, gapExtend, gapTurn } = tuning;
  match[0] = 0;
  for (let i = 0; i <= rows; i++) {
    if (i % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield i / rows;
    const low = lo[i] ?? 0;
    const high = hi[i] ?? 0;
    const offset = (offsets[i] ?? 0) - low;
    for (let j = low; j <= high; j++) {
      const at = offset + j;
      if (i > 0 && j >= (lo[i - 1] ?? 0) && j <= (hi[i - 1] ?? 0)) {
        const above = (offsets[i - 1] ?? 0) - (lo[i - 1] ?? 0) + j;
        const opened = (match[above] ?? 0) + gapOpen;
        const turned = (skipTarget[above] ?? 0) + gapTurn;
        const open = Math.max(opened, turned);
        const extend = (skipSource[above] ?? 0) + gapExtend;
        skipSource[at] = Math.max(open, extend);
        backSource[at] = open <= extend ? SOURCE_GAP : opened >= turned ? MATCH : TARGET_GAP;
      }
      if (j > low) {
        const left = at - 1;
        const opened = (match[left] ?? 0) + gapOpen;
        const turned = (skipSource[left] ?? 0) + gapTurn;
        const open = Math.max(opened, turned);
        const extend = (skipTarget[left] ?? 0) + gapExtend;
        skipTarget[at] = Math.max(open, extend);
        backTarget[at] = open <= extend ? TARGET_GAP : opened >= turned ? MATCH : SOURCE_GAP;
      }
      for (let k = 0; k < shapes.length; k++) {
        const shape = shapes[k];
        if (!shape || shape.source > i || shape.target > j) continue;
        const row = i - shape.source;
        const column = j - shape.target;
        if (column < (lo[row] ?? 0) || column > (hi[row] ?? 0)) continue;
        const from = (offsets[row] ?? 0) - (lo[row] ?? 0) + column;
        const a = match[from] ?? NEVER;
        const b = skipSource[from] ?? NEVER;
        const c = skipTarget[from] ?? NEVER;
        const state = a >= b && a >= c ? MATCH : b >= c ? SOURCE_GAP : TARGET_GAP;
        const start = state === MATCH ? a : state === SOURCE_GAP ? b : c;
        if (start <= NEVER) continue;
        const score = beadScore(problem, shape, row, column, start, match[at] ?? NEVER);
        if (score > (match[at] ?? NEVER)) {
          match[at] = score;
          back[at] = k * 4 + state;
        }
      }
    }
  }
  const states = [back, backSource, backTarget];
  return trace(problem, band, offsets, best, states);
}

/**
 * What one bead is worth on top of a score: prior, lengths, anchors shared less anchors missing.
 * @param start the score it adds to
 * @param least a score that it has to pass; below, the exact value is not worked out
 */
export function beadScore(
  { source, target, range, hits, length, rough, edges, clauses }: Problem,
  shape: BeadShape,
  row: number,
  column: number,
  start: number,
  least: number,
): number {
  const rowEnd = row + shape.source;
  const columnEnd = column + shape.target;
  const i = range.sourceFrom;
  const j = range.targetFrom;
  const sourceLength = (source.before[i + rowEnd] ?? 0) - (source.before[i + row] ?? 0);
  const targetLength = (target.before[j + columnEnd] ?? 0) - (target.before[j + column] ?? 0);
  const missing = hits.missing(row, rowEnd, column, columnEnd);
  const signs = edges.start(i + row, j + column) + edges.end(i + rowEnd - 1, j + columnEnd - 1);
  const parted = clauses
    ? clauses(
        (source.clauses[i + rowEnd] ?? 0) - (source.clauses[i + row] ?? 0),
        (target.clauses[j + columnEnd] ?? 0) - (target.clauses[j + column] ?? 0),
      )
    : 0;
  const bare = start + shape.prior + length(sourceLength, targetLength) + signs + parted - missing;
  let single = 0;
  for (let r = row; r < rowEnd; r++) {
    for (let c = column; c < columnEnd; c++) single += hits.single(r, c);
  }
  // Together units share no more than one by one: most beads need no closer look.
  if (rough || rowEnd - row + columnEnd - column === 2 || bare + single <= least) {
    return bare + single;
  }
  return bare + hits.shared(row, rowEnd, column, columnEnd);
}

/** Walks the best chain back from the last corner. */
function trace(
  problem: Problem,
  { lo }: Band,
  offsets: Int32Array,
  best: readonly Float32Array[],
  backs: readonly Uint8Array[],
): Bead[] {
  const { range, shapes } = problem;
  const beads: Bead[] = [];
  let i = range.sourceTo - range.sourceFrom;
  let j = range.targetTo - range.targetFrom;
  const end = (offsets[i] ?? 0) - (lo[i] ?? 0) + j;
  const finals = best.map((scores) => scores[end] ?? NEVER);
  let state = finals.indexOf(Math.max(...finals));
  while (i > 0 || j > 0) {
    const at = (offsets[i] ?? 0) - (lo[i] ?? 0) + j;
    const from = backs[state]?.[at] ?? 0;
    if (state === MATCH) {
      const shape = shapes[from >> 2];
      if (!shape) break;
      i -= shape.source;
      j -= shape.target;
      beads.push({
        source: count(range.sourceFrom + i, shape.source),
        target: count(range.targetFrom + j, shape.target),
        score: beadScore(problem, shape, i, j, 0, NEVER),
      });
      state = from & 3;
    } else if (state === SOURCE_GAP) {
      i--;
      beads.push({ source: [range.sourceFrom + i], target: [], score: 0 });
      state = from;
    } else {
      j--;
      beads.push({ source: [], target: [range.targetFrom + j], score: 0 });
      state = from;
    }
  }
  return beads.reverse();
}

/** Units in a row. */
export function count(from: number, length: number): number[] {
  return Array.from({ length: Math.min(length, WIDEST) }, (_, k) => from + k);
}
