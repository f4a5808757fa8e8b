/**
 * Sorts the first `count` of some numbers of hits by what those give, the best first; equal ones keep
 * their order. Neighbouring stretches that are in order are merged until one is left: the hits of a bead
 * come cell by cell, each sorted, and a comparing function would be called far more often.
 */
export function bestFirst(numbers: number[], count: number, gains: readonly number[]): void {
  if (endOfRun(numbers, 0, count, gains) === count) return;
  let from = numbers;
  let to: number[] = [];
  let runs = count;
  while (runs > 1) {
    runs = 0;
    for (let start = 0; start < count; runs++) {
      const middle = endOfRun(from, start, count, gains);
      const end = endOfRun(from, middle, count, gains);
      merge(from, to, gains, start, middle, end);
      start = end;
    }
    [from, to] = [to, from];
  }
  if (from !== numbers) for (let at = 0; at < count; at++) numbers[at] = from[at] ?? 0;
}

/** The end of the stretch in order that begins here; exclusive. */
function endOfRun(
  numbers: readonly number[],
  start: number,
  count: number,
  gains: readonly number[],
): number {
  if (start >= count) return count;
  let at = start + 1;
  let last = gains[numbers[start] ?? 0] ?? 0;
  for (; at < count; at++) {
    const gain = gains[numbers[at] ?? 0] ?? 0;
    if (gain > last) return at;
    last = gain;
  }
  return at;
}

/** Merges two stretches; of equal ones those of the first come first. */
function merge(
  from: readonly number[],
  to: number[],
  gains: readonly number[],
  start: number,
  middle: number,
  end: number,
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const own = from[left] ?? 0;
    const other = right < end ? (from[right] ?? 0) : -1;
    const isOther = left === middle || (other >= 0 && (gains[other] ?? 0) > (gains[own] ?? 0));
    to[at] = isOther ? other : own;
    if (isOther) right++;
    else left++;
  }
}
