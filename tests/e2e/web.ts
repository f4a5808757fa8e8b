/** The sites' pages as fixtures, under their real names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Sites } from './harness/sites';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';

/** The three pages of the seed article: address, and the fixture folder that stands for it. */
export const seedPages = {
  republication: {
    address: `https://www.mondialisation.ca/${SLUG}/5600000`,
    fixture: `mondialisation.ca/${SLUG}`,
  },
  original: {
    address: 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/',
    fixture: 'indianpunchline.com/russia-and-dprk-rustle-up-an-alliance',
  },
  translation: {
    address: `https://lesakerfrancophone.fr/${SLUG}`,
    fixture: `lesakerfrancophone.fr/${SLUG}`,
  },
} as const;

/** The HTML of a fixture folder, e.g. `mondialisation.ca/la-russie-…`. */
export function fixture(folder: string): string {
  return readFileSync(join(FIXTURES, folder, 'source.html'), 'utf8');
}

/** An HTML answer. */
export function html(body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** The seed's three pages; no other page of any site is there. */
export function answerFromFixtures(url: URL): Answer | undefined {
  const page = Object.values(seedPages).find(({ address }) => address === url.href);
  return page && html(fixture(page.fixture));
}

/** What was asked of the network, but for icons and tunnels. */
export const asked = ({ sites }: { sites: Sites }) =>
  sites
    .seen()
    .filter(({ method, url }) => method !== 'CONNECT' && !url.endsWith('/favicon.ico'))
    .map(({ url }) => url);
