/**
 * The chain of beads that is most likely right bead by bead: what most of the good chains agree on, and
 * not the single best one, which may owe its place to one odd bead.
 */
import type { Band } from './band';
import type { Bead } from './bead';
import { cellsOf, type Grid, gridOf, type Odds, oddsOf, UNLIKELY } from './odds';
import { part } from './part';
import { beadScore, count, NEVER, type Problem } from './search';

/** In place of a shape, on the way back: a unit without counterpart. */
const SOURCE_GAP = -1;
const TARGET_GAP = -2;

/**
 * Takes the beads with the most to expect from them: each counts as far as it is likely itself, and as
 * far as its units belong together, less a cost, without which the smallest beads would win.
 * @param band positions looked at, counted from the range's beginning; holds both corners
 * @returns beads in order, units numbered through the text; each unit exactly once
 */
export function* likeliest(problem: Problem, band: Band): Generator<number, Bead[]> {
  const grid = gridOf(band);
  const odds = yield* part(oddsOf(problem, grid), 0, 0.7);
  return trace(problem, grid, decide(problem, grid, odds));
}

/** The best step to each position: a shape's number, or a gap. */
function decide({ shapes, tuning }: Problem, grid: Grid, odds: Odds): Int8Array {
  const { beadCost, gapCost, exact } = tuning;
  const best = new Float64Array(grid.size).fill(NEVER);
  const steps = new Int8Array(grid.size);
  best[0] = 0;
  for (let i = 0; i <= grid.rows; i++) {
    for (let j = grid.lo[i] ?? 0; j <= (grid.hi[i] ?? 0); j++) {
      const at = grid.at(i, j);
      const take = (from: number, worth: number, step: number) => {
        const value = (best[from] ?? NEVER) + worth;
        if (value <= (best[at] ?? NEVER)) return;
        best[at] = value;
        steps[at] = step;
      };
      take(grid.at(i - 1, j), (odds.source[i - 1] ?? 0) - gapCost, SOURCE_GAP);
      take(grid.at(i, j - 1), (odds.target[j - 1] ?? 0) - gapCost, TARGET_GAP);
      shapes.forEach((shape, k) => {
        const likely = odds.beads[at * shapes.length + k] ?? 0;
        if (!(likely >= UNLIKELY)) return;
        const [row, column] = [i - shape.source, j - shape.target];
        const cells = cellsOf(grid, shape, row, column);
        const together = Math.max(...cells.map((cell) => odds.together[cell] ?? 0));
        const worth = exact * likely + (1 - exact) * together - beadCost;
        take(grid.at(row, column), worth, k);
      });
    }
  }
  return steps;
}

/** Walks the steps back from the last corner. */
function trace(problem: Problem, grid: Grid, steps: Int8Array): Bead[] {
  const { sourceFrom, targetFrom } = problem.range;
  const beads: Bead[] = [];
  let i = grid.rows;
  let j = grid.hi[grid.rows] ?? 0;
  while (i > 0 || j > 0) {
    const step = steps[grid.at(i, j)] ?? 0;
    const shape = problem.shapes[step];
    const [rows, columns] = shape
      ? [shape.source, shape.target]
      : [step === SOURCE_GAP ? 1 : 0, step === TARGET_GAP ? 1 : 0];
    i -= rows;
    j -= columns;
    beads.push({
      source: count(sourceFrom + i, rows),
      target: count(targetFrom + j, columns),
      score: shape ? beadScore(problem, shape, i, j, 0, NEVER) : 0,
    });
  }
  return beads.reverse();
}
