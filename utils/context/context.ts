/** Record, page and site put together: what the panel shows. Plain data, ready to be sent to a tab. */
import type { Edition, Evidence, Notice } from '../records/schema';
import type { ReadingKey } from '../sites/site';

/** An edition with every way to reach it. */
export interface ContextEdition extends Edition {
  ways: {
    /** Its address, with who vouches for it. */
    read?: { address: string; evidence: Evidence[] };
    /** A search on its own site for its headline, offered where the address is not stated. */
    search?: string;
    /** The web archive's copy nearest to its publication. */
    archive?: string;
  };
}

/** A notice, with Colophon's reading of it where there is one. */
export interface ContextNotice extends Notice {
  reading?: ReadingKey;
}

/** Why the context is shown. */
export interface Basis {
  key: string;
  rule: 'post-id' | 'slug';
  headline: 'confirmed' | 'differs';
  /** The first headline the page gives, where it is not the recorded one. */
  pageHeadline?: string;
  version: number;
  sdPublisher: string;
  sdDatePublished: string;
}

export interface Context {
  basis: Basis;
  /** The id of the edition on the screen. */
  here: string;
  /** Every edition, each after the one it comes from: the original first. */
  chain: ContextEdition[];
  notices: ContextNotice[];
}

/** The edition on the screen. */
export function editionHere({ here, chain }: Pick<Context, 'here' | 'chain'>): ContextEdition {
  const edition = chain.find(({ id }) => id === here);
  if (edition === undefined) throw new Error(`no edition "${here}" in its own chain`);
  return edition;
}
