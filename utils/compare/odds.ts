/** How likely each bead and each gap is, over all chains of beads and not in the best one only. */
import type { Band } from './band';
import type { BeadShape } from './bead';
import { beadScore, type Problem } from './search';

const NEVER = Number.NEGATIVE_INFINITY;
/** Nats below what is reached already: such a bead changes nothing. */
const FAINT = 12;
/** A bead less likely than this is not looked at. */
export const UNLIKELY = 1e-4;
const ROWS_PER_STEP = 64;

/** The positions of a band, numbered row by row. */
export interface Grid extends Band {
  readonly rows: number;
  readonly size: number;
  /** Number of a position, -1 outside the band. */
  at(row: number, column: number): number;
}

/** Logarithms of sums over chains, for each position: those that end in a bead, in a gap, and all. */
interface Sums {
  readonly match: Float64Array;
  readonly skipSource: Float64Array;
  readonly skipTarget: Float64Array;
  readonly all: Float64Array;
}

/** How likely, from 0 to 1, each unit stands alone, each two belong together, and each bead is. */
export interface Odds {
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** By the position before both units. */
  readonly together: Float64Array;
  /** By the position behind a bead, and its shape. */
  readonly beads: Float32Array;
}

export function gridOf({ lo, hi }: Band): Grid {
  const rows = lo.length - 1;
  const offsets = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i++) {
    offsets[i + 1] = (offsets[i] ?? 0) + (hi[i] ?? 0) - (lo[i] ?? 0) + 1;
  }
  const at = (row: number, column: number) =>
    row < 0 || row > rows || column < (lo[row] ?? 0) || column > (hi[row] ?? 0)
      ? -1
      : (offsets[row] ?? 0) - (lo[row] ?? 0) + column;
  return { lo, hi, rows, size: offsets[rows + 1] ?? 0, at };
}

/** Log of the sum of two numbers given by their logs. */
function plus(a: number, b: number): number {
  const more = Math.max(a, b);
  const less = Math.min(a, b);
  return less - more > -20 ? more + Math.log1p(Math.exp(less - more)) : more;
}

function sumsOf(size: number): Sums {
  const never = () => new Float64Array(size).fill(NEVER);
  return { match: never(), skipSource: never(), skipTarget: never(), all: never() };
}

/**
 * How likely everything is, over all chains of beads through a band: sums forwards and backwards, as for
 * hidden Markov models (Rabiner 1989), with scores as logarithms and divided by the tuning's heat.
 */
export function* oddsOf(problem: Problem, grid: Grid): Generator<number, Odds> {
  const beads = new Float32Array(grid.size * problem.shapes.length).fill(NEVER);
  const sums = yield* forwards(problem, grid, beads);
  return backwards(problem, grid, beads, sums);
}

