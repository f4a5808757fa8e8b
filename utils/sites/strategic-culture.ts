/**
 * Strategic Culture, in English and other languages.
 *
 * Addresses seen: `/news/2020/04/10/trump-self-isolates-with-barbaric-sanctions/`.
 */
import { datedSlugKey } from './dated';
import type { Site } from './site';

export const strategicCulture: Site = {
  id: 'strategic-culture.org',
  name: 'Strategic Culture',
  hosts: ['www.strategic-culture.org'],
  access: 'asked',
  search: 'unknown',
  articleKeys: (path) =>
    path.startsWith('/news/') ? datedSlugKey(path.slice('/news'.length), 'day') : [],
};
