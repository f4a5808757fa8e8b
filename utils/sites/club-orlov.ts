/**
 * Club Orlov, English, Dmitry Orlov's blog on Blogger.
 *
 * Addresses seen: `/2019/11/avoiding-coming-ice-age.html`. `cluborlov.blogspot.fr` is Blogger's
 * name for the same blog in France, as le Saker Francophone cites it.
 */
import { datedSlugKey } from './dated';
import type { Site } from './site';

export const clubOrlov: Site = {
  id: 'cluborlov.blogspot.com',
  name: 'Club Orlov',
  hosts: ['cluborlov.blogspot.com', 'cluborlov.blogspot.fr'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) =>
    path.endsWith('.html') ? datedSlugKey(path.slice(0, -'.html'.length), 'month') : [],
};
