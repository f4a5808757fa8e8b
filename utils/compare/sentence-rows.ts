/** The sentences within blocks that stand for each other. */
import { alignSides } from './align';
import type { Article } from './article';
import type { BlockPair } from './blocks';
import type { Row, SentenceGap, SentencePair, SentencePlace } from './comparison';
import { confidence, SURE } from './confidence';
import { weigh } from './pairing';
import { sentences } from './segment';
import { gapJudge } from './sentence-gaps';
import { readSide } from './side';
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
  const found = new Map<BlockPair, SentencePair[]>();
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
    gaps.set(
      pair,
      judge.of(beads).flatMap(({ side, unit, evidence, opposite }): SentenceGap[] => {
        const place = places[side][unit];
        const article = side === 'source' ? source : target;
        if (!place || evidence < least || !isText(article, place)) return [];
        const above = evidence - least;
        return [{ side, ...place, evidence: above, isStrong: above >= STRONG, opposite }];
      }),
    );
  });
  return pairs.map((pair) => ({
    ...pair,
    sentences: found.get(pair) ?? [],
    gaps: gaps.get(pair) ?? [],
  }));
}

/** Evidence above the least that makes a gap a strong one. */
const STRONG = 4;

/**
 * What is asked of a gap: more, the more sentences there are, as each is one more chance to err. The
 * constant puts one flag on some twenty articles that lack nothing.
 */
function leastEvidence(sentenceCount: number): number {
  return Math.log(Math.max(1, sentenceCount)) - 1.5;
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

/** The sentences of an article, one after the other. */
interface Split {
  readonly texts: readonly string[];
  readonly places: readonly SentencePlace[];
  /** Number of the first sentence of each block, and behind the last block their count. */
  readonly starts: readonly number[];
}

function split({ blocks, lang }: Article): Split {
  const texts: string[] = [];
  const places: SentencePlace[] = [];
  const starts = [0];
  blocks.forEach(({ text }, block) => {
    for (const { start, end } of sentences(text, lang)) {
      texts.push(text.slice(start, end));
      places.push({ block, start, end });
    }
    starts.push(texts.length);
  });
  return { texts, places, starts };
}

/** First sentence of neighbouring blocks, and the one behind their last. */
function stretch({ starts }: Split, blocks: readonly number[]): [number, number] {
  const first = blocks[0] ?? 0;
  const last = blocks[blocks.length - 1] ?? first;
  return [starts[first] ?? 0, starts[last + 1] ?? 0];
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
