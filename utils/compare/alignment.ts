/** What an alignment gives. */
import type { Links } from './anchors';
import type { Bead } from './bead';
import type { LengthModel } from './length';

/** What an alignment found, and what it went by. */
export interface Alignment {
  /** In the order of the ranges; each unit of a range in exactly one bead. */
  readonly beads: readonly Bead[];
  /** The same, range by range. */
  readonly paths: readonly (readonly Bead[])[];
  /** Anchors of the last pass. */
  readonly links: Links;
  /** Length score of the last pass. */
  readonly length: LengthModel;
  /** Expected log(target / source) of the last pass. */
  readonly shift: number;
}
