/**
 * Consortium News, English. What stands below `/fr/` reads like machine translations under the same
 * slug: no edition of a person's hand.
 *
 * Addresses seen: `/2018/10/29/welcome-to-the-jungle/`.
 */
import { datedSlugKey } from './dated';
import type { Site } from './site';

export const consortiumNews: Site = {
  id: 'consortiumnews.com',
  name: 'Consortium News',
  hosts: ['consortiumnews.com'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) => datedSlugKey(path, 'day'),
};
