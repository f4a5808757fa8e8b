/**
 * Come Don Chisciotte, Italian translations.
 *
 * Addresses seen: `/come-evitare-la-prossima-era-glaciale/`.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const comeDonChisciotte: Site = {
  id: 'comedonchisciotte.org',
  name: 'Come Don Chisciotte',
  hosts: ['comedonchisciotte.org'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'it',
  articleKeys: (path) => slugKey(path),
};
