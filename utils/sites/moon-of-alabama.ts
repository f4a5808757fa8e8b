/**
 * Moon of Alabama, English; its posts are signed by the blog itself.
 *
 * Addresses seen: `/2026/08/war-on-iran-irans-advantage.html`.
 */
import { datedSlugKey } from './dated';
import type { Site } from './site';

export const moonOfAlabama: Site = {
  id: 'moonofalabama.org',
  name: 'Moon of Alabama',
  hosts: ['www.moonofalabama.org'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) =>
    path.endsWith('.html') ? datedSlugKey(path.slice(0, -'.html'.length), 'month') : [],
};
