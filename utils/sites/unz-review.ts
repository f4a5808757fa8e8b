/**
 * The Unz Review, English.
 *
 * Addresses seen: `/article/our-american-pravda/`.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const unzReview: Site = {
  id: 'unz.com',
  name: 'The Unz Review',
  hosts: ['www.unz.com', 'unz.com'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) =>
    path.startsWith('/article/') ? slugKey(path.slice('/article'.length)) : [],
};
