/** How far words that look alike may be believed, judged by a first alignment. */
import type { Bead } from './bead';
import type { Alike } from './cognates';
import type { Side } from './side';

/**
 * How far words that look alike may be believed: 1 where they met whenever they could, less where
 * they stood in other beads (false friends, and likeness by chance).
 * @param beads a first alignment
 * @returns a factor for each pair of `alike`
 */
export function trustAlike(
  source: Side,
  target: Side,
  beads: readonly Bead[],
  alike: readonly Alike[],
  trial: number,
): Float64Array {
  const sourceBead = new Int32Array(source.count).fill(-1);
  const targetBead = new Int32Array(target.count).fill(-1);
  beads.forEach((bead, index) => {
    if (!bead.source.length || !bead.target.length) return;
    for (const unit of bead.source) sourceBead[unit] = index;
    for (const unit of bead.target) targetBead[unit] = index;
  });
  return Float64Array.from(alike, ({ from, to }) => {
    const others = new Set(target.units[to]?.map((unit) => targetBead[unit]));
    const places = source.units[from] ?? [];
    let met = 0;
    for (const unit of places) {
      const bead = sourceBead[unit] ?? -1;
      if (bead >= 0 && others.has(bead)) met++;
    }
    return (met + trial) / (Math.min(places.length, others.size) + trial);
  });
}
