/**
 * Which sentences of the rows may have no counterpart: what `sentence-gaps.ts` finds in each, held
 * against the whole row, the rows beside it, and what no reader would call left out.
 */
import type { Alignment } from './alignment';
import { type Article, SIDES, type SideName } from './article';
import type { Bead } from './bead';
import type { BlockPair } from './blocks';
import type { SentenceGap, SentencePlace } from './comparison';
import { SURE } from './confidence';
import { copiesOf } from './copies';
import { isSameLanguage } from './same-language';
import { type Beside, gapJudge, leastEvidence } from './sentence-gaps';
import type { Side } from './side';
import { type Split, textOf, unitsOf } from './split';
import { TUNING } from './tuning';

/**
 * What the whole row may take away, as a share of what is asked: where one sentence was made two, its own
 * bead has too much, and the row no more than elsewhere.
 */
const OF_ALL = 1.6;

/** Evidence that is asked on top of a row whose texts may have nothing to do with each other. */
const DOUBT = 8;

/** Evidence above the least that makes a gap a strong one. */
const STRONG = 2;

/** The sentences of both texts, and what was read in them: the same however often they are aligned. */
export interface ReadSentences {
  readonly from: Split;
  readonly to: Split;
  readonly a: Side;
  readonly b: Side;
}

/** What seems to stand alone. */
export interface RowGaps {
  /** The gaps that are told, by row. */
  readonly gaps: ReadonlyMap<BlockPair, readonly SentenceGap[]>;
  /** Units that seem to stand alone, told or not. */
  readonly alone: Readonly<Record<SideName, ReadonlySet<number>>>;
}

/**
 * @param both the rows that have blocks on both sides, in order
 * @param alignment of their sentences, a path for each row
 */
export function gapsOfRows(
  source: Article,
  target: Article,
  both: readonly BlockPair[],
  { from, to, a, b }: ReadSentences,
  alignment: Alignment,
): RowGaps {
  const judge = gapJudge(a, b, alignment, TUNING);
  const least = leastEvidence((from.texts.length + to.texts.length) / 2);
  const most = Math.max(0, OF_ALL * least);
  const isForeign = !isSameLanguage(source, target);
  const places = { source: from.places, target: to.places };
  const alone = { source: new Set<number>(), target: new Set<number>() };
  const gaps = new Map(both.map((pair, index) => [pair, gapsOf(pair, index)]));
  return { gaps, alone };

  function gapsOf(pair: BlockPair, index: number): SentenceGap[] {
    const beads = alignment.paths[index] ?? [];
    for (const bead of beads) {
      if (bead.target.length === 0) for (const unit of bead.source) alone.source.add(unit);
      if (bead.source.length === 0) for (const unit of bead.target) alone.target.add(unit);
    }
    const beside = besideOf(index);
    const doubt = DOUBT * Math.max(0, 1 - pair.confidence / SURE) ** 4;
    const told = [...wholeOf(beads, beside, doubt), ...partsOf(beads, beside, doubt)];
    return told.filter(
      ({ side }, _, all) =>
        !isForeign || !all.some((gap) => gap.side === side) || !isInBoth(side, pair),
    );
  }

  /** Sentences that are not there at all. */
  function wholeOf(beads: readonly Bead[], beside: Beside, doubt: number): SentenceGap[] {
    return judge.of(beads, beside).flatMap((gap): SentenceGap[] => {
      const { side, unit, opposite } = gap;
      if (gap.evidence < least) return [];
      const evidence = gap.evidence + Math.max(-most, Math.min(0, judge.inAll(beads, gap) / 2));
      const place = places[side][unit];
      const article = side === 'source' ? source : target;
      if (!place || evidence < least || !isText(article, place)) return [];
      // Which of a bead's sentences it is, is a guess; only a row's ends are asked for.
      const own = [beads[0], beads.at(-1)].find((bead) => bead?.[side].includes(unit));
      for (const one of own?.[side] ?? []) alone[side].add(one);
      const above = evidence - least - doubt;
      if (above < 0) return [];
      return [{ side, ...place, evidence: above, isStrong: above >= STRONG, opposite }];
    });
  }

  /** Sentences of which a part is not there. */
  function partsOf(beads: readonly Bead[], beside: Beside, doubt: number): SentenceGap[] {
    return judge.parts(beads, beside).flatMap(({ unit, evidence, opposite, part }) => {
      const place = from.places[unit];
      const above = evidence - least - doubt;
      if (!place || above < 0 || !isText(source, place)) return [];
      const isStrong = above >= STRONG;
      return [{ side: 'source' as const, ...place, evidence: above, isStrong, opposite, part }];
    });
  }

  /** Whether a side of a pair gives words of the other's language beside their translation. */
  function isInBoth(side: SideName, pair: BlockPair): boolean {
    const [own, theirs] = side === 'source' ? [from, to] : [to, from];
    const opposite = unitsOf(theirs, pair[side === 'source' ? 'target' : 'source']);
    const isCopy = copiesOf(textOf(theirs, opposite));
    return unitsOf(own, pair[side]).some((unit) => isCopy(own.texts[unit] ?? ''));
  }

  /** The last bead of the row before and the first of the next, where the texts run on into those. */
  function besideOf(index: number): Beside {
    const ofRow = (step: -1 | 1) => {
      const [pair, own] = [both[index + step], both[index]];
      if (!pair || !own || isHeading(pair)) return undefined;
      if (!isNextTo(step < 0 ? pair : own, step < 0 ? own : pair)) return undefined;
      return alignment.paths[index + step]?.at(step < 0 ? -1 : 0);
    };
    return [ofRow(-1), ofRow(1)];
  }

  function isHeading({ source: [block = -1] }: BlockPair): boolean {
    return source.blocks[block]?.kind === 'heading';
  }
}

/** Headings are free, and a stretch without words (markup that went wrong) is no sentence. */
function isText({ blocks }: Article, { block, start, end }: SentencePlace): boolean {
  const { kind, text = '' } = blocks[block] ?? {};
  const words = text.slice(start, end);
  return (
    kind !== 'heading' &&
    2 * (words.match(/\p{L}/gu)?.length ?? 0) > words.length &&
    !/^[{[<]/.test(words)
  );
}

/** Whether one pair's texts go on in the other's, on both sides. */
function isNextTo(first: BlockPair, second: BlockPair): boolean {
  return SIDES.every((side) => (first[side].at(-1) ?? -1) + 1 === second[side][0]);
}
