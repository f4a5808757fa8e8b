/**
 * The Saker, English; it also republishes ("posted with permission").
 *
 * Addresses seen: `/why-the-new-silk-roads-are-a-threat-to-us-bloc/`.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const theSaker: Site = {
  id: 'thesaker.is',
  name: 'The Saker',
  hosts: ['thesaker.is'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) => slugKey(path),
};
