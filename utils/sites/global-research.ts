/**
 * Global Research, English, and the other sisters of Mondialisation.ca.
 *
 * Global Research and Asia-Pacific Research share Mondialisation.ca's address form; globalizacion.ca
 * has `/<slug>/` without an id. Their standing notices are only remembered, not seen, so none stands
 * here; neither do names and languages that nobody has seen stated.
 */
import type { Site } from './site';
import { slugAndIdKeys, slugKey } from './slug-and-id';

export const globalResearch: Site = {
  id: 'globalresearch.ca',
  name: 'Global Research',
  hosts: ['www.globalresearch.ca', 'globalresearch.ca'],
  access: 'listed',
  inLanguage: 'en',
  articleKeys: slugAndIdKeys,
};

export const asiaPacificResearch: Site = {
  id: 'asia-pacificresearch.com',
  name: 'asia-pacificresearch.com',
  hosts: ['www.asia-pacificresearch.com', 'asia-pacificresearch.com'],
  access: 'listed',
  articleKeys: slugAndIdKeys,
};

export const globalizacion: Site = {
  id: 'globalizacion.ca',
  name: 'globalizacion.ca',
  hosts: ['www.globalizacion.ca', 'globalizacion.ca'],
  access: 'listed',
  articleKeys: (path) => slugKey(path),
};
