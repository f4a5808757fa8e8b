/** Pairs of sentences merged, split, paired and unpaired by hand, within their row. */
import type { SentencePair, SentencePlace } from '../comparison';
import type { Cut } from './edits';

const HAND = { confidence: 1, byHand: true } as const;

/** All sentences of two pairs. */
export function joinedPair(a: SentencePair, b: SentencePair): SentencePair {
  return {
    ...HAND,
    source: [...a.source, ...b.source].sort(inOrder),
    target: [...a.target, ...b.target].sort(inOrder),
  };
}

/** Two pairs, cut before a sentence; the other side's sentences go by their share, at least one each. */
export function splitPair(pair: SentencePair, cut: Cut): SentencePair[] | undefined {
  const own = pair[cut.side];
  const found = own.findIndex(({ block, start }) => block === cut.block && start === cut.start);
  // Before the first there is nothing: then behind it.
  const at = Math.max(1, found);
  if (found < 0 || at >= own.length) return undefined;
  const opposite = pair[cut.side === 'source' ? 'target' : 'source'];
  const share = Math.round((opposite.length * at) / own.length);
  const until =
    opposite.length < 2 ? opposite.length : Math.min(opposite.length - 1, Math.max(1, share));
  const part = (
    mine: readonly SentencePlace[],
    theirs: readonly SentencePlace[],
  ): SentencePair => ({
    ...HAND,
    confidence: mine.length && theirs.length ? 1 : 0,
    ...(cut.side === 'source'
      ? { source: mine, target: theirs }
      : { source: theirs, target: mine }),
  });
  return [
    part(own.slice(0, at), opposite.slice(0, until)),
    part(own.slice(at), opposite.slice(until)),
  ];
}

export function unpaired(pair: SentencePair): SentencePair[] | undefined {
  if (pair.source.length === 0 || pair.target.length === 0) return undefined;
  const alone = { ...HAND, confidence: 0 };
  return [
    { ...alone, source: pair.source, target: [] },
    { ...alone, source: [], target: pair.target },
  ];
}

function inOrder(a: SentencePlace, b: SentencePlace): number {
  return a.block - b.block || a.start - b.start;
}
