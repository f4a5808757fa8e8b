/**
 * Nouveau Monde, French republications.
 *
 * Addresses seen: `/eviter-la-venue-de-lere-glaciaire`.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const nouveauMonde: Site = {
  id: 'nouveau-monde.ca',
  name: 'Nouveau Monde',
  hosts: ['nouveau-monde.ca'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'fr',
  articleKeys: (path) => slugKey(path),
};
