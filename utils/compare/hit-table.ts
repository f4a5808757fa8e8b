/** Collects the anchors that lie within the band, source unit by source unit. */
import type { Links } from './anchors';
import type { Band, Range } from './band';
import { bestFirst } from './best-first';
import { HitList } from './hit-list';
import type { Side } from './side';

/** Shared anchors by cell, a cell being what one source unit and one target unit share. */
export interface HitTable {
  /** Cell by cell, row by row, in each cell the best first. */
  readonly hits: HitList;
  /** For each source unit the first target unit that has a cell, counted from the range's beginning. */
  readonly firsts: Int32Array;
  /** For each source unit its first cell; its last one is before the next unit's first. */
  readonly cells: Int32Array;
  /** For each cell its first hit; its last one is before the next cell's first. */
  readonly starts: Int32Array;
  /** Source tokens of the range. */
  readonly sourceSlots: number;
}

/** Anchors kept at most; where there are more, the most frequent pairs are left out. */
const MOST_HITS = 2_000_000;

/** The anchors of a range within its band. */
export function hitTable(
  source: Side,
  target: Side,
  links: Links,
  range: Range,
  band: Band,
): HitTable {
  const most = largestProduct(source, target, links, range, band);
  const rows = range.sourceTo - range.sourceFrom;
  const firsts = band.lo.slice(0, rows);
  const cells = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const width = Math.max(0, (band.hi[row + 1] ?? 0) - (firsts[row] ?? 0));
    cells[row + 1] = (cells[row] ?? 0) + width;
  }
  const starts = new Int32Array((cells[rows] ?? 0) + 1);
  const hits = new HitList();
  const found = new HitList();
  const columns: number[] = [];
  let slot = 0;
  for (let row = 0; row < rows; row++) {
    const first = firsts[row] ?? 0;
    const end = band.hi[row + 1] ?? 0;
    found.clear();
    for (const type of source.tokens[range.sourceFrom + row] ?? []) {
      const own = slot++;
      const frequency = source.units[type]?.length ?? 0;
      for (const link of links.partners[type] ?? []) {
        const places = target.units[link.type] ?? [];
        if (frequency * places.length > most) continue;
        const base = target.offsets[link.type] ?? 0;
        // An answered token costs nothing: what the bead is charged for it comes back.
        const back = (links.sourceMiss[type] ?? 0) + (links.targetMiss[link.type] ?? 0);
        const gain = link.gain + back;
        for (let at = from(places, range.targetFrom + first); at < places.length; at++) {
          const column = (places[at] ?? 0) - range.targetFrom;
          if (column >= end) break;
          columns[found.count] = column;
          found.add(own, base + at, gain);
        }
      }
    }
    intoCells(found, columns, first, [cells[row] ?? 0, cells[row + 1] ?? 0], starts, hits);
  }
  return { hits, firsts, cells, starts, sourceSlots: slot };
}

/**
 * Appends the hits of one row, cell by cell, the best first.
 * @param columns target unit of each
 * @param first target unit of the row's first cell
 * @param cells the row's first, and the one behind its last
 * @param starts of all cells, to be filled in for these and the one behind them
 */
function intoCells(
  found: HitList,
  columns: readonly number[],
  first: number,
  [from, to]: readonly [number, number],
  starts: Int32Array,
  hits: HitList,
): void {
  const { source, target, gain, count } = found;
  const cellOf = (k: number) => from + (columns[k] ?? 0) - first;
  // A counting sort by cell: how many each has, then where each ends, then back to where it starts.
  starts[from] = 0;
  for (let k = 0; k < count; k++) starts[cellOf(k)] = (starts[cellOf(k)] ?? 0) + 1;
  const base = hits.count;
  let end = base;
  for (let cell = from; cell < to; cell++) {
    end += starts[cell] ?? 0;
    starts[cell] = end;
  }
  starts[to] = end;
  const sorted = new Int32Array(count);
  for (let k = count - 1; k >= 0; k--) {
    const at = (starts[cellOf(k)] ?? 0) - 1;
    starts[cellOf(k)] = at;
    sorted[at - base] = k;
  }
  const own: number[] = [];
  for (let cell = from; cell < to; cell++) {
    const start = (starts[cell] ?? 0) - base;
    const size = (starts[cell + 1] ?? 0) - base - start;
    for (let at = 0; at < size; at++) own[at] = sorted[start + at] ?? 0;
    bestFirst(own, size, gain);
    for (let at = 0; at < size; at++) {
      const k = own[at] ?? 0;
      hits.add(source[k] ?? 0, target[k] ?? 0, gain[k] ?? 0);
    }
  }
}

/** Running sums of what the tokens of each unit would cost if none were answered. */
export function missSums(side: Side, costs: Float64Array, from: number, to: number): Float64Array {
  const sums = new Float64Array(to - from + 1);
  for (let unit = from; unit < to; unit++) {
    let sum = sums[unit - from] ?? 0;
    for (const type of side.tokens[unit] ?? []) sum += costs[type] ?? 0;
    sums[unit - from + 1] = sum;
  }
  return sums;
}

/** Index of the first place at or behind a unit. */
function from(places: readonly number[], unit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How frequent a pair may be (product of both frequencies) so that all hits fit the bound. */
function largestProduct(
  source: Side,
  target: Side,
  links: Links,
  range: Range,
  band: Band,
): number {
  const columns = Math.max(1, range.targetTo - range.targetFrom);
  let width = 0;
  for (let i = 0; i < band.lo.length; i++) width += (band.hi[i] ?? 0) - (band.lo[i] ?? 0);
  if (width < 20_000) return Number.POSITIVE_INFINITY;
  const share = Math.min(1, width / band.lo.length / columns);
  const weights = new Float64Array(64);
  links.partners.forEach((list, type) => {
    const frequency = source.units[type]?.length ?? 0;
    for (const link of list) {
      const product = frequency * (target.units[link.type]?.length ?? 0);
      const step = Math.ceil(Math.log2(product + 1));
      weights[step] = (weights[step] ?? 0) + product * share;
    }
  });
  let sum = 0;
  for (let step = 0; step < weights.length; step++) {
    sum += weights[step] ?? 0;
    if (sum > MOST_HITS) return 2 ** (step - 1) - 1;
  }
  return Number.POSITIVE_INFINITY;
}
