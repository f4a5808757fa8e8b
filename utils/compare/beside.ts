/** Leftovers of both texts at one place that stand for each other after all: translated too freely. */
import type { Bead } from './bead';
import type { Evidence } from './pairing';

/** What may be asked of a unit of either side; see {@link pairBeside}. */
export interface BesideJudge {
  evidence(source: number, target: number): Pick<Evidence, 'length' | 'density'>;
  /** May they stand for each other at all? A heading is no paragraph. */
  isPossible(source: number, target: number): boolean;
}

/** What lengths, density and place must come to. */
const LEAST = 3.5;
/** The lowest that lengths may say: one of the two may be abridged, or of another edition. */
const LOWEST = -4;
/**
 * What it is worth that two stand first, or last, of those that are left at their place: at each of
 * thirteen places of 72 pairs of guides where both texts had something left, one of one rendered one of the
 * other, most the first. Without it, 6 of 62 pairs of unlike paragraphs had 3.5, of 21 that a translator had
 * rewritten 13.
 */
const SAME_PLACE = { first: 4, last: 3 } as const;
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

/** The best pair first, then the best of what is left before and behind it. */
function inOrder(
  from: readonly number[],
  to: readonly number[],
  judge: BesideJudge,
): [number, number][] {
  const tried = from.flatMap((i, at) =>
    to.flatMap((j, place) => {
      if (!judge.isPossible(i, j)) return [];
      const { length, density } = judge.evidence(i, j);
      return [{ i, j, at, place, worth: Math.max(LOWEST, length) + density }];
    }),
  );
  return bestOf(tried, [0, from.length], [0, to.length]);
}

interface Tried {
  readonly i: number;
  readonly j: number;
  /** Where the two stand among what is left. */
  readonly at: number;
  readonly place: number;
  readonly worth: number;
}

/** @param rows, columns the stretch looked at, ends exclusive */
function bestOf(
  tried: readonly Tried[],
  rows: readonly [number, number],
  columns: readonly [number, number],
): [number, number][] {
  const within = tried.filter(
    ({ at, place }) => at >= rows[0] && at < rows[1] && place >= columns[0] && place < columns[1],
  );
  const isFirst = (one: Tried) =>
    within.every(({ at, place }) => at >= one.at && place >= one.place);
  const isLast = (one: Tried) =>
    within.every(({ at, place }) => at <= one.at && place <= one.place);
  const worth = (one: Tried) =>
    one.worth + (isFirst(one) ? SAME_PLACE.first : isLast(one) ? SAME_PLACE.last : 0);
  let best: Tried | undefined;
  for (const one of within) if (!best || worth(one) > worth(best)) best = one;
  if (!best || worth(best) < LEAST) return [];
  return [
    ...bestOf(tried, [rows[0], best.at], [columns[0], best.place]),
    [best.i, best.j],
    ...bestOf(tried, [best.at + 1, rows[1]], [best.place + 1, columns[1]]),
  ];
}