function* forwards(problem: Problem, grid: Grid, beads: Float32Array): Generator<number, Sums> {
  const sums = sumsOf(grid.size);
  const { match, skipSource, skipTarget, all } = sums;
  const { open, extend, turn } = gapsOf(problem);
  for (let i = 0; i <= grid.rows; i++) {
    if (i % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield i / grid.rows;
    for (let j = grid.lo[i] ?? 0; j <= (grid.hi[i] ?? 0); j++) {
      const at = grid.at(i, j);
      const above = grid.at(i - 1, j);
      const left = grid.at(i, j - 1);
      const from = (sum: Float64Array, place: number) => sum[place] ?? NEVER;
      const up = plus(from(match, above) + open, from(skipTarget, above) + turn);
      skipSource[at] = plus(up, from(skipSource, above) + extend);
      const back = plus(from(match, left) + open, from(skipSource, left) + turn);
      skipTarget[at] = plus(back, from(skipTarget, left) + extend);
      const gaps = plus(from(skipSource, at), from(skipTarget, at));
      match[at] = at === 0 ? 0 : beadsInto(problem, grid, beads, all, i, j, gaps);
      all[at] = plus(from(match, at), gaps);
    }
  }
  return sums;
}

function gapsOf({ tuning }: Problem): { open: number; extend: number; turn: number } {
  const { gapOpen, gapExtend, gapTurn, heat } = tuning;
  return { open: gapOpen / heat, extend: gapExtend / heat, turn: gapTurn / heat };
}

/** Sum over the chains that end in a bead at a position; notes what each such bead is worth. */
function beadsInto(
  problem: Problem,
  grid: Grid,
  beads: Float32Array,
  all: Float64Array,
  i: number,
  j: number,
  gaps: number,
): number {
  const { shapes, tuning } = problem;
  const first = grid.at(i, j) * shapes.length;
  let sum = NEVER;
  shapes.forEach((shape, k) => {
    const [row, column] = [i - shape.source, j - shape.target];
    const before = all[grid.at(row, column)] ?? NEVER;
    if (before === NEVER) return;
    const least = plus(sum, gaps) - before - FAINT;
    const score = beadScore(problem, shape, row, column, 0, least * tuning.heat) / tuning.heat;
    if (score < least) return;
    beads[first + k] = score;
    sum = plus(sum, before + score);
  });
  return sum;
}

/** Sums from the end, and with those from the beginning how likely everything is. */
function backwards(problem: Problem, grid: Grid, beads: Float32Array, sums: Sums): Odds {
  const { open, extend, turn } = gapsOf(problem);
  const { match, skipSource, skipTarget } = sumsOf(grid.size);
  const whole = sums.all[grid.size - 1] ?? 0;
  const columns = grid.hi[grid.rows] ?? 0;
  const odds: Odds = {
    source: new Float64Array(grid.rows),
    target: new Float64Array(columns),
    together: new Float64Array(grid.size),
    beads,
  };
  for (let i = grid.rows; i >= 0; i--) {
    for (let j = grid.hi[i] ?? 0; j >= (grid.lo[i] ?? 0); j--) {
      const at = grid.at(i, j);
      const own = beadsFrom(problem, grid, match, odds, i, j, (sums.all[at] ?? 0) - whole);
      const last = at === grid.size - 1 ? 0 : own;
      const down = skipSource[grid.at(i + 1, j)] ?? NEVER;
      const right = skipTarget[grid.at(i, j + 1)] ?? NEVER;
      match[at] = plus(last, plus(down, right) + open);
      skipSource[at] = plus(last, plus(down + extend, right + turn));
      skipTarget[at] = plus(last, plus(down + turn, right + extend));
      const [a, b, c] = [sums.match, sums.skipSource, sums.skipTarget].map((sum) => sum[at] ?? 0);
      const stay = (same = NEVER, other = NEVER, bead = NEVER) =>
        plus(plus(bead + open, other + turn), same + extend);
      if (i < grid.rows)
        odds.source[i] = (odds.source[i] ?? 0) + Math.exp(stay(b, c, a) + down - whole);
      if (j < columns)
        odds.target[j] = (odds.target[j] ?? 0) + Math.exp(stay(c, b, a) + right - whole);
    }
  }
  return odds;
}

/** Sum over the chains that go on with a bead; its worth gives way to how likely it is. */
function beadsFrom(
  { shapes }: Problem,
  grid: Grid,
  after: Float64Array,
  { beads, together }: Odds,
  i: number,
  j: number,
  before: number,
): number {
  let sum = NEVER;
  shapes.forEach((shape, k) => {
    const end = grid.at(i + shape.source, j + shape.target);
    const score = beads[end * shapes.length + k] ?? NEVER;
    if (end < 0 || score === NEVER) return;
    const rest = (after[end] ?? NEVER) + score;
    sum = plus(sum, rest);
    const likely = Math.exp(before + rest);
    beads[end * shapes.length + k] = likely;
    if (likely < UNLIKELY) return;
    for (const cell of cellsOf(grid, shape, i, j)) together[cell] = (together[cell] ?? 0) + likely;
  });
  return sum;
}

/** Positions before each two units of a bead. */
export function cellsOf(grid: Grid, shape: BeadShape, row: number, column: number): number[] {
  const cells: number[] = [];
  for (let r = row; r < row + shape.source; r++) {
    for (let c = column; c < column + shape.target; c++) {
      const cell = grid.at(r, c);
      if (cell >= 0) cells.push(cell);
    }
  }
  return cells;
}
