/** Leftovers of both texts at one place. */
import { expect, test } from 'vitest';
import type { Bead } from '../../../utils/compare/bead';
import { pairBeside } from '../../../utils/compare/beside';

/** Beads as `1:1 2: :2`, one unit at most a side. */
function beads(list: string): Bead[] {
  const numbers = (unit = '') => (unit === '' ? [] : [Number(unit)]);
  return list.split(' ').map((pair) => {
    const [source, target] = pair.split(':');
    return { source: numbers(source), target: numbers(target), score: 0 };
  });
}

/** A judge that finds these pairs as alike as they say, all others not. */
function judge(worth: Record<string, number>) {
  return {
    evidence: (i: number, j: number) => ({ length: 0, density: worth[`${i}:${j}`] ?? 0 }),
    isPossible: (i: number) => i !== 9,
  };
}

const NONE = { source: new Set<number>(), target: new Set<number>() };

test.each([
  ['the alike ones between two pairs', '0:0 1: :1 2:2', { '1:1': 5 }, [[1, 1]]],
  [
    'the first of what is left, however little they share',
    '0:0 1: 2: :1 3:2',
    { '1:1': 0 },
    [[1, 1]],
  ],
  ['the last, where they share a little', '0:0 1: 2: :1 3:2', { '2:1': 2, '1:1': -2 }, [[2, 1]]],
  ['not those that are unlike', '0:0 1: :1 2:2', { '1:1': -1 }, []],
  ['not across a pair', '1: 0:0 :1', { '1:1': 9 }, []],
  ['the best first, and none that crosses it', '1: 2: :1 :2', { '1:2': 9, '2:1': 8 }, [[1, 2]]],
  ['at the end of both texts', '0:0 :1 1:', { '1:1': 5 }, [[1, 1]]],
  ['none that cannot be', '9: :1', { '9:1': 9 }, []],
])('pairs %s', (_, list, worth, expected) => {
  expect([...pairBeside(beads(list), NONE, judge(worth as Record<string, number>))]).toEqual(
    expected,
  );
});

test('leaves alone what has moved', () => {
  const taken = { source: new Set([1]), target: new Set<number>() };
  expect([...pairBeside(beads('1: :1'), taken, judge({ '1:1': 9 }))]).toEqual([]);
});
