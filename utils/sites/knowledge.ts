/** The known sites as `compose` asks for them. */
import type { SiteKnowledge } from '../context/compose';
import { siteOf, sites } from './index';
import { standingNotices } from './notices';

export const siteKnowledge: SiteKnowledge = {
  siteOfEdition({ articleKey, addresses, publisher }) {
    const id = articleKey?.value.split(':')[0];
    return (
      sites.find((site) => site.id === id) ??
      addresses?.map(({ value }) => siteOf(value)).find((site) => site !== undefined) ??
      sites.find((site) => site.name === publisher?.value.name)
    );
  },
  noticesOf: (site) => standingNotices[site.id] ?? [],
};
