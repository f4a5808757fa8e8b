/**
 * Asia Times, English.
 *
 * Addresses seen: `asiatimes.com/2018/04/ankara-moscow-eurasia-integration-move/`, and before that
 * `www.atimes.com/article/new-silk-road-will-go-syria/`.
 */
import { datedSlugKey } from './dated';
import type { Site } from './site';
import { slugKey } from './slug-and-id';

export const asiaTimes: Site = {
  id: 'asiatimes.com',
  name: 'Asia Times',
  hosts: ['asiatimes.com', 'www.atimes.com'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) =>
    path.startsWith('/article/')
      ? slugKey(path.slice('/article'.length))
      : datedSlugKey(path, 'month'),
};
