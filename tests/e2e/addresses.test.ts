import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { look } from './harness/probe';
import { agreesOn } from './panel';
import { inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const FRENCH = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const ENGLISH = 'russia-and-dprk-rustle-up-an-alliance';

/**
 * Addresses of the same three pages as the browser makes something of them: hosts and schemes that it
 * lets the reader into, what it writes otherwise. All other forms have unit tests.
 */
const variants: [variant: string, edition: keyof typeof seedPages, address: string][] = [
  ['over http and without www', 'republication', `http://mondialisation.ca/${FRENCH}/5600000`],
  [
    'with a text fragment',
    'republication',
    `https://www.mondialisation.ca/${FRENCH}/5600000#:~:text=Indian`,
  ],
  [
    'percent-encoded, on an upper-case host, with a standard port',
    'republication',
    `https://WWW.Mondialisation.CA:443/${FRENCH.replaceAll('-', '%2D').replace('la', '%6c%61')}/5600000`,
  ],
  ['over http', 'original', `http://www.indianpunchline.com/${ENGLISH}/`],
  [
    'without www, with tracking and a fragment',
    'original',
    `https://indianpunchline.com/${ENGLISH}/?utm_source=x&fbclid=y#comments`,
  ],
  ['with www', 'translation', `https://www.lesakerfrancophone.fr/${FRENCH}`],
];

inBothBrowsers((bench) => {
  let page: Page;
  beforeAll(async () => {
    page = await bench.session.newPage();
  });

  test.each(variants)('%s the %s is recognised', async (_variant, edition, address) => {
    bench.serve(address, fixture(seedPages[edition].fixture));
    // From a page of nobody, so that a fragment too means loading the page.
    await page.goto('about:blank');
    await page.goto(address);
    expect(new URL(page.url()).protocol).toBe(new URL(address).protocol);
    await agreesOn(bench, page, 'open');
    const seen = await look(page);
    const here = seen?.find({ attributes: { 'aria-current': 'location' } });
    expect(here?.text.split(' ')[0]?.toLowerCase()).toBe(edition);
  });
});
