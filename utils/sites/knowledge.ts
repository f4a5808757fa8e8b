/** The known sites as `compose` asks for them. */
import type { SiteKnowledge } from '../context/site-knowledge';
import { siteOf, sites } from './index';
import { standingNotices } from './notices';

export const siteKnowledge: SiteKnowledge = {
  siteOfEdition({ articleKey, addresses }) {
    const id = articleKey?.value.split(':')[0];
    return id !== undefined
      ? sites.find((site) => site.id === id)
      : addresses?.map(({ value }) => siteOf(value)).find((site) => site !== undefined);
  },
  all: sites,
  noticesOf: (site) => standingNotices[site.id] ?? [],
};
