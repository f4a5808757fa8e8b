/**
 * Shared anchors as one list a property: tens of thousands are made for one article, and an object for
 * each would cost more than all that is done with them.
 */

/** Anchors that two sides share; an index is one of them. */
export class HitList {
  /** Target unit of each, counted from the range's beginning. */
  readonly column: number[] = [];
  /** Source token of each, numbered through the range. */
  readonly source: number[] = [];
  /** Target token of each, numbered through the text. */
  readonly target: number[] = [];
  readonly gain: number[] = [];

  get count(): number {
    return this.gain.length;
  }

  /** Appends one. */
  add(column: number, source: number, target: number, gain: number): void {
    this.column.push(column);
    this.source.push(source);
    this.target.push(target);
    this.gain.push(gain);
  }
}
