/** What is asked of the sites; `known-sites.ts` answers. */
import type { Site, StandingNotice } from '../sites/site';
import type { ContextEdition } from './context';

/** What compose needs to know of the sites. */
export interface SiteKnowledge {
  /** The site an edition was published on: by its address or article key. */
  siteOfEdition(edition: Pick<ContextEdition, 'articleKey' | 'addresses'>): Site | undefined;
  /** Every known site. */
  readonly all: readonly Site[];
  /** A site's standing notices. */
  noticesOf(site: Site): readonly StandingNotice[];
}
