/**
 * Sentences that may have no counterpart: where one stands opposite two and is far too short for
 * both, or where one was left over. Told by lengths, as this very pair of texts keeps them, and by
 * the words that go unanswered.
 */
import type { Alignment } from './alignment';
import type { SideName } from './article';
import type { Bead } from './bead';
import { lengthModel } from './length';
import { weigh } from './pairing';
import { type Side, total } from './side';
import type { Tuning } from './tuning';

/** A unit without counterpart, and how much speaks for that. */
export interface UnitGap {
  readonly side: SideName;
  readonly unit: number;
  /** Log-likelihood ratio of sorts: how much better the others go together without this one. */
  readonly evidence: number;
  /** Visible characters that stand opposite this sentence and its neighbours together. */
  readonly opposite: number;
}

/** Visible characters from which a sentence is looked at: what is shorter comes and goes. */
const SHORTEST = 30;
/** Beads whose lengths tell as much as what is expected of any two texts. */
const EXPECTED = 12;
/** The lowest score that lengths may give here: a misfit is what is looked for. */
const TAIL = -30;

/** What the gaps of one alignment are told by. */
export interface GapJudge {
  /** The gaps of one stretch of beads, a row's. */
  of(beads: readonly Bead[]): UnitGap[];
}

/** Learns from all beads of an alignment how well lengths go together in these texts. */
export function gapJudge(
  source: Side,
  target: Side,
  alignment: Alignment,
  tuning: Tuning,
): GapJudge {
  const spread = spreadOf(source, target, alignment, tuning);
  const length = lengthModel(alignment.shift, {
    ...tuning,
    sigmaLong: tuning.sigmaLong * spread,
    sigmaShort: tuning.sigmaShort * spread * spread,
    tail: TAIL,
    length: 1,
  });
  const score = (from: readonly number[], to: readonly number[]) =>
    weigh(source, target, { links: alignment.links, length }, from, to, tuning).score;
  const sides = { source, target };

  /** How much better a bead is without one of its units. */
  const without = (bead: Bead, side: SideName, unit: number): number => {
    const rest = { ...bead, [side]: bead[side].filter((other) => other !== unit) };
    return score(rest.source, rest.target) - score(bead.source, bead.target);
  };
  const gapIn = (bead: Bead, side: SideName, unit: number): UnitGap => ({
    ...{ side, unit, evidence: without(bead, side, unit) },
    opposite: total(sides[other(side)], bead[other(side)]),
  });

  return {
    of(beads) {
      const full = beads.filter(isFull);
      return beads.flatMap((bead, at) => {
        if (isFull(bead)) return worst(crowded(bead));
        const side: SideName = bead.source.length > 0 ? 'source' : 'target';
        const near = neighbours(beads, at).filter(isFull);
        if (full.length === 0 || near.length === 0) return [];
        return bead[side].flatMap((unit) => {
          const tried = near.map((one) => gapIn(joined(one, side, unit), side, unit));
          // The neighbour it would fit best speaks against a gap.
          return tried.sort((a, b) => a.evidence - b.evidence).slice(0, 1);
        });
      });
    },
  };

  function crowded(bead: Bead): UnitGap[] {
    return (['source', 'target'] as const).flatMap((side) =>
      bead[side].length < 2
        ? []
        : bead[side]
            .filter((unit) => (sides[side].lengths[unit] ?? 0) >= SHORTEST)
            .map((unit) => gapIn(bead, side, unit)),
    );
  }

  function worst(gaps: readonly UnitGap[]): UnitGap[] {
    return [...gaps].sort((a, b) => b.evidence - a.evidence).slice(0, 1);
  }
}

export function isFull({ source, target }: Bead): boolean {
  return source.length > 0 && target.length > 0;
}

function other(side: SideName): SideName {
  return side === 'source' ? 'target' : 'source';
}

function neighbours(beads: readonly Bead[], at: number): Bead[] {
  return [beads[at - 1], beads[at + 1]].flatMap((bead) => bead ?? []);
}

function joined(bead: Bead, side: SideName, unit: number): Bead {
  return { ...bead, [side]: [...bead[side], unit].sort((a, b) => a - b) };
}

/**
 * How far the lengths of these two texts stray, by what is expected of any two: their median, drawn
 * towards 1 where there are few beads.
 */
function spreadOf(source: Side, target: Side, { beads, shift }: Alignment, tuning: Tuning): number {
  const squares = beads.filter(isFull).map((bead) => {
    const [a, b] = [total(source, bead.source), total(target, bead.target)];
    const delta = Math.log((b + 4) / (a + 4)) - shift;
    const variance = tuning.sigmaLong ** 2 + tuning.sigmaShort / (a + b + 8);
    return (delta * delta) / variance;
  });
  squares.sort((a, b) => a - b);
  // The median of a squared normal variable is .455.
  const seen = (squares[Math.floor(squares.length / 2)] ?? 0.455) / 0.455;
  return Math.sqrt((squares.length * seen + EXPECTED) / (squares.length + EXPECTED));
}
