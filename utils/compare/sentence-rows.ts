/** The sentences within blocks that stand for each other. */
import { alignSides } from './align';
import type { Article, SideName } from './article';
import type { Bead } from './bead';
import type { BlockPair } from './blocks';
import type { Row, SentenceGap, SentencePair, SentencePlace } from './comparison';
import { confidence, SURE } from './confidence';
import { copiesOf } from './copies';
import { joinedPairs } from './joined-pairs';
import { weigh } from './pairing';
import { isSameLanguage } from './same-language';
import { gapJudge, leastEvidence } from './sentence-gaps';
import { readSide, type Side } from './side';
import { type Split, split, stretch, textOf, unitsOf } from './split';
import { TUNING } from './tuning';

/** Share of a row's characters that must lie in sure sentence pairs, or only blocks are shown. */
const SURE_SHARE = 0.6;

/**
 * Aligns the sentences of each pair of blocks; what one pair teaches helps all others.
 * @param pairs blocks that stand for each other; those without counterpart pass through
 * @returns the same pairs with their sentences, none where these do not align surely
 */
export function* alignSentences(
  source: Article,
  target: Article,
  pairs: readonly BlockPair[],
): Generator<number, Row[]> {
  const from = split(source);
  yield 0.1;
  const to = split(target);
  yield 0.2;
  const a = readSide(from.texts, source.lang);
  const b = readSide(to.texts, target.lang);
  yield 0.3;
  const read = { from, to, a, b };
  const { rows, joined } = yield* alignOnce(source, target, pairs, read);
  return joined ? (yield* alignOnce(source, target, joined, read)).rows : rows;
}

/** The sentences of both texts, and what was read in them: the same however often they are aligned. */
interface ReadSentences {
  readonly from: Split;
  readonly to: Split;
  readonly a: Side;
  readonly b: Side;
}

function* alignOnce(
  source: Article,
  target: Article,
  pairs: readonly BlockPair[],
  { from, to, a, b }: ReadSentences,
): Generator<number, { rows: Row[]; joined: BlockPair[] | undefined }> {
  const both = pairs.filter((pair) => pair.source.length && pair.target.length);
  const ranges = both.map((pair) => {
    const [sourceFrom, sourceTo] = stretch(from, pair.source);
    const [targetFrom, targetTo] = stretch(to, pair.target);
    return { sourceFrom, sourceTo, targetFrom, targetTo };
  });
  const steps = alignSides(a, b, ranges, TUNING, 1);
  let step = steps.next();
  while (!step.done) {
    yield 0.3 + 0.7 * step.value;
    step = steps.next();
  }
  const alignment = step.value;
  const judge = gapJudge(a, b, alignment, TUNING);
  const places = { source: from.places, target: to.places };
  const gaps = new Map<BlockPair, SentenceGap[]>();
  const least = leastEvidence((from.texts.length + to.texts.length) / 2);
  const most = Math.max(0, OF_ALL * least);
  const found = new Map<BlockPair, SentencePair[]>();
  const isForeign = !isSameLanguage(source, target);
  /** Whether a side of a pair gives words of the other's language beside their translation. */
  const isInBoth = (side: SideName, pair: BlockPair): boolean => {
    const [own, theirs] = side === 'source' ? [from, to] : [to, from];
    const opposite = unitsOf(theirs, pair[side === 'source' ? 'target' : 'source']);
    const isCopy = copiesOf(textOf(theirs, opposite));
    return unitsOf(own, pair[side]).some((unit) => isCopy(own.texts[unit] ?? ''));
  };
  /** The last bead of the row before and the first of the next, where the texts run on into those. */
  const besideOf = (index: number) =>
    [-1, 1].map((step) => {
      const pair = both[index + step];
      const own = both[index];
      if (!pair || !own || !isNextTo(step < 0 ? pair : own, step < 0 ? own : pair))
        return undefined;
      const path = alignment.paths[index + step] ?? [];
      return isHeading(pair) ? undefined : path.at(step < 0 ? -1 : 0);
    }) as [Bead | undefined, Bead | undefined];
  const isHeading = ({ source: [block = -1] }: BlockPair) =>
    source.blocks[block]?.kind === 'heading';
  const alone = { source: new Set<number>(), target: new Set<number>() };
  both.forEach((pair, index) => {
    const beads = alignment.paths[index] ?? [];
    const sentencePairs = beads.map((bead) => {
      const full = bead.source.length > 0 && bead.target.length > 0;
      const { score } = full
        ? weigh(a, b, alignment, bead.source, bead.target, TUNING)
        : { score: Number.NEGATIVE_INFINITY };
      return {
        source: bead.source.flatMap((unit) => from.places[unit] ?? []),
        target: bead.target.flatMap((unit) => to.places[unit] ?? []),
        confidence: confidence(score),
      };
    });
    if (believable(sentencePairs)) found.set(pair, sentencePairs);
    for (const bead of beads) {
      if (bead.target.length === 0) for (const unit of bead.source) alone.source.add(unit);
      if (bead.source.length === 0) for (const unit of bead.target) alone.target.add(unit);
    }
    const beside = besideOf(index);
    const doubt = DOUBT * Math.max(0, 1 - pair.confidence / SURE) ** 4;
    const told = judge.of(beads, beside).flatMap((gap): SentenceGap[] => {
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
    for (const { unit, evidence, opposite, part } of judge.parts(beads, beside)) {
      const place = from.places[unit];
      const above = evidence - least - doubt;
      if (!place || above < 0 || !isText(source, place)) continue;
      const isStrong = above >= STRONG;
      told.push({ side: 'source', ...place, evidence: above, isStrong, opposite, part });
    }
    const bilingual = isForeign
      ? SIDES.filter((side) => told.some((gap) => gap.side === side) && isInBoth(side, pair))
      : [];
    gaps.set(
      pair,
      told.filter(({ side }) => !bilingual.includes(side)),
    );
  });
  const rows = pairs.map((pair) => ({
    ...pair,
    sentences: found.get(pair) ?? [],
    gaps: gaps.get(pair) ?? [],
  }));
  const joined = joinedPairs(
    pairs.map((pair) => ({
      pair,
      units: { source: unitsOf(from, pair.source), target: unitsOf(to, pair.target) },
      alone,
    })),
    {
      evidence: (own, theirs) => weigh(a, b, alignment, own, theirs, TUNING),
    },
  );
  return { rows, joined };
}

const SIDES = ['source', 'target'] as const;

/**
 * What the whole row may take away, as a share of what is asked: where one sentence was made two, its own
 * bead has too much, and the row no more than elsewhere.
 */
const OF_ALL = 1.6;

/** Evidence that is asked on top of a row whose texts may have nothing to do with each other. */
const DOUBT = 8;

/** Evidence above the least that makes a gap a strong one. */
const STRONG = 2;

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

function believable(pairs: readonly SentencePair[]): boolean {
  let all = 0;
  let sure = 0;
  for (const { source, target, confidence: own } of pairs) {
    const length = [...source, ...target].reduce((sum, { start, end }) => sum + end - start, 0);
    all += length;
    if (own >= SURE) sure += length;
  }
  return all > 0 && sure >= SURE_SHARE * all;
}
