import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { look } from './harness/probe';
import { agreesOn } from './panel';
import { inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const FRENCH = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const ENGLISH = 'russia-and-dprk-rustle-up-an-alliance';

/** Addresses of the same three pages, as links, shares, caches and old pages write them. */
const variants: Record<keyof typeof seedPages, [variant: string, address: string][]> = {
  republication: [
    ['without www', `https://mondialisation.ca/${FRENCH}/5600000`],
    ['over http', `http://www.mondialisation.ca/${FRENCH}/5600000`],
    ['over http and without www', `http://mondialisation.ca/${FRENCH}/5600000`],
    ['with another post id', `https://www.mondialisation.ca/${FRENCH}/1042`],
    ['without a post id', `https://www.mondialisation.ca/${FRENCH}`],
    ['with a trailing slash', `https://www.mondialisation.ca/${FRENCH}/5600000/`],
    [
      'with doing_wp_cron',
      `https://www.mondialisation.ca/${FRENCH}/5600000?doing_wp_cron=1743001153.5434670448303222656250`,
    ],
    [
      'with utm_ parameters',
      `https://www.mondialisation.ca/${FRENCH}/5600000?utm_source=a&utm_medium=b&utm_campaign=c`,
    ],
    ['with fbclid', `https://www.mondialisation.ca/${FRENCH}/5600000?fbclid=IwAR0a_b-c`],
    ['with gclid', `https://www.mondialisation.ca/${FRENCH}/5600000?gclid=Cj0K`],
    ['with a fragment', `https://www.mondialisation.ca/${FRENCH}/5600000#sthash.gbCbru1N.dpuf`],
    ['with a text fragment', `https://www.mondialisation.ca/${FRENCH}/5600000#:~:text=Indian`],
    ['with an upper-case host', `https://WWW.Mondialisation.CA/${FRENCH}/5600000`],
    [
      'percent-encoded',
      `https://www.mondialisation.ca/${FRENCH.replaceAll('-', '%2D').replace('la', '%6c%61')}/5600000`,
    ],
    ['as AMP', `https://www.mondialisation.ca/${FRENCH}/5600000/amp`],
    ['as AMP with a trailing slash', `https://www.mondialisation.ca/${FRENCH}/5600000/amp/`],
    ['as AMP by a parameter', `https://www.mondialisation.ca/${FRENCH}/5600000?amp=1`],
    ['for printing', `https://www.mondialisation.ca/${FRENCH}/5600000?print=pdf`],
    ['with a standard port', `https://www.mondialisation.ca:443/${FRENCH}/5600000`],
  ],
  original: [
    ['without www', `https://indianpunchline.com/${ENGLISH}/`],
    ['over http', `http://www.indianpunchline.com/${ENGLISH}/`],
    ['without a trailing slash', `https://www.indianpunchline.com/${ENGLISH}`],
    ['as AMP', `https://www.indianpunchline.com/${ENGLISH}/amp/`],
    ['for printing', `https://www.indianpunchline.com/${ENGLISH}/?print=print`],
    [
      'with tracking and a fragment',
      `https://indianpunchline.com/${ENGLISH}/?utm_source=x&fbclid=y#comments`,
    ],
    ['with an upper-case host', `https://WWW.INDIANPUNCHLINE.COM/${ENGLISH}/`],
  ],
  translation: [
    ['with www', `https://www.lesakerfrancophone.fr/${FRENCH}`],
    ['over http', `http://lesakerfrancophone.fr/${FRENCH}`],
    ['with a trailing slash', `https://lesakerfrancophone.fr/${FRENCH}/`],
    ['with a language', `https://lesakerfrancophone.fr/${FRENCH}?lang=en_gb`],
    ['with a fragment', `https://lesakerfrancophone.fr/${FRENCH}#respond`],
    ['percent-encoded', `https://lesakerfrancophone.fr/${FRENCH.replace('russie', '%72ussie')}`],
  ],
};

inBothBrowsers((bench) => {
  let page: Page;
  beforeAll(async () => {
    page = await bench.session.newPage();
  });

  describe.each(Object.keys(variants) as (keyof typeof variants)[])('the %s', (edition) => {
    test.each(variants[edition])('is recognised %s', async (_variant, address) => {
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
});
