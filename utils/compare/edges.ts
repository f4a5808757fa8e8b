/** Which beginnings and endings of two texts' units go together, learnt from beads already found. */
import type { Bead } from './bead';
import type { Side } from './side';
import type { Tuning } from './tuning';

/** What the first signs, and the last signs, of a bead's two sides say for it; see {@link learnEdges}. */
export interface Edges {
  /** Of the first units of a bead. */
  start(source: number, target: number): number;
  /** Of its last units. */
  end(source: number, target: number): number;
}

/** Largest share of evidence either way, before its weight. */
const MOST = 3;

/**
 * A question answers a question, a line of dialogue one of dialogue, whichever signs the two
 * languages write for it: the association of each two signs (pointwise mutual information), drawn
 * towards "equal signs go together" where few beads have been seen.
 * @param beads a first alignment; none yet is fine
 */
export function learnEdges(
  source: Side,
  target: Side,
  beads: readonly Bead[],
  tuning: Pick<Tuning, 'edge' | 'edgePrior' | 'edgeSame'>,
): Edges {
  const used = beads.filter((bead) => bead.source.length && bead.target.length && bead.score > 0);
  const start = table(
    [source.starts, target.starts],
    used.map((bead) => [bead.source[0] ?? 0, bead.target[0] ?? 0]),
    tuning,
  );
  const end = table(
    [source.ends, target.ends],
    used.map((bead) => [bead.source.at(-1) ?? 0, bead.target.at(-1) ?? 0]),
    tuning,
  );
  return { start, end };
}

function table(
  signs: readonly [readonly string[], readonly string[]],
  pairs: readonly (readonly [number, number])[],
  { edge, edgePrior, edgeSame }: Pick<Tuning, 'edge' | 'edgePrior' | 'edgeSame'>,
): (source: number, target: number) => number {
  const [a, b] = [numbered(signs[0]), numbered(signs[1])];
  const width = b.names.length;
  const together = new Float64Array(a.names.length * width);
  const [inA, inB] = [new Float64Array(a.names.length), new Float64Array(width)];
  for (const [i, j] of pairs) {
    const [x, y] = [a.of[i] ?? 0, b.of[j] ?? 0];
    together[x * width + y] = (together[x * width + y] ?? 0) + 1;
    inA[x] = (inA[x] ?? 0) + 1;
    inB[y] = (inB[y] ?? 0) + 1;
  }
  const all = pairs.length + edgePrior;
  const worth = together.map((both, at) => {
    const [x, y] = [Math.floor(at / width), at % width];
    const chance =
      (((inA[x] ?? 0) + edgePrior * (a.shares[x] ?? 0)) / all) *
      (((inB[y] ?? 0) + edgePrior * (b.shares[y] ?? 0)) / all);
    const prior = chance * (a.names[x] === b.names[y] ? edgeSame : 1);
    const joint = (both + edgePrior * prior) / all;
    return edge * Math.max(-MOST, Math.min(MOST, Math.log(joint / chance)));
  });
  return (i, j) => worth[(a.of[i] ?? 0) * width + (b.of[j] ?? 0)] ?? 0;
}

/** Names numbered from 0, with the share of units that carry each. */
function numbered(signs: readonly string[]) {
  const ids = new Map<string, number>();
  const of = Int32Array.from(signs, (sign) => {
    const id = ids.get(sign) ?? ids.size;
    ids.set(sign, id);
    return id;
  });
  const shares = new Float64Array(ids.size);
  for (const id of of) shares[id] = (shares[id] ?? 0) + 1 / of.length;
  return { names: [...ids.keys()], of, shares };
}
