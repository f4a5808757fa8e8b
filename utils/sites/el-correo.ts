/**
 * elcorreo.eu.org, in French and other languages.
 *
 * Addresses seen: `/Le-Bresilien-Bolsonaro-une-autre-version-de-la-folie-humaine-a-Davos?lang=fr`:
 * a slug with its capitals, and the interface's language in the query.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const elCorreo: Site = {
  id: 'elcorreo.eu.org',
  name: 'elcorreo.eu.org',
  hosts: ['elcorreo.eu.org'],
  access: 'asked',
  search: 'unknown',
  articleKeys: (path) => slugKey(path.toLowerCase()),
};
