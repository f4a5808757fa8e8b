/**
 * OpEdNews, English; it republishes, naming the source ("From Asia Times").
 *
 * Addresses seen: `/articles/The-Korean-Matrix-by-Pepe-Escobar-China-…-170719-700.html`: the whole
 * name counts, its last figures number the article.
 */
import type { Site } from './site';

const NAME = /^\/articles\/([\w.-]+-\d{6}-\d+)\.html$/;

export const opEdNews: Site = {
  id: 'opednews.com',
  name: 'OpEdNews',
  hosts: ['www.opednews.com', 'opednews.com'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'en',
  articleKeys: (path) => NAME.exec(path)?.slice(1) ?? [],
};
