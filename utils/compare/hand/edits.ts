/** What a reader may set by hand in a comparison. Plain values: a list of them can be undone. */
import type { SideName } from '../article';
import type { Difference } from '../difference';

/** A row, or a pair of sentences in it. Both counted from 0, in the comparison as it then stands. */
export interface Spot {
  readonly row: number;
  /** Absent: the whole row. */
  readonly pair?: number;
}

/** Where a row or a pair is cut: before this block, or before the sentence that starts here. */
export interface Cut {
  readonly side: SideName;
  readonly block: number;
  readonly start: number;
}

export type Edit =
  /** With the next row, or the next pair of the same row. */
  | { readonly do: 'merge'; readonly at: Spot }
  | { readonly do: 'split'; readonly at: Spot; readonly before: Cut }
  /** Each side then stands alone. */
  | { readonly do: 'unpair'; readonly at: Spot }
  /** Two that stand alone, or all of both; of one row where they are pairs of sentences. */
  | { readonly do: 'pair'; readonly at: Spot; readonly with: Spot }
  /** "Not a difference": put away, for this comparison. */
  | { readonly do: 'put-away'; readonly difference: string };

/** What a difference is known by, as rows come and go. */
export function differenceKey({ kind, where, sought }: Difference): string {
  return `${kind} ${where.side} ${where.block} ${where.start} ${where.end} ${sought}`;
}
