/** Units that stand elsewhere in the other text: no chain of beads can hold them. */
import type { Alignment } from './alignment';
import type { Bead } from './bead';
import { weigh } from './pairing';
import { type Side, total } from './side';
import type { Tuning } from './tuning';

/** Units of one side that are tried, the longest first. */
const MOST_LEFT = 200;

/**
 * Leftovers of both sides that stand for each other: source unit → target unit. A pair needs much to
 * speak for it, and no rival near; a neighbour that moved along with it needs less.
 */
export function findMoved(
  source: Side,
  target: Side,
  alignment: Pick<Alignment, 'beads' | 'links' | 'length'>,
  tuning: Tuning,
): Map<number, number> {
  const { beads } = alignment;
  const from = beads.flatMap((bead) => (bead.target.length ? [] : bead.source));
  const to = beads.flatMap((bead) => (bead.source.length ? [] : bead.target));
  const moved = new Map<number, number>();
  if (from.length === 0 || to.length === 0) return moved;
  const evidence = (i: number, j: number) =>
    weigh(source, target, alignment, [i], [j], tuning).score;
  const others = longest(target, to);
  const tried = longest(source, from).flatMap((i) =>
    others.map((j) => ({ i, j, score: evidence(i, j) })).filter(({ score }) => score > 0),
  );
  tried.sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  for (const { i, j, score } of tried) {
    if (score < tuning.moved) break;
    if (moved.has(i) || taken.has(j)) continue;
    const rival = tried.find(
      (other) => (other.i === i) !== (other.j === j) && !moved.has(other.i) && !taken.has(other.j),
    );
    if (rival && rival.score > score - tuning.movedAhead) continue;
    moved.set(i, j);
    taken.add(j);
  }
  takeAlong(moved, new Set(from), new Set(to), (i, j) => evidence(i, j) > tuning.movedAlong);
  return moved;
}

/** Neighbours of a moved pair that moved with it, in the same order. */
function takeAlong(
  moved: Map<number, number>,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  isPair: (i: number, j: number) => boolean,
): void {
  const taken = new Set(moved.values());
  const queue = [...moved];
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    for (const step of [-1, 1]) {
      const [i, j] = [pair[0] + step, pair[1] + step];
      if (!from.has(i) || !to.has(j) || moved.has(i) || taken.has(j) || !isPair(i, j)) continue;
      moved.set(i, j);
      taken.add(j);
      queue.push([i, j]);
    }
  }
}

/** The beads of an alignment with moved pairs in the place of their leftovers. */
export function withMoved(beads: readonly Bead[], moved: ReadonlyMap<number, number>): Bead[] {
  const taken = new Set(moved.values());
  return beads.flatMap((bead): Bead[] => {
    const [from = -1] = bead.source;
    if (bead.target.length === 0) {
      const to = moved.get(from);
      return to === undefined ? [bead] : [{ source: [from], target: [to], score: 1 }];
    }
    return bead.source.length === 0 && taken.has(bead.target[0] ?? -1) ? [] : [bead];
  });
}

function longest(side: Side, units: readonly number[]): number[] {
  return [...units].sort((a, b) => total(side, [b]) - total(side, [a])).slice(0, MOST_LEFT);
}
