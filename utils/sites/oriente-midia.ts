/**
 * Oriente Mídia, Portuguese translations.
 *
 * Addresses seen: `/coronavirus-por-que-a-franca-esta-escondendo-uma-cura-antivirus-barata-e-testada/`.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const orienteMidia: Site = {
  id: 'orientemidia.org',
  name: 'Oriente Mídia',
  hosts: ['www.orientemidia.org'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'pt',
  articleKeys: (path) => slugKey(path),
};
