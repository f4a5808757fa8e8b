/** A comparison with what is known of both texts: what the page shows and the reader takes along. */
import type { EditionRole } from '../records/edition-roles';
import type { Article } from './article';
import type { Comparison } from './comparison';

/** One of the two texts, and what the header says of it; what is not known is absent. */
export interface ComparedSide {
  readonly article: Article;
  readonly role?: EditionRole;
  readonly headline?: string;
  readonly publisher?: string;
  /** ISO 8601 date. */
  readonly datePublished?: string;
  /** Where the text was taken from; absent where the reader pasted it. */
  readonly address?: string;
}

/** Both texts and how they go together. The source is the earlier edition. */
export interface Compared {
  readonly source: ComparedSide;
  readonly target: ComparedSide;
  readonly comparison: Comparison;
}
