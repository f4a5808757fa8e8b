/**
 * Réseau International, French. Its hosts for other languages (`en.`, `it.`, `zh-cn.`) read like
 * machine translations under the same slug: other sites, and no editions of a person's hand.
 *
 * Addresses seen: `/bienvenue-dans-la-jungle/`, also with WordPress's `/comment-page-1` behind it.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const reseauInternational: Site = {
  id: 'reseauinternational.net',
  name: 'Réseau International',
  hosts: ['reseauinternational.net'],
  access: 'asked',
  inLanguage: 'fr',
  articleKeys: (path) => slugKey(path.replace(/\/comment-page-\d+$/, '')),
};
