/**
 * Shared anchors as one list a property: tens of thousands are made for one article, and an object for
 * each would cost more than all that is done with them.
 */

/** Anchors that two sides share; an index is one of them. */
export class HitList {
  /** Source token of each, numbered through the range. */
  readonly source: number[] = [];
  /** Target token of each, numbered through the text. */
  readonly target: number[] = [];
  readonly gain: number[] = [];

  /** How many there are; what stands behind them is left from before. */
  count = 0;

  /** Appends one. */
  add(source: number, target: number, gain: number): void {
    const at = this.count++;
    this.source[at] = source;
    this.target[at] = target;
    this.gain[at] = gain;
  }

  /** Empties the list, and keeps its room. */
  clear(): void {
    this.count = 0;
  }
}
