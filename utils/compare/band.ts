/** The part of the search space that is looked at: for each source position a range of targets. */
import type { Bead } from './bead';

/** For each of the `lo.length` source positions the first and last target position, inclusive. */
export interface Band {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** A stretch of both sides that is aligned by itself; the ends are exclusive. */
export interface Range {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
}

/** Everything: fit for texts whose product of units is small. */
export function fullBand(rows: number, columns: number): Band {
  return { lo: new Int32Array(rows + 1), hi: new Int32Array(rows + 1).fill(columns) };
}

/**
 * What lies near a path that an earlier, rougher search found.
 * @param beads the path, in order, its units counted from the range's beginning
 * @param radius units looked at on either side
 */
export function bandAround(beads: readonly Bead[], range: Range, radius: number): Band {
  const points: [number, number][] = [[0, 0]];
  let row = 0;
  let column = 0;
  for (const bead of beads) {
    row += bead.source.length;
    column += bead.target.length;
    points.push([row, column]);
  }
  const rows = range.sourceTo - range.sourceFrom;
  return bandThrough(points, rows, range.targetTo - range.targetFrom, radius);
}

/**
 * A band along a chain of points, both coordinates ascending, the first and last corner included.
 */
export function bandThrough(
  points: readonly (readonly [number, number])[],
  rows: number,
  columns: number,
  radius: number,
): Band {
  const lo = new Int32Array(rows + 1).fill(columns);
  const hi = new Int32Array(rows + 1);
  const widen = (row: number, from: number, to: number) => {
    if (row < 0 || row > rows) return;
    lo[row] = Math.max(0, Math.min(lo[row] ?? 0, from));
    hi[row] = Math.min(columns, Math.max(hi[row] ?? 0, to));
  };
  let last: readonly [number, number] = [0, 0];
  for (const point of [...points, [rows, columns] as const]) {
    const height = point[0] - last[0];
    const slope = height ? (point[1] - last[1]) / height : 0;
    for (let row = last[0]; row <= point[0]; row++) {
      const from = height ? last[1] + slope * (row - last[0]) : last[1];
      const to = height ? Math.min(point[1], from + slope) : point[1];
      widen(row, Math.floor(from) - radius, Math.ceil(to) + radius);
    }
    last = point;
  }
  // Both edges ascend, as a path does.
  for (let row = rows - 1; row >= 0; row--) lo[row] = Math.min(lo[row] ?? 0, lo[row + 1] ?? 0);
  for (let row = 1; row <= rows; row++) hi[row] = Math.max(hi[row] ?? 0, hi[row - 1] ?? 0);
  return { lo, hi };
}

/** Positions in a band. */
export function cells({ lo, hi }: Band): number {
  let sum = 0;
  for (let i = 0; i < lo.length; i++) sum += (hi[i] ?? 0) - (lo[i] ?? 0) + 1;
  return sum;
}
