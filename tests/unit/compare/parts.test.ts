/** Blocks that belong to the pair of their neighbour. */
import { expect, test } from 'vitest';
import type { Bead } from '../../../utils/compare/bead';
import { withParts } from '../../../utils/compare/parts';

const full = (source: number[], target: number[]): Bead => ({ source, target, score: 0 });

test('a block joins the neighbour that it costs less, from either end', () => {
  const beads = [full([0], [0]), full([], [1]), full([], [2]), full([1], [3])];
  const joined = withParts(beads, ({ target }, _, unit) =>
    unit === 2 && target.includes(3) ? 0 : unit === 1 && target.includes(2) ? 1 : undefined,
  );
  expect(joined).toEqual([full([0], [0]), full([1], [1, 2, 3])]);
});

test('of two neighbours it takes the better', () => {
  const beads = [full([0], [0]), full([1], []), full([2], [1])];
  const joined = withParts(beads, ({ target }) => (target.includes(1) ? 0 : 5));
  expect(joined).toEqual([full([0], [0]), full([1, 2], [1])]);
});

test('what does not belong stands alone', () => {
  const beads = [full([0], [0]), full([1], []), full([], [1])];
  expect(withParts(beads, () => undefined)).toEqual(beads);
});
