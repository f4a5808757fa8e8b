/**
 * Le Saker Francophone, French translations.
 *
 * Addresses seen: `/<slug>`, no trailing slash, over http and https; `?lang=en_gb` occurs.
 * WordPress's short form, `/?p=79210`, leads there too; it names no article to a tab, whose size
 * counts, but a record may hold it as an address.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const sakerFrancophone: Site = {
  id: 'lesakerfrancophone.fr',
  name: 'le Saker Francophone',
  hosts: ['lesakerfrancophone.fr', 'www.lesakerfrancophone.fr'],
  access: 'listed',
  inLanguage: 'fr',
  articleKeys: (path) => slugKey(path),
};
