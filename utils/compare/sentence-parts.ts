/**
 * Sentences of the original of which a part may have no counterpart: one that stands opposite a
 * sentence far too short for it, as where two that render it have become one. Told by lengths, as this
 * very pair of texts keeps them. Of the original alone: translators explain more often than they leave
 * out, and of the target's long sentences half were explanations (153 real pairs).
 */
import type { Bead } from './bead';
import type { LengthModel } from './length';
import { type Side, total } from './side';

/** A sentence of the source, and how much of it stands opposite nothing. */
export interface PartGap {
  readonly unit: number;
  readonly evidence: number;
  /** Visible characters opposite. */
  readonly opposite: number;
  /** The share of it that has no counterpart, by its length, 0 to 1. */
  readonly part: number;
}

/** Visible characters from which a sentence is looked at: half of a shorter one is a turn of phrase. */
const SHORTEST = 60;
/** Evidence of lengths that free translation alone brings about: 4 to 4.5 deviations are asked with it. */
const FREE = 5;
/** Evidence of lengths from which a neighbour has room for what is missing here. */
const ROOM = 1;

/**
 * @param beads of one stretch, a row's
 * @param beside beads before and behind it
 * @param length how well lengths go together in these texts: the lower, the worse
 * @param shift expected log(target / source)
 */
export function partsWithout(
  source: Side,
  target: Side,
  beads: readonly Bead[],
  [before, behind]: readonly [Bead | undefined, Bead | undefined],
  length: LengthModel,
  shift: number,
): PartGap[] {
  const sizes = (bead: Bead) => [total(source, bead.source), total(target, bead.target)] as const;
  /** Above 0 where a bead's target is too long for its source. */
  const excess = (bead: Bead) => {
    const [own, theirs] = sizes(bead);
    return Math.log((theirs + 4) / (own + 4)) - shift;
  };
  const hasRoom = (bead: Bead | undefined) =>
    bead !== undefined &&
    (bead.source.length === 0 || (excess(bead) > 0 && -length(...sizes(bead)) > ROOM));
  return beads.flatMap((bead, at): PartGap[] => {
    const [unit = -1, ...more] = bead.source;
    const [own, theirs] = sizes(bead);
    if (unit < 0 || more.length > 0 || theirs === 0 || own < SHORTEST) return [];
    const over = excess(bead);
    const isAbsorbed = [beads[at - 1] ?? before, beads[at + 1] ?? behind].some(hasRoom);
    if (over >= 0 || isAbsorbed) return [];
    const evidence = -length(own, theirs) - FREE;
    return [{ unit, evidence, opposite: theirs, part: 1 - Math.exp(over) }];
  });
}
