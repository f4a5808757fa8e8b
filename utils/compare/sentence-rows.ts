/** The sentences within blocks that stand for each other. */
import { alignSides } from './align';
import type { Alignment } from './alignment';
import type { Article } from './article';
import type { Bead } from './bead';
import type { BlockPair } from './blocks';
import type { Row, SentencePair } from './comparison';
import { confidence, SURE } from './confidence';
import { joinedPairs } from './joined-pairs';
import { weigh } from './pairing';
import { gapsOfRows, type ReadSentences } from './row-gaps';
import { readSide } from './side';
import { split, stretch, unitsOf } from './split';
import { TUNING, type Tuning } from './tuning';

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

function* alignOnce(
  source: Article,
  target: Article,
  pairs: readonly BlockPair[],
  read: ReadSentences,
): Generator<number, { rows: Row[]; joined: BlockPair[] | undefined }> {
  const { from, to, a, b } = read;
  const both = pairs.filter((pair) => pair.source.length && pair.target.length);
  const alignment = yield* alignIn(both, read);
  const { gaps, alone } = gapsOfRows(source, target, both, read, alignment);
  const sentences = new Map(
    both.map((pair, index) => [pair, sentencesOf(alignment.paths[index] ?? [], read, alignment)]),
  );
  const rows = pairs.map((pair) => ({
    ...pair,
    sentences: sentences.get(pair) ?? [],
    gaps: gaps.get(pair) ?? [],
  }));
  const joined = joinedPairs(
    pairs.map((pair) => ({
      pair,
      units: { source: unitsOf(from, pair.source), target: unitsOf(to, pair.target) },
      alone,
    })),
    { evidence: (own, theirs) => weigh(a, b, alignment, own, theirs, TUNING) },
  );
  return { rows, joined };
}

/**
 * Within blocks that stand for each other hardly a passage was written anew, their few sentences say
 * little of how far lengths stray, and what is left out becomes a flag: prices of their own.
 */
const ROW_TUNING: Readonly<Tuning> = {
  ...TUNING,
  gapTurn: TUNING.gapOpen,
  spreadPrior: Number.POSITIVE_INFINITY,
  length: 1.092,
  gapCost: 0.3,
};

/** Aligns the sentences within each pair of blocks. */
function* alignIn(
  both: readonly BlockPair[],
  { from, to, a, b }: ReadSentences,
): Generator<number, Alignment> {
  const ranges = both.map((pair) => {
    const [sourceFrom, sourceTo] = stretch(from, pair.source);
    const [targetFrom, targetTo] = stretch(to, pair.target);
    return { sourceFrom, sourceTo, targetFrom, targetTo };
  });
  const steps = alignSides(a, b, ranges, ROW_TUNING, 1);
  let step = steps.next();
  while (!step.done) {
    yield 0.3 + 0.7 * step.value;
    step = steps.next();
  }
  return step.value;
}

/** The sentences of a row's beads; none where too little of them is sure. */
function sentencesOf(
  beads: readonly Bead[],
  { from, to, a, b }: ReadSentences,
  alignment: Alignment,
): SentencePair[] {
  const pairs = beads.map((bead) => {
    const isFull = bead.source.length > 0 && bead.target.length > 0;
    const { score } = isFull
      ? weigh(a, b, alignment, bead.source, bead.target, TUNING)
      : { score: Number.NEGATIVE_INFINITY };
    return {
      source: bead.source.flatMap((unit) => from.places[unit] ?? []),
      target: bead.target.flatMap((unit) => to.places[unit] ?? []),
      confidence: confidence(score),
    };
  });
  return believable(pairs) ? pairs : [];
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
