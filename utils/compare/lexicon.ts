/** Word pairs learnt from a first alignment: what often stands in the same bead. */
import type { LearntLink, Lexicon } from './anchors';
import type { Bead } from './bead';
import { countPairs } from './pair-counts';
import { KIND, type Side } from './side';
import type { Tuning } from './tuning';

/** Partners a word keeps. */
const MOST_PARTNERS = 4;

/**
 * Learns which words of one side stand for which of the other: pairs that meet in at least two
 * beads, pass a log-likelihood-ratio test (Dunning 1993) and have a high Dice coefficient. Words
 * are taken by their first letters, which joins most inflected forms.
 * @param beads a first alignment; beads with an empty side teach nothing
 */
export function learnLexicon(
  source: Side,
  target: Side,
  beads: readonly Bead[],
  tuning: Tuning,
): Lexicon {
  const sourceStems = stems(source, tuning.stem);
  const targetStems = stems(target, tuning.stem);
  const sourceCount = new Float64Array(sourceStems.names.length);
  const targetCount = new Float64Array(targetStems.names.length);
  const used = beads.filter(({ source: a, target: b }) => a.length && b.length);
  const contents = used.map((bead) => ({
    source: stemsOf(source, bead.source, sourceStems.of),
    target: stemsOf(target, bead.target, targetStems.of),
  }));
  for (const content of contents) {
    for (const stem of content.source) sourceCount[stem] = (sourceCount[stem] ?? 0) + 1;
    for (const stem of content.target) targetCount[stem] = (targetCount[stem] ?? 0) + 1;
  }
  const total = used.length;
  const common = Math.max(8, total * tuning.common);
  const wanted = (count: number) => count >= 2 && count <= common;
  const together = countPairs(contents, sourceCount, targetCount, wanted);
  const pairs: (Pair & { score: number })[] = [];
  for (const { stem, other, both } of together) {
    const a = sourceCount[stem] ?? 0;
    const b = targetCount[other] ?? 0;
    const dice = (2 * both) / (a + b);
    if (dice < tuning.dice) continue;
    const score = likelihoodRatio(both, a, b, total);
    if (score < tuning.association) continue;
    // Less than counted: the bead at hand must not vouch for itself.
    const sure = both - tuning.discount;
    const gain = Math.log((sure * total) / (a * b));
    if (gain <= 0) continue;
    const missSource = -Math.log(1 - (0.98 * sure) / a);
    const missTarget = -Math.log(1 - (0.98 * sure) / b);
    pairs.push({ stem, other, link: { gain, missSource, missTarget }, score });
  }
  pairs.sort((a, b) => b.score - a.score);
  return spread(pairs, sourceStems, targetStems);
}

interface Pair {
  readonly stem: number;
  readonly other: number;
  readonly link: LearntLink;
}

interface Stems {
  readonly names: readonly string[];
  /** Stem of each type, -1 for what is no word. */
  readonly of: Int32Array;
  /** Types of each stem. */
  readonly types: readonly number[][];
}

function stems(side: Side, letters: number): Stems {
  const ids = new Map<string, number>();
  const types: number[][] = [];
  const of = Int32Array.from(side.types, (type, id) => {
    if (side.kinds[id] !== KIND.word) return -1;
    const name = type.slice(0, letters);
    let stem = ids.get(name);
    if (stem === undefined) {
      stem = types.length;
      ids.set(name, stem);
      types.push([]);
    }
    types[stem]?.push(id);
    return stem;
  });
  return { names: [...ids.keys()], of, types };
}

function stemsOf(side: Side, units: readonly number[], of: Int32Array): number[] {
  const found = new Set<number>();
  for (const unit of units) {
    for (const type of side.tokens[unit] ?? []) {
      const stem = of[type] ?? -1;
      if (stem >= 0) found.add(stem);
    }
  }
  return [...found];
}

/** Stems back to types; a stem keeps its few best partners. */
function spread(pairs: readonly Pair[], source: Stems, target: Stems): Lexicon {
  const lexicon = new Map<number, Map<number, LearntLink>>();
  const kept = new Map<number, number>();
  const keptOther = new Map<number, number>();
  for (const { stem, other, link } of pairs) {
    const used = kept.get(stem) ?? 0;
    const usedOther = keptOther.get(other) ?? 0;
    if (used >= MOST_PARTNERS || usedOther >= MOST_PARTNERS) continue;
    kept.set(stem, used + 1);
    keptOther.set(other, usedOther + 1);
    for (const from of source.types[stem] ?? []) {
      let list = lexicon.get(from);
      if (!list) {
        list = new Map();
        lexicon.set(from, list);
      }
      for (const to of target.types[other] ?? []) list.set(to, link);
    }
  }
  return lexicon;
}

/** Dunning's log-likelihood ratio of two events that meet `both` times in `total`. */
export function likelihoodRatio(both: number, a: number, b: number, total: number): number {
  const term = (observed: number, expected: number) =>
    observed > 0 ? observed * Math.log(observed / expected) : 0;
  const expected = (a * b) / total;
  if (both <= expected) return 0;
  return (
    2 *
    (term(both, expected) +
      term(a - both, (a * (total - b)) / total) +
      term(b - both, ((total - a) * b) / total) +
      term(total - a - b + both, ((total - a) * (total - b)) / total))
  );
}
