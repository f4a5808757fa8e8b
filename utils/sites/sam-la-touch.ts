/**
 * Le Blog Sam La Touch, French translations; names the original's headline ("Article originel : …").
 *
 * Addresses seen: `/le-bresilien-bolsonaro-exprime-un-air-de-folie-humaine-a-davos-asia-times`.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const samLaTouch: Site = {
  id: 'le-blog-sam-la-touch.over-blog.com',
  name: 'Le Blog Sam La Touch',
  hosts: ['le-blog-sam-la-touch.over-blog.com'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'fr',
  articleKeys: (path) => slugKey(path),
};
