/** Where in the band the two sides share anchors, and what a bead gets out of them. */
import type { Links } from './anchors';
import type { Band, Range } from './band';
import { bestFirst } from './best-first';
import { type HitTable, hitTable, missSums } from './hit-table';
import type { Side } from './side';

/**
 * Which tokens the bead at hand has used: those that carry its stamp. Kept from bead to bead and
 * text to text, because a long article asks for thousands of short stretches.
 */
let takenSource = new Float64Array(0);
let takenTarget = new Float64Array(0);
let lastStamp = 0;

/** In place of a sum that nobody asked for yet. */
const UNASKED = -1;

/** Looks up what beads gain from shared anchors within a band. Rows and columns from 0. */
export class Hits {
  readonly #table: HitTable;
  /** What each cell gives alone, as far as it was asked for. */
  readonly #sums: Float64Array;
  readonly #crowd: number;
  readonly #sourceMiss: Float64Array;
  readonly #targetMiss: Float64Array;
  readonly #order: number[] = [];

  /**
   * @param range the units looked at
   * @param band the positions looked at, counted from the range's beginning
   */
  constructor(source: Side, target: Side, links: Links, range: Range, band: Band, crowd: number) {
    this.#crowd = crowd;
    this.#sourceMiss = missSums(source, links.sourceMiss, range.sourceFrom, range.sourceTo);
    this.#targetMiss = missSums(target, links.targetMiss, range.targetFrom, range.targetTo);
    this.#table = hitTable(source, target, links, range, band);
    const { starts, sourceSlots } = this.#table;
    takenSource = roomFor(takenSource, sourceSlots);
    takenTarget = roomFor(takenTarget, target.offsets[target.types.length] ?? 0);
    this.#sums = new Float64Array(starts.length).fill(UNASKED);
  }

  /** What one source unit and one target unit share, before anything missing is counted. */
  single(row: number, column: number): number {
    const cell = this.#cellOf(row, column);
    return cell < 0 ? 0 : this.#alone(cell);
  }

  /** What is lost when none of the tokens of these units is answered. Ends are exclusive. */
  missing(rowFrom: number, rowTo: number, columnFrom: number, columnTo: number): number {
    const source = (this.#sourceMiss[rowTo] ?? 0) - (this.#sourceMiss[rowFrom] ?? 0);
    return source + (this.#targetMiss[columnTo] ?? 0) - (this.#targetMiss[columnFrom] ?? 0);
  }

  /** What several units together share: each token is used once, the best pairs first. */
  shared(rowFrom: number, rowTo: number, columnFrom: number, columnTo: number): number {
    let filled = 0;
    let last = 0;
    let count = 0;
    // The more there is on either side, the more is shared by chance.
    const crowd = this.#crowd * Math.log((rowTo - rowFrom) * (columnTo - columnFrom));
    const order = this.#order;
    const { starts, hits } = this.#table;
    const { gain } = hits;
    for (let row = rowFrom; row < rowTo; row++) {
      for (let column = columnFrom; column < columnTo; column++) {
        const cell = this.#cellOf(row, column);
        const start = starts[cell] ?? 0;
        const end = starts[cell + 1] ?? 0;
        if (cell < 0 || start === end) continue;
        filled++;
        last = cell;
        // The best first: what follows one that gives too little gives no more.
        for (let k = start; k < end && (gain[k] ?? 0) > crowd; k++) order[count++] = k;
      }
    }
    if (filled === 0) return 0;
    if (filled === 1 && this.#crowd === 0) return this.#alone(last);
    bestFirst(order, count, gain);
    return this.#greedy(order, count, crowd);
  }

  /** The cell of two units; -1 where it is not looked at. */
  #cellOf(row: number, column: number): number {
    const { firsts, cells } = this.#table;
    const at = column - (firsts[row] ?? 0);
    const cell = (cells[row] ?? 0) + at;
    return at < 0 || cell >= (cells[row + 1] ?? 0) ? -1 : cell;
  }

  /** What a cell gives by itself. */
  #alone(cell: number): number {
    const known = this.#sums[cell] ?? 0;
    if (known !== UNASKED) return known;
    const { starts } = this.#table;
    const start = starts[cell] ?? 0;
    const count = (starts[cell + 1] ?? 0) - start;
    for (let k = 0; k < count; k++) this.#order[k] = start + k;
    const sum = this.#greedy(this.#order, count, 0);
    this.#sums[cell] = sum;
    return sum;
  }

  /** What hits give that are sorted, the best first: each token is used once. */
  #greedy(sorted: readonly number[], count: number, crowd: number): number {
    const { source, target, gain } = this.#table.hits;
    const stamp = ++lastStamp;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const hit = sorted[at] ?? 0;
      const own = source[hit] ?? 0;
      const theirs = target[hit] ?? 0;
      if (takenSource[own] === stamp || takenTarget[theirs] === stamp) continue;
      takenSource[own] = stamp;
      takenTarget[theirs] = stamp;
      sum += (gain[hit] ?? 0) - crowd;
    }
    return sum;
  }
}

function roomFor(marks: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  return marks.length >= size ? marks : new Float64Array(size);
}
