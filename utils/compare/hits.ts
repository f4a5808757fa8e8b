/** Where in the band the two sides share anchors, and what a bead gets out of them. */
import type { Links } from './anchors';
import type { Band, Range } from './band';
import { EMPTY_ROW, type HitRow, hitRows, missSums } from './hit-rows';
import type { Side } from './side';

/**
 * Which tokens the bead at hand has used: those that carry its stamp. Kept from bead to bead and
 * text to text, because a long article asks for thousands of short stretches.
 */
let takenSource = new Float64Array(0);
let takenTarget = new Float64Array(0);
let lastStamp = 0;

/** Looks up what beads gain from shared anchors within a band. Rows and columns from 0. */
export class Hits {
  readonly #rows: readonly HitRow[];
  readonly #crowd: number;
  readonly #sourceMiss: Float64Array;
  readonly #targetMiss: Float64Array;
  readonly #order: number[] = [];
  readonly #hitSource: number[] = [];
  readonly #hitTarget: number[] = [];
  readonly #hitGain: number[] = [];

  /**
   * @param range the units looked at
   * @param band the positions looked at, counted from the range's beginning
   */
  constructor(source: Side, target: Side, links: Links, range: Range, band: Band, crowd: number) {
    this.#crowd = crowd;
    this.#sourceMiss = missSums(source, links.sourceMiss, range.sourceFrom, range.sourceTo);
    this.#targetMiss = missSums(target, links.targetMiss, range.targetFrom, range.targetTo);
    const { rows, sourceSlots } = hitRows(source, target, links, range, band);
    this.#rows = rows;
    takenSource = roomFor(takenSource, sourceSlots);
    takenTarget = roomFor(takenTarget, target.offsets[target.types.length] ?? 0);
  }

  /** What one source unit and one target unit share, before anything missing is counted. */
  single(row: number, column: number): number {
    const hits = this.#rows[row] ?? EMPTY_ROW;
    return hits.sums[column - hits.first] ?? 0;
  }

  /** What is lost when none of the tokens of these units is answered. Ends are exclusive. */
  missing(rowFrom: number, rowTo: number, columnFrom: number, columnTo: number): number {
    const source = (this.#sourceMiss[rowTo] ?? 0) - (this.#sourceMiss[rowFrom] ?? 0);
    return source + (this.#targetMiss[columnTo] ?? 0) - (this.#targetMiss[columnFrom] ?? 0);
  }

  /** What several units together share: each token is used once, the best pairs first. */
  shared(rowFrom: number, rowTo: number, columnFrom: number, columnTo: number): number {
    let filled = 0;
    let alone = 0;
    let count = 0;
    // The more there is on either side, the more is shared by chance.
    const crowd = this.#crowd * Math.log((rowTo - rowFrom) * (columnTo - columnFrom));
    for (let row = rowFrom; row < rowTo; row++) {
      const hits = this.#rows[row] ?? EMPTY_ROW;
      for (let column = columnFrom; column < columnTo; column++) {
        const at = column - hits.first;
        const start = hits.starts[at] ?? 0;
        const end = hits.starts[at + 1] ?? start;
        if (at < 0 || start === end) continue;
        filled++;
        alone = hits.sums[at] ?? 0;
        for (let k = start; k < end; k++) {
          if ((hits.gain[k] ?? 0) <= crowd) continue;
          this.#hitSource[count] = hits.source[k] ?? 0;
          this.#hitTarget[count] = hits.target[k] ?? 0;
          this.#hitGain[count] = hits.gain[k] ?? 0;
          count++;
        }
      }
    }
    if (filled === 0) return 0;
    if (filled === 1 && this.#crowd === 0) return alone;
    return this.#greedy(count, crowd);
  }

  #greedy(count: number, crowd: number): number {
    const order = this.#order;
    const gains = this.#hitGain;
    order.length = count;
    for (let k = 0; k < count; k++) order[k] = k;
    if (count > 24) order.sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0));
    else insertionSort(order, gains, count);
    const stamp = ++lastStamp;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const hit = order[k] ?? 0;
      const source = this.#hitSource[hit] ?? 0;
      const target = this.#hitTarget[hit] ?? 0;
      if (takenSource[source] === stamp || takenTarget[target] === stamp) continue;
      takenSource[source] = stamp;
      takenTarget[target] = stamp;
      sum += (gains[hit] ?? 0) - crowd;
    }
    return sum;
  }
}

function insertionSort(order: number[], gains: readonly number[], count: number): void {
  for (let k = 1; k < count; k++) {
    const hit = order[k] ?? 0;
    const gain = gains[hit] ?? 0;
    let at = k - 1;
    while (at >= 0 && (gains[order[at] ?? 0] ?? 0) < gain) {
      order[at + 1] = order[at] ?? 0;
      at--;
    }
    order[at + 1] = hit;
  }
}

function roomFor(marks: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  return marks.length >= size ? marks : new Float64Array(size);
}
