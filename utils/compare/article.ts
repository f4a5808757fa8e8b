/** A text as the comparison takes it: blocks, in their order. Plain values. */

/** What a block is on its page. */
export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'list' | 'caption' | 'other';

/** One block of an article's body. */
export interface Block {
  readonly text: string;
  /** `paragraph` when absent. */
  readonly kind?: BlockKind;
  /** What the block links to, in the order of its text. */
  readonly links?: readonly BlockLink[];
}

/** A link as a place in its block's text, in UTF-16 units; `end` is behind the last one. */
export interface BlockLink {
  /** Absolute address. */
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** One side of a comparison. */
export interface Article {
  readonly blocks: readonly Block[];
  /** BCP 47 tag; unknown when absent. */
  readonly lang?: string;
  /** What its page declares, where its own words show another language. */
  readonly declaredLang?: string;
}

/** Both, the source first. */
export const SIDES = ['source', 'target'] as const;

export type SideName = (typeof SIDES)[number];
