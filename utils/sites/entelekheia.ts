/**
 * Entelekheia, French. Only a listing was seen (`/tag/…`), so no address names an article yet.
 */
import type { Site } from './site';

export const entelekheia: Site = {
  id: 'entelekheia.fr',
  name: 'Entelekheia',
  hosts: ['www.entelekheia.fr'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'fr',
  articleKeys: () => [],
};
