/** Chance that repeats itself: the same seed gives the same records on every machine. */
export interface Chance {
  /** A whole number from 0 to below `below`. */
  number(below: number): number;
  /** True in `percent` cases of a hundred. */
  happens(percent: number): boolean;
  /** One of a list. */
  of<T>(list: readonly T[]): T;
}

/** @param seed any whole number; mulberry32, public domain */
export function chance(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    happens: (percent) => number(100) < percent,
    of: (list) => list[number(list.length)] as (typeof list)[number],
  };
}
