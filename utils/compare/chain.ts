/** The longest chain of rare words that two long texts share in the same order. */
import type { Range } from './band';
import type { Side } from './side';

/**
 * Points (source unit, target unit), counted from the range's beginning, both ascending: units
 * that share a word or number standing once in either text. The longest such chain, by patience
 * sorting; a few words out of order cannot bend it.
 */
export function chain(source: Side, target: Side, range: Range): [number, number][] {
  const once = new Map<string, number>();
  target.units.forEach((places, type) => {
    const [place = -1] = places;
    if (places.length !== 1 || place < range.targetFrom || place >= range.targetTo) return;
    once.set(`${target.kinds[type]}${target.types[type]}`, place - range.targetFrom);
  });
  const points: [number, number][] = [];
  source.units.forEach((places, type) => {
    const [place = -1] = places;
    if (places.length !== 1 || place < range.sourceFrom || place >= range.sourceTo) return;
    const other = once.get(`${source.kinds[type]}${source.types[type]}`);
    if (other !== undefined) points.push([place - range.sourceFrom, other]);
  });
  // In one row the later column first, so that a row gives one point at most.
  points.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const piles: number[] = [];
  const below = new Int32Array(points.length).fill(-1);
  points.forEach(([, column], index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[piles[middle] ?? 0]?.[1] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    below[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  });
  const result: [number, number][] = [];
  for (let at = piles[piles.length - 1] ?? -1; at >= 0; at = below[at] ?? -1) {
    const point = points[at];
    if (point) result.push(point);
  }
  return result.reverse();
}
