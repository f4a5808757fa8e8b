/** Blocks that seem to stand alone, and belong to the pair of their neighbour. */
import { SIDES, type SideName } from './article';
import type { Bead } from './bead';
import { isFull } from './sentence-gaps';

/**
 * Beads with those blocks in them that belong there: where a text stands in fewer paragraphs than
 * the other, one of these would seem to be missing.
 * @param beads in order
 * @param isPart does this block of the bead belong in it? What it costs, the least first; undefined: no
 */
export function withParts(
  beads: readonly Bead[],
  isPart: (bead: Bead, side: SideName, unit: number) => number | undefined,
): Bead[] {
  const all: (Bead | undefined)[] = [...beads];
  const holder = { source: new Map<number, number>(), target: new Map<number, number>() };
  beads.forEach((bead, at) => {
    if (isFull(bead))
      for (const side of SIDES) for (const unit of bead[side]) holder[side].set(unit, at);
  });
  const join = (at: number): void => {
    const bead = all[at];
    if (!bead || isFull(bead)) return;
    const side: SideName = bead.source.length > 0 ? 'source' : 'target';
    const [unit = -1] = bead[side];
    const tried = [unit - 1, unit + 1]
      .flatMap((near) => holder[side].get(near) ?? [])
      .flatMap((near) => {
        const full = all[near];
        if (!full) return [];
        const joined = { ...full, [side]: [...full[side], unit].sort((a, b) => a - b) };
        const cost = isPart(joined, side, unit);
        return cost === undefined ? [] : [{ near, joined, cost }];
      })
      .sort((a, b) => a.cost - b.cost);
    const [best] = tried;
    if (!best) return;
    all[best.near] = best.joined;
    all[at] = undefined;
    holder[side].set(unit, best.near);
  };
  for (let at = 0; at < all.length; at++) join(at);
  // What was joined may make room for the one before it.
  for (let at = all.length - 1; at >= 0; at--) join(at);
  return all.flatMap((bead) => bead ?? []);
}
