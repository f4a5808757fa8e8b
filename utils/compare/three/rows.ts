/** The rows of three texts: made by the blocks of the one in the middle. */
import type { Comparison, Row } from '../comparison';
import type { OfThree } from './compared-three';
import { hangingTogether } from './hanging';

/** Blocks of three texts that stand for each other; up to two lists may be empty. */
export interface ThreeRow {
  /** Of the first, the middle and the last text. */
  readonly blocks: OfThree<readonly number[]>;
  /** The rows of either comparison that it is made of, by their index there. */
  readonly rows: readonly [readonly number[], readonly number[]];
}

/** A row of either comparison. */
interface Part {
  readonly pair: 0 | 1;
  readonly index: number;
  readonly row: Row;
  readonly middle: readonly number[];
}

/**
 * Joins two comparisons that share the middle text: rows that share a block of it are one. They follow the
 * middle; what only the first or the last text has stands behind its predecessor there, the first's before
 * the last's. Each row of either comparison, and so each block, is in exactly one.
 * @param one first and middle
 * @param two middle and last
 */
export function threeRows(
  one: Pick<Comparison, 'rows'>,
  two: Pick<Comparison, 'rows'>,
): ThreeRow[] {
  const parts = [
    ...one.rows.map((row, index): Part => ({ pair: 0, index, row, middle: row.target })),
    ...two.rows.map((row, index): Part => ({ pair: 1, index, row, middle: row.source })),
  ];
  const groups = hangingTogether(parts.map(({ middle }) => middle.map(String)));
  const joined = new Map<number, Part[]>();
  const lone = new Map<number, Part[]>();
  let before = BEGINNING;
  for (const [at, part] of parts.entries()) {
    if (at === one.rows.length) before = BEGINNING;
    const group = groups[at] ?? at;
    const isLone = part.middle.length === 0;
    if (isLone) addTo(lone, before, part);
    else addTo(joined, group, part);
    // What was moved stands at its place in the earlier text: nothing follows it in the middle.
    if (!isLone && !part.row.moved) before = group;
  }
  const inOrder = [...joined].sort(([, a], [, b]) => beginOf(a) - beginOf(b));
  const alone = (group: number) => (lone.get(group) ?? []).map((part) => [part]);
  return [
    ...alone(BEGINNING),
    ...inOrder.flatMap(([group, members]) => [members, ...alone(group)]),
  ].map(rowOf);
}

/** Before all groups. */
const BEGINNING = -1;

function addTo(map: Map<number, Part[]>, key: number, part: Part): void {
  const list = map.get(key);
  if (list) list.push(part);
  else map.set(key, [part]);
}

function beginOf(parts: readonly Part[]): number {
  return Math.min(...parts.flatMap(({ middle }) => middle));
}

function rowOf(parts: readonly Part[]): ThreeRow {
  const of = (pair: 0 | 1) => parts.filter((part) => part.pair === pair);
  const [one, two] = [of(0), of(1)];
  const ascending = (blocks: readonly number[]) => [...new Set(blocks)].sort((a, b) => a - b);
  return {
    blocks: [
      ascending(one.flatMap(({ row }) => row.source)),
      ascending(parts.flatMap(({ middle }) => middle)),
      ascending(two.flatMap(({ row }) => row.target)),
    ],
    rows: [one.map(({ index }) => index), two.map(({ index }) => index)],
  };
}
