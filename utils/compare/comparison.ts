/** What a comparison takes and gives: plain values, fit for a worker's message and for JSON. */
import type { SideName } from './article';
import type { Difference } from './difference';

/** A sentence as a place in a block of its side, in UTF-16 units; `end` is behind the last one. */
export interface SentencePlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Sentences that stand for each other; one list may be empty. */
export interface SentencePair {
  readonly source: readonly SentencePlace[];
  readonly target: readonly SentencePlace[];
  /** 0 to 1: how surely the two stand for each other; 0 where one list is empty. */
  readonly confidence: number;
  /** The reader put it so. */
  readonly byHand?: true;
}

/** A sentence that may have no counterpart. */
export interface SentenceGap extends SentencePlace {
  readonly side: SideName;
  /** How much speaks for that, above what is asked of any (nats or thereabouts). */
  readonly evidence: number;
  readonly isStrong: boolean;
  /** Visible characters that stand opposite it and its neighbours together; of a part: it alone. */
  readonly opposite: number;
  /** The share of it that has none, 0 to 1; absent: all of it. */
  readonly part?: number;
}

/** Blocks that stand for each other; one list may be empty. */
export interface Row {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 to 1: how surely the two stand for each other; 0 where one list is empty. */
  readonly confidence: number;
  /** Whether the target stands elsewhere in its text than the source would let expect. */
  readonly moved: boolean;
  /** Sentences within; empty where the blocks are only sure as a whole (block view). */
  readonly sentences: readonly SentencePair[];
  /** Sentences within that may have none opposite, as weak or strong as they are. */
  readonly gaps: readonly SentenceGap[];
  /** The reader put it so, or a pair of sentences in it. */
  readonly byHand?: true;
}

/**
 * Whether both are the same article: `alike`, `unlike` (no common thread was found), or `unknown`
 * where there is too little text to tell.
 */
export type Likeness = 'alike' | 'unlike' | 'unknown';

/** How two articles go together. */
export interface Comparison {
  readonly likeness: Likeness;
  /** Share of each side's characters that have a counterpart, 0 to 1; see `found.ts`. */
  readonly aligned: { readonly source: number; readonly target: number };
  /**
   * Each block of either side in exactly one row. Rows follow the source; what only the target
   * has stands behind its predecessor; a moved pair stands at its source's place.
   */
  readonly rows: readonly Row[];
  /**
   * Evidence of the row pairs by 100 characters of the shorter text: what likeness is told by.
   */
  readonly thread: number;
  /** In the order of the rows; none when the two are not alike. */
  readonly differences: readonly Difference[];
}
