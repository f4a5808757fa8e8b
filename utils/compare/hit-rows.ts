/** Collects the anchors that lie within the band, source unit by source unit. */
import type { Links } from './anchors';
import type { Band, Range } from './band';
import type { Side } from './side';

/** Shared anchors of one source unit, sorted by target unit, the best first. */
export interface HitRow {
  /** First target unit of the row, counted from the range's beginning. */
  readonly first: number;
  /** Entry c: index of the first hit of target unit `first + c`. */
  readonly starts: Int32Array;
  /** Source token of each hit, numbered through the range. */
  readonly source: Int32Array;
  /** Target token of each hit, numbered through the text. */
  readonly target: Int32Array;
  readonly gain: Float64Array;
  /** What each target unit alone gets from this source unit, each token used once. */
  readonly sums: Float64Array;
}

interface Hit {
  readonly column: number;
  readonly source: number;
  readonly target: number;
  readonly gain: number;
}

/** Anchors kept at most; where there are more, the most frequent pairs are left out. */
const MOST_HITS = 2_000_000;

export const EMPTY_ROW: HitRow = {
  first: 0,
  starts: new Int32Array(1),
  source: new Int32Array(0),
  target: new Int32Array(0),
  gain: new Float64Array(0),
  sums: new Float64Array(0),
};

/** The anchors of a range within its band. */
export function hitRows(
  source: Side,
  target: Side,
  links: Links,
  range: Range,
  band: Band,
): { rows: HitRow[]; sourceSlots: number } {
  const most = largestProduct(source, target, links, range, band);
  const rows: HitRow[] = [];
  let slot = 0;
  for (let row = 0; row < range.sourceTo - range.sourceFrom; row++) {
    const first = band.lo[row] ?? 0;
    const end = band.hi[row + 1] ?? 0;
    const hits: Hit[] = [];
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
          hits.push({ column, source: own, target: base + at, gain });
        }
      }
    }
    rows.push(hits.length ? pack(hits, first, end) : EMPTY_ROW);
  }
  return { rows, sourceSlots: slot };
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

function pack(hits: Hit[], first: number, end: number): HitRow {
  hits.sort((a, b) => a.column - b.column || b.gain - a.gain);
  const starts = new Int32Array(Math.max(0, end - first) + 1);
  const sums = new Float64Array(starts.length);
  const source = new Int32Array(hits.length);
  const target = new Int32Array(hits.length);
  const gain = new Float64Array(hits.length);
  const taken = new Set<number>();
  let last = -1;
  hits.forEach((hit, k) => {
    source[k] = hit.source;
    target[k] = hit.target;
    gain[k] = hit.gain;
    const at = hit.column - first;
    starts[at + 1] = k + 1;
    if (at !== last) taken.clear();
    last = at;
    // Negative numbers for the source's tokens keep one set for both sides.
    if (taken.has(hit.target) || taken.has(-1 - hit.source)) return;
    taken.add(hit.target).add(-1 - hit.source);
    sums[at] = (sums[at] ?? 0) + hit.gain;
  });
  for (let c = 1; c < starts.length; c++) starts[c] = Math.max(starts[c] ?? 0, starts[c - 1] ?? 0);
  return { first, starts, source, target, gain, sums };
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
