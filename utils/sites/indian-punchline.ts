/**
 * Indian Punchline, English, M. K. Bhadrakumar's blog.
 *
 * Addresses seen: `/<slug>/` with a trailing slash, no date, no id (`/india-meets-the-taliban/`).
 * Until 2019 it lived on a host shared with other blogs, which Colophon does not ask access to.
 */
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const indianPunchline: Site = {
  id: 'indianpunchline.com',
  name: 'Indian Punchline',
  hosts: ['www.indianpunchline.com', 'indianpunchline.com'],
  access: 'listed',
  inLanguage: 'en',
  articleKeys: (path) => slugKey(path, ['about-me']),
};
