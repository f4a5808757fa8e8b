/**
 * Word pairs before anything is aligned, by where words stand (K-vec, Fung & Church 1994): for two
 * scripts, where no word looks like its counterpart.
 */
import type { LearntLink, Lexicon } from './anchors';
import { likelihoodRatio } from './lexicon';
import { KIND, type Side } from './side';
import type { Tuning } from './tuning';

/** Stretches a text is cut into: as many as its units allow, so that one holds a few of them. */
const FEWEST_PIECES = 6;
/** Places a word must have, and the share of pieces it may fill, to have a pattern of its own. */
const FEWEST_PLACES = 3;
const FULLEST = 0.6;
/** How much more often one word of a pair may stand than the other. */
const LOPSIDED = 2.5;
const MOST_PARTNERS = 2;
/** Words of one side that are tried, the rarest patterns first: bounds the pairs. */
const MOST_WORDS = 3000;

interface Pattern {
  readonly type: number;
  readonly pieces: ReadonlySet<number>;
  readonly count: number;
}

/** Pairs of words that stand at like positions of their texts, as a lexicon to start from. */
export function seedLexicon(
  source: Side,
  target: Side,
  tuning: Pick<Tuning, 'seedUnits' | 'seedAssociation' | 'seedDice'>,
): Lexicon {
  const units = Math.min(source.count, target.count);
  const pieces = Math.max(FEWEST_PIECES, Math.round(units / tuning.seedUnits));
  const others = patterns(target, pieces);
  const pairs: { from: number; to: number; gain: number; score: number }[] = [];
  for (const a of patterns(source, pieces)) {
    for (const b of others) {
      if (a.count > LOPSIDED * b.count || b.count > LOPSIDED * a.count) continue;
      let both = 0;
      for (const piece of a.pieces) if (b.pieces.has(piece)) both++;
      const dice = (2 * both) / (a.pieces.size + b.pieces.size);
      if (both < FEWEST_PLACES || dice < tuning.seedDice) continue;
      const score = likelihoodRatio(both, a.pieces.size, b.pieces.size, pieces);
      if (score < tuning.seedAssociation) continue;
      const rarity = 0.5 * (Math.log(source.count / a.count) + Math.log(target.count / b.count));
      pairs.push({ from: a.type, to: b.type, gain: rarity * dice, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  return bestOf(pairs);
}

function bestOf(pairs: readonly { from: number; to: number; gain: number }[]): Lexicon {
  const lexicon = new Map<number, Map<number, LearntLink>>();
  const [kept, keptOther] = [new Map<number, number>(), new Map<number, number>()];
  for (const { from, to, gain } of pairs) {
    const [used, usedOther] = [kept.get(from) ?? 0, keptOther.get(to) ?? 0];
    if (used >= MOST_PARTNERS || usedOther >= MOST_PARTNERS) continue;
    kept.set(from, used + 1);
    keptOther.set(to, usedOther + 1);
    const list = lexicon.get(from) ?? new Map<number, LearntLink>();
    // A guess may help a bead, never count against one.
    list.set(to, { gain, missSource: 0, missTarget: 0 });
    lexicon.set(from, list);
  }
  return lexicon;
}

/** Words that stand in some pieces of a text and not in most. */
function patterns(side: Side, pieces: number): Pattern[] {
  const all = side.before[side.count] || 1;
  const found: Pattern[] = [];
  side.units.forEach((units, type) => {
    const count = units.length;
    if (side.kinds[type] !== KIND.word || count < FEWEST_PLACES || count > side.count / 3) return;
    if ((side.types[type]?.length ?? 0) < (side.unspaced ? 1 : 3)) return;
    const places = new Set(
      units.map((unit) => {
        const middle = ((side.before[unit] ?? 0) + (side.before[unit + 1] ?? 0)) / 2;
        return Math.min(pieces - 1, Math.floor((pieces * middle) / all));
      }),
    );
    if (places.size < FEWEST_PLACES || places.size > FULLEST * pieces) return;
    found.push({ type, pieces: places, count });
  });
  return found.sort((a, b) => a.count - b.count).slice(0, MOST_WORDS);
}
