/** A text taken for comparison, from wherever it was to be had; or what kept it from being taken. */
import type { ComparedSide } from '../../compare/compared';

/** One side of a comparison before its text is there: what is known of the edition. */
export interface Wanted extends Omit<ComparedSide, 'article'> {
  /** BCP 47 tag; unknown when absent. */
  readonly lang?: string;
  /** What would be asked: the address by https, which Firefox would make of it unsaid. */
  readonly asked?: string;
  /** The tab that shows it. */
  readonly tab?: number;
}

/** An edition that can stand beside the two that are compared. */
export interface WantedThird {
  readonly wanted: Wanted;
  /** Where among the three it stands, from 0, the original first. */
  readonly place: 0 | 1 | 2;
}

/** A text, and the way it came. */
export interface Taken {
  readonly side: ComparedSide;
  readonly via: 'tab' | 'fetch' | 'file' | 'paste';
  /** Name of the file. */
  readonly file?: string;
  /** The match pattern that was granted for it, beyond the listed sites: it can be given back. */
  readonly grant?: string;
}

/** Why a text could not be taken. */
export type Trouble =
  /** The tab is closed, or has gone on to another page. */
  | { readonly kind: 'tab-gone' }
  /** The browser does not let extensions into the tab. */
  | { readonly kind: 'tab-shut' }
  /** The reader did not allow the request. */
  | { readonly kind: 'refused' }
  /** The reader stopped it. */
  | { readonly kind: 'cancelled' }
  /** No answer within the time there is. */
  | { readonly kind: 'late' }
  /** Nothing of the text's: Colophon itself failed. */
  | { readonly kind: 'fault' }
  /** No answer at all. */
  | { readonly kind: 'network' }
  /** The site sends the address on to another one. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'status'; readonly status: number }
  /** Something else than a page of HTML. */
  | { readonly kind: 'not-html'; readonly type: string }
  | { readonly kind: 'too-large' }
  /** A page, but no article in it. */
  | { readonly kind: 'no-text' };

/** Thrown where a text could not be taken. */
export class TakeError extends Error {
  constructor(
    readonly trouble: Trouble,
    /** The match pattern that was granted for it all the same: it can be given back. */
    readonly grant?: string,
  ) {
    super(trouble.kind);
    this.name = 'TakeError';
  }
}

/** Nothing larger is read, in bytes, or in characters of a tab's page. */
export const MOST = 20_000_000;
