/** How well two lengths fit each other, as a translation's and its original's would. */
import type { Tuning } from './tuning';

/** Log of the ratio beyond which no total is believed: an abridged text must not shift all beads. */
const LARGEST_SHIFT = 0.35;

/** Lengths whose logarithms are kept. */
const TABLE = 4096;
const LOGS = Float64Array.from({ length: TABLE }, (_, i) => Math.log(i + 4));

/** Median of the square of a normal variable with variance 1. */
const MEDIAN_SQUARE = 0.455;

/** Scores a pair of lengths in characters; see {@link lengthModel}. */
export type LengthModel = (source: number, target: number) => number;

/**
 * The length score: the log-likelihood ratio of "translation" against "nothing to do with each
 * other", both lognormal in the length ratio, with a floor (the uniform tail), so that one odd
 * bead does not derail the rest. Short units vary more.
 * @param shift expected log(target / source), see {@link lengthShift}
 * @param spread how far the lengths of these texts stray, see {@link learnSpread}
 */
export function lengthModel(shift: number, tuning: Tuning, spread = 1): LengthModel {
  const { sigmaChance, tail, length } = tuning;
  const chance = sigmaChance * sigmaChance;
  // Lengths are whole numbers, mostly small, and asked for millions of times.
  const variances = new Float64Array(TABLE);
  const peaks = new Float64Array(TABLE);
  for (let i = 0; i < TABLE; i++) {
    const variance = spread * spread * varianceOf(i, tuning);
    variances[i] = variance;
    peaks[i] = Math.log(chance / variance);
  }
  const log = (value: number) => LOGS[value] ?? Math.log(value + 4);
  return (source, target) => {
    const delta = log(target) - log(source) - shift;
    const at = source + target < TABLE ? source + target : TABLE - 1;
    const square = delta * delta;
    const fit = (peaks[at] ?? 0) + square / chance - square / (variances[at] ?? 1);
    return length * Math.max(0.5 * fit, tail);
  };
}

/** Expected variance of the log length ratio of a bead with so many characters on both sides together. */
function varianceOf(characters: number, { sigmaLong, sigmaShort }: Tuning): number {
  return sigmaLong * sigmaLong + sigmaShort / (characters + 8);
}

/**
 * The expected log(target / source) length before anything is aligned: from the totals, and kept
 * near even where both texts are written alike (an abridged text is shorter, not denser).
 * @param source total characters of one side
 * @param target total characters of the other side
 * @param alike whether both sides use the same kind of script
 */
export function lengthShift(source: number, target: number, alike: boolean): number {
  const shift = Math.log((target + 20) / (source + 20));
  return alike ? Math.max(-LARGEST_SHIFT, Math.min(LARGEST_SHIFT, shift)) : shift;
}

/**
 * The expected log(target / source) from beads already found: their median, each bead weighted by
 * its length, drawn towards what was expected before where there are few.
 * @param pairs lengths of both sides of each bead
 */
export function learnShift(pairs: readonly (readonly [number, number])[], before: number): number {
  const ratios = pairs
    .map(([source, target]) => ({ ratio: Math.log((target + 4) / (source + 4)), weight: source }))
    .sort((a, b) => a.ratio - b.ratio);
  const half = ratios.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let seen = 0;
  for (const { ratio, weight } of ratios) {
    seen += weight;
    if (seen >= half) {
      const trust = pairs.length / (pairs.length + 5);
      return trust * ratio + (1 - trust) * before;
    }
  }
  return before;
}

/**
 * How far the lengths of two texts stray, as a multiple of what is expected of any two: a free
 * translator's sentences say little by their lengths, a close one's much. From the median of their
 * squares, which odd beads do not move, drawn towards 1 where there are few beads.
 * @param pairs lengths of both sides of each bead
 * @param prior beads' worth of belief in what is expected
 */
export function learnSpread(
  pairs: readonly (readonly [number, number])[],
  shift: number,
  tuning: Tuning,
  prior: number,
): number {
  if (prior === Number.POSITIVE_INFINITY) return 1;
  const squares = pairs
    .map(([a, b]) => (Math.log((b + 4) / (a + 4)) - shift) ** 2 / varianceOf(a + b, tuning))
    .sort((one, two) => one - two);
  const seen = (squares[Math.floor(squares.length / 2)] ?? MEDIAN_SQUARE) / MEDIAN_SQUARE;
  return Math.sqrt((squares.length * seen + prior) / (squares.length + prior));
}
