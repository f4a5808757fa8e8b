/** Leftovers of both texts at one place that stand for each other after all: translated too freely. */
import type { Bead } from './bead';
import type { Evidence } from './pairing';

/** What may be asked of a unit of either side; see {@link pairBeside}. */
export interface BesideJudge {
  evidence(source: number, target: number): Pick<Evidence, 'length' | 'density'>;
  /** May they stand for each other at all? A heading is no paragraph. */
  isPossible(source: number, target: number): boolean;
}

/**
 * What lengths and density must come to. Of 62 pairs of unlike paragraphs, put at one place by taking out
 * the true ones, six had as much, none much more; of 21 that a translator had rewritten, 13.
 */
const LEAST = 3.5;
/** Units of one side that are tried at one place, and pairs in all. */
const MOST_UNITS = 40;
const MOST_PAIRS = 4000;

/**
 * Pairs among units that stand alone on either side between the same neighbours. An alignment charges
 * for each word that goes unanswered, and so parts two long paragraphs that say the same in other words:
 * what they share, and where they stand, speaks for them all the same.
 * @param beads in order
 * @param taken units of either side that have a counterpart elsewhere
 * @returns source unit → target unit, in order at each place
 */
export function pairBeside(
  beads: readonly Bead[],
  taken: { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> },
  judge: BesideJudge,
): Map<number, number> {
  const pairs = new Map<number, number>();
  let left = MOST_PAIRS;
  let source: number[] = [];
  let target: number[] = [];
  const close = () => {
    const [from, to] = [source.slice(0, MOST_UNITS), target.slice(0, MOST_UNITS)];
    [source, target] = [[], []];
    if (from.length === 0 || to.length === 0 || from.length * to.length > left) return;
    left -= from.length * to.length;
    for (const [i, j] of inOrder(from, to, judge)) pairs.set(i, j);
  };
  for (const bead of beads) {
    if (bead.source.length && bead.target.length) {
      close();
      continue;
    }
    source.push(...bead.source.filter((unit) => !taken.source.has(unit)));
    target.push(...bead.target.filter((unit) => !taken.target.has(unit)));
  }
  close();
  return pairs;
}

/** The best pairs first, each that does not cross one already taken. */
function inOrder(
  from: readonly number[],
  to: readonly number[],
  judge: BesideJudge,
): [number, number][] {
  const tried = from
    .flatMap((i) => to.map((j) => ({ i, j })))
    .filter(({ i, j }) => judge.isPossible(i, j))
    .map(({ i, j }) => {
      const { length, density } = judge.evidence(i, j);
      return { i, j, worth: length + density };
    })
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth);
  const pairs: [number, number][] = [];
  for (const { i, j } of tried) {
    if (pairs.every(([a, b]) => (a < i && b < j) || (a > i && b > j))) pairs.push([i, j]);
  }
  return pairs;
}
