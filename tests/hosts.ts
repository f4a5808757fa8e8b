/**
 * Every host that Colophon asks access to, written down a second time: one that slips in, or out,
 * fails a test. Whoever adds a site adds its hosts here.
 */
export const HOSTS = [
  'www.mondialisation.ca',
  'mondialisation.ca',
  'www.indianpunchline.com',
  'indianpunchline.com',
  'lesakerfrancophone.fr',
  'www.lesakerfrancophone.fr',
  'www.globalresearch.ca',
  'globalresearch.ca',
  'www.asia-pacificresearch.com',
  'asia-pacificresearch.com',
  'www.globalizacion.ca',
  'globalizacion.ca',
];
