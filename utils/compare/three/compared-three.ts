/** Three texts side by side: two comparisons that share the text in the middle. */
import type { Compared, ComparedSide } from '../compared';

/**
 * Three texts in their order, the original first: what is known of each, and how each goes with its
 * neighbour. The first and the last are never held against each other.
 */
export interface ComparedThree {
  /** First and middle, middle and last: the one's target is the other's source. */
  readonly pairs: readonly [Compared, Compared];
}

/** One thing for each of the three texts, in their order. */
export type OfThree<T> = readonly [T, T, T];

/** The three texts. */
export function textsOf({ pairs: [one, two] }: ComparedThree): OfThree<ComparedSide> {
  return [one.source, one.target, two.target];
}
