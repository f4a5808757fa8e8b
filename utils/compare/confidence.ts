/** How far a bead may be believed. */

/** Below this, a pair of sentences is not shown as one, and a pair of blocks raises no flag. */
export const SURE = 0.5;

/**
 * The evidence of a pair (lengths and anchors, as a log-likelihood ratio of sorts) as a confidence.
 * @param score see `Evidence`; 0 says nothing either way
 * @returns 0 to 1, ascending with the score
 */
export function confidence(score: number): number {
  return 1 / (1 + Math.exp(-(score + 1) / 2));
}
