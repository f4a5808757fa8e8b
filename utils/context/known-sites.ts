/** The known sites as `compose` asks for them. */

import { siteOf, sites } from '../sites/index';
import { standingNotices } from '../sites/notices';
import type { SiteKnowledge } from './site-knowledge';

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
