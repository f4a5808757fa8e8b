/** Numbers that are put in their place one by one: merging so few costs more. */
const FEW = 12;

/** Room to merge into, kept: it is asked for thousands of times in one article. */
const scratch: number[] = [];

/**
 * Sorts the first `count` of some numbers of hits by what those give, the best first; equal ones keep
 * their order. Neighbouring stretches that are in order are merged until one is left: the hits of a bead
 * come cell by cell, each sorted, and a comparing function would be called far more often.
 */
export function bestFirst(numbers: number[], count: number, gains: readonly number[]): void {
  if (count <= FEW) {
    insertion(numbers, count, gains);
    return;
  }
  if (endOfRun(numbers, 0, count, gains) === count) return;
  let from = numbers;
  let to = scratch;
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

function insertion(numbers: number[], count: number, gains: readonly number[]): void {
  for (let at = 1; at < count; at++) {
    const hit = numbers[at] ?? 0;
    const gain = gains[hit] ?? 0;
    let place = at;
    for (; place > 0; place--) {
      const before = numbers[place - 1] ?? 0;
      if ((gains[before] ?? 0) >= gain) break;
      numbers[place] = before;
    }
    numbers[place] = hit;
  }
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
