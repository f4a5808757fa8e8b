/** Beads: the steps an alignment is made of. */
import type { Tuning } from './tuning';

/** Units of one side that stand for units of the other; either list may be empty. Both ascend. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** What the bead brought to the alignment's score; 0 for a unit without counterpart. */
  readonly score: number;
}

/** A kind of bead: how many units of each side, and how likely against 1-1 (a log prior). */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
  readonly prior: number;
}

/** Most units of one side in a bead. */
export const WIDEST = 5;

/** The shapes looked for: 1-1, 1-2, 2-1 in a first rough search; up to 3-3 and 5-1 afterwards. */
export function shapes(tuning: Tuning, rough: boolean): BeadShape[] {
  const both = (source: number, target: number, prior: number): BeadShape[] =>
    source === target
      ? [{ source, target, prior }]
      : [
          { source, target, prior },
          { source: target, target: source, prior },
        ];
  const few = [...both(1, 1, 0), ...both(1, 2, tuning.merge2)];
  if (rough) return few;
  return [
    ...few,
    ...both(1, 3, tuning.merge3),
    ...both(1, 4, tuning.merge4),
    ...both(1, WIDEST, tuning.merge5),
    ...both(2, 2, tuning.cross22),
    ...both(2, 3, tuning.cross23),
    ...both(3, 3, tuning.cross33),
  ];
}
