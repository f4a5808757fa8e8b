/** How surely two stretches of text stand for each other, seen by themselves. */
import type { Alignment } from './alignment';
import { Hits } from './hits';
import { type Side, total } from './side';
import type { Tuning } from './tuning';

/** What speaks for a pair of blocks. */
export interface Evidence {
  /** The bead score without its prior: lengths, shared anchors, missing ones. */
  readonly score: number;
  /** Shared anchors alone. */
  readonly shared: number;
  /** Lengths alone. */
  readonly length: number;
  /** `shared` by the root of the product of both lengths in hundreds of characters. */
  readonly density: number;
}

/** Weighs any units of one side against any of the other, wherever they stand. */
export function weigh(
  source: Side,
  target: Side,
  { links, length }: Pick<Alignment, 'links' | 'length'>,
  sourceUnits: readonly number[],
  targetUnits: readonly number[],
  tuning: Tuning,
): Evidence {
  const [i = 0] = sourceUnits;
  const [j = 0] = targetUnits;
  const rows = sourceUnits.length;
  const columns = targetUnits.length;
  const range = { sourceFrom: i, sourceTo: i + rows, targetFrom: j, targetTo: j + columns };
  const band = { lo: new Int32Array(rows + 1), hi: new Int32Array(rows + 1).fill(columns) };
  const hits = new Hits(source, target, links, range, band, tuning.crowd);
  const shared = hits.shared(0, rows, 0, columns);
  const sourceLength = total(source, sourceUnits);
  const targetLength = total(target, targetUnits);
  const hundreds = Math.sqrt((sourceLength + 20) * (targetLength + 20)) / 100;
  const fit = length(sourceLength, targetLength);
  return {
    length: fit,
    score: fit + shared - hits.missing(0, rows, 0, columns),
    shared,
    density: shared / hundreds,
  };
}
