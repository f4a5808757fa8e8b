/**
 * Le Grand Soir, French. Only listings by author were seen (`/_pepe-escobar_.html?debut_articles=12`),
 * so no address names an article yet. It may put the source into the headline: "… (Asia Times)".
 */
import type { Site } from './site';

export const grandSoir: Site = {
  id: 'legrandsoir.info',
  name: 'Le Grand Soir',
  hosts: ['www.legrandsoir.info', 'legrandsoir.info'],
  access: 'asked',
  search: 'unknown',
  inLanguage: 'fr',
  articleKeys: () => [],
};
