/**
 * Le Saker Francophone, French translations.
 *
 * Addresses seen: `/<slug>`, no trailing slash; `?lang=en_gb` occurs.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const sakerFrancophone: Site = {
  id: 'lesakerfrancophone.fr',
  name: 'le Saker Francophone',
  hosts: ['lesakerfrancophone.fr', 'www.lesakerfrancophone.fr'],
  inLanguage: 'fr',
  articleKeys: (path) => slugKey(path),
};
