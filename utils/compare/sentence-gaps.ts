/**
 * Sentences that may have no counterpart: where one stands opposite two and is far too short for
 * both, or where one was left over. Told by lengths, as this very pair of texts keeps them, and by
 * the words that go unanswered.
 */
import type { Alignment } from './alignment';
import type { SideName } from './article';
import type { Bead } from './bead';
import { learnSpread, lengthModel } from './length';
import { type Evidence, weigh } from './pairing';
import { type PartGap, partsWithout } from './sentence-parts';
import { lengthsOf, type Side, total } from './side';
import type { Tuning } from './tuning';

/** A unit without counterpart, and how much speaks for that. */
export interface UnitGap {
  readonly side: SideName;
  readonly unit: number;
  /** Log-likelihood ratio of sorts: how much better the others go together without this one. */
  readonly evidence: number;
  /** The part of it that words say. */
  readonly words: number;
  /** Visible characters that stand opposite this sentence and its neighbours together. */
  readonly opposite: number;
}

/** Visible characters from which a sentence is looked at: what is shorter comes and goes. */
const SHORTEST = 30;
/** Beads whose lengths tell as much as what is expected of any two texts. */
const EXPECTED = 12;
/** Pairs of units that are looked at together: a row of more has room for anything. */
const MOST_TOGETHER = 400;
/** The lowest score that lengths may give here: a misfit is what is looked for. */
const TAIL = -30;
/** Evidence of lengths from which there is no room for a sentence; more does not tell it from another. */
const NO_ROOM = 12;

/** Beads before and behind a stretch. */
export type Beside = readonly [Bead | undefined, Bead | undefined];

/** What the gaps of one alignment are told by. */
export interface GapJudge {
  /**
   * The gaps of one stretch of beads, a row's.
   * @param beside beads before and behind it: its first and last sentence may belong to those
   */
  of(beads: readonly Bead[], beside?: Beside): UnitGap[];
  /** The sentences of one stretch of which a part is not there, and no neighbour has it. */
  parts(beads: readonly Bead[], beside: Beside): PartGap[];
  /** How much better a bead goes without one of its units, by words and lengths. */
  without(bead: Bead, side: SideName, unit: number): number;
  /**
   * Evidence of the whole stretch for one of its gaps: how much better all its units go together without
   * this one; 0 where they are too many to tell.
   */
  inAll(beads: readonly Bead[], gap: UnitGap): number;
}

/** Learns from all beads of an alignment how well lengths go together in these texts. */
export function gapJudge(
  source: Side,
  target: Side,
  alignment: Alignment,
  tuning: Tuning,
): GapJudge {
  const spread = learnSpread(
    lengthsOf(source, target, alignment.beads.filter(isFull)),
    alignment.shift,
    tuning,
    EXPECTED,
  );
  const length = lengthModel(alignment.shift, { ...tuning, tail: TAIL, length: 1 }, spread);
  const strict = { links: alignment.links, length };
  const sides = { source, target };

  const weighed = (by: typeof strict, own: Bead): Evidence =>
    weigh(source, target, by, own.source, own.target, tuning);
  /** How much better a bead is without one of its units; `whole` is what it weighs with all. */
  const without = (
    by: typeof strict,
    bead: Bead,
    side: SideName,
    unit: number,
    whole = weighed(by, bead),
  ) => {
    const rest = { ...bead, [side]: bead[side].filter((other) => other !== unit) };
    const less = weighed(by, rest);
    const evidence = less.score - whole.score;
    return { evidence, words: evidence - (less.length - whole.length) };
  };
  const gapIn = (bead: Bead, side: SideName, unit: number, whole?: Evidence): UnitGap => ({
    ...{ side, unit, ...without(strict, bead, side, unit, whole) },
    opposite: total(sides[other(side)], bead[other(side)]),
  });

  return {
    of(beads, [before, behind] = [undefined, undefined]) {
      const full = beads.filter(isFull);
      return beads.flatMap((bead, at) => {
        if (isFull(bead)) return worst(crowded(bead));
        const side: SideName = bead.source.length > 0 ? 'source' : 'target';
        const near = [beads[at - 1], beads[at + 1]].filter(isNear);
        if (full.length === 0 || near.length === 0) return [];
        const across = [at === 0 && before, at === beads.length - 1 && behind].filter(isNear);
        return bead[side].flatMap((unit) => {
          const isAcross = across.some(
            (one) => gapIn(joined(one, side, unit), side, unit).evidence < 0,
          );
          if (isAcross) return [];
          const tried = near.map((one) => gapIn(joined(one, side, unit), side, unit));
          // The neighbour it would fit best speaks against a gap.
          return tried.sort((a, b) => a.evidence - b.evidence).slice(0, 1);
        });
      });
    },
    parts: (beads, beside) => partsWithout(source, target, beads, beside, length, alignment.shift),
    without: (bead, side, unit) => without(strict, bead, side, unit).evidence,
    inAll(beads, { side, unit }) {
      const all = together(beads);
      return all.source.length * all.target.length > MOST_TOGETHER
        ? 0
        : without(alignment, all, side, unit).evidence;
    },
  };

  function crowded(bead: Bead): UnitGap[] {
    if (bead.source.length + bead.target.length < 3) return [];
    const whole = weighed(strict, bead);
    return (['source', 'target'] as const).flatMap((side) =>
      bead[side].length < 2
        ? []
        : bead[side]
            .filter((unit) => (sides[side].lengths[unit] ?? 0) >= SHORTEST)
            .map((unit) => gapIn(bead, side, unit, whole)),
    );
  }

  /** Which of several it is: where lengths leave no room for either, words tell, not which is longer. */
  function worst(gaps: readonly UnitGap[]): UnitGap[] {
    const rank = ({ evidence, words }: UnitGap) => words + Math.min(evidence - words, NO_ROOM);
    return [...gaps].sort((a, b) => rank(b) - rank(a)).slice(0, 1);
  }
}

/**
 * What is asked of a gap: more, the more sentences there are, as each is one more chance to err; in a
 * long article most that is told for less is one sentence made two. The constants put one wrong flag on
 * some twenty articles, and lose three of a hundred right ones against half as much.
 */
export function leastEvidence(sentenceCount: number): number {
  const chances = Math.log(Math.max(1, sentenceCount));
  return Math.max(chances - 1.5, 1.8 * chances - 3.3);
}

/**
 * A bead without the unit that has no room in it: one may be left out beside one that is not.
 * @param least evidence from which it stands alone
 */
export function withoutCrowded(bead: Bead, judge: GapJudge, least: number): Bead[] {
  const [gap] = isFull(bead) ? judge.of([bead]) : [];
  if (!gap || gap.evidence < least) return [bead];
  const { side, unit } = gap;
  const alone = { source: [], target: [], score: 0, [side]: [unit] };
  const rest = { ...bead, [side]: bead[side].filter((other) => other !== unit) };
  return bead[side][0] === unit ? [alone, rest] : [rest, alone];
}

export function isFull({ source, target }: Bead): boolean {
  return source.length > 0 && target.length > 0;
}

function other(side: SideName): SideName {
  return side === 'source' ? 'target' : 'source';
}

function isNear(bead: Bead | false | undefined): bead is Bead {
  return bead ? isFull(bead) : false;
}

/** One bead of all. */
function together(beads: readonly Bead[]): Bead {
  return {
    source: beads.flatMap(({ source }) => source),
    target: beads.flatMap(({ target }) => target),
    score: 0,
  };
}

function joined(bead: Bead, side: SideName, unit: number): Bead {
  return { ...bead, [side]: [...bead[side], unit].sort((a, b) => a - b) };
}
