/** How well the signs that part clauses go together on a bead's two sides. */
import type { Bead } from './bead';
import { type Side, total } from './side';
import type { Tuning } from './tuning';

/** What the clauses of some units and of those opposite say against their bead: 0 or less. */
export type ClauseModel = (source: number, target: number) => number;

/** Beads' worth of belief in the two variances, before any bead is seen. */
const EXPECTED = 10;
const VARIANCE = 0.4;
const VARIANCE_BY_CHANCE = 0.8;
/** Beads further on whose clauses tell what goes together by chance. */
const STEPS = [1, 2, 3];

/**
 * A translator who makes two sentences one leaves a comma or a semicolon where they met, one who drops a
 * sentence does not (punctuation as a second length: Chuang & Yeh 2005). How closely the two texts keep
 * to that, and how closely chance would, is learnt from beads already found.
 * @param beads a first alignment
 * @returns undefined where the signs of these texts go together no better than by chance
 */
export function learnClauses(
  source: Side,
  target: Side,
  beads: readonly Bead[],
  tuning: Pick<Tuning, 'clauses' | 'clauseTail'>,
): ClauseModel | undefined {
  const used = beads
    .filter((bead) => bead.source.length && bead.target.length && bead.score > 0)
    .map((bead) => ({
      own: clausesIn(source, bead.source),
      theirs: clausesIn(target, bead.target),
      length: total(target, bead.target),
    }));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const theirs = sum(used.map((bead) => bead.theirs));
  const ratio = (theirs + 20) / (sum(used.map(({ own }) => own)) + 20);
  const misfit = (own: number, other: number) =>
    (other - ratio * own) ** 2 / (ratio * own + other + 1);
  const mean = (values: readonly number[], expected: number) =>
    (sum(values) + EXPECTED * expected) / (values.length + EXPECTED);
  const variance = mean(
    used.map((bead) => misfit(bead.own, bead.theirs)),
    VARIANCE,
  );
  // Opposite the clauses of another bead, by as much more of them as its length lets expect.
  const perCharacter = theirs / Math.max(1, sum(used.map(({ length }) => length)));
  const byChance = mean(
    used.flatMap(({ own, length }, at) =>
      STEPS.flatMap((step) => used[at + step] ?? []).map((other) =>
        misfit(own, Math.max(0, other.theirs + perCharacter * (length - other.length))),
      ),
    ),
    VARIANCE_BY_CHANCE,
  );
  if (byChance <= variance) return undefined;
  // A fit says little, as most beads' clauses fit: only the misfit of a log-likelihood ratio counts.
  const price = 0.5 * (1 / variance - 1 / byChance);
  return (own, other) => tuning.clauses * Math.max(tuning.clauseTail, -price * misfit(own, other));
}

function clausesIn({ clauses }: Side, units: readonly number[]): number {
  return (clauses[(units.at(-1) ?? -1) + 1] ?? 0) - (clauses[units[0] ?? 0] ?? 0);
}
