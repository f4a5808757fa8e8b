/** What was looked for on the other side and not found: a value, to be put into words elsewhere. */
import type { SideName } from './article';

/** A place in a block, in UTF-16 units; `end` is behind the last one. */
export interface Place {
  readonly side: SideName;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One thing that stands on one side and was not found on the other. */
export interface Difference {
  /**
   * `block`: a paragraph; `number`, `date`, `time`: one in any of its usual spellings; `link`: an
   * address (only on the source's side: dropped, only on the target's: added); `quotation`: words
   * in quotation marks that stand without them opposite; `sentence`: one that may have no counterpart,
   * by the lengths and words of its row.
   */
  readonly kind: 'block' | 'sentence' | 'number' | 'date' | 'time' | 'link' | 'quotation';
  /** `information` is worth showing and no reason to look up. */
  readonly weight: 'flag' | 'information';
  /** Index of the row it stands in. */
  readonly row: number;
  readonly where: Place;
  /** What was looked for, as it stands there: the words, or the address. */
  readonly sought: string;
  /** Blocks of the other side that were looked through; empty where it was the whole text. */
  readonly lookedIn: readonly number[];
  /**
   * Of a sentence: visible characters opposite it and its neighbours (of a part: it alone), and how
   * surely it stands alone.
   */
  readonly opposite?: number;
  /** Of a sentence that may have a counterpart only in part: the share that has none, 0 to 1. */
  readonly part?: number;
  readonly isStrong?: boolean;
  /** Of a link: the address that stands opposite in its place. */
  readonly instead?: string;
  /** The reader has looked: not a difference. */
  readonly isPutAway?: true;
}
