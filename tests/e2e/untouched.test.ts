import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { count } from './harness/probe';
import { button } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, opened, shows } from './panel';
import { inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const HEADLINE = 'La Russie et la Corée du Nord renforcent leur alliance';
const article = fixture(seedPages.republication.fixture);
const english = fixture(seedPages.original.fixture);
/** An article of that headline that does not say where it comes from. */
const plain = `<!doctype html><html lang="fr"><head><title>${HEADLINE}</title></head><body><main>
<h1>${HEADLINE}</h1><p>Un paragraphe d’essai.</p></main></body></html>`;
const site = 'https://www.mondialisation.ca';

/** A page that mentions the article the way listings do. */
const listing = (title: string) => `<!doctype html><html lang="fr"><head><title>${title}</title>
<meta property="og:title" content="${title}"></head><body><main><h1>${title}</h1><ul>
<li><h2><a href="/${SLUG}/5600000">${HEADLINE}</a></h2><p>Par M. K. Bhadrakumar, 24 juin 2024</p></li>
</ul></main></body></html>`;

const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${HEADLINE}</title>
<item><title>${HEADLINE}</title><link>${site}/${SLUG}/5600000</link></item></channel></rss>`;

interface Silent {
  page: string;
  address: string;
  body: string;
  status?: number;
  type?: string;
}

/** Pages near the article, none of which is the article. */
const silent: Silent[] = [
  { page: 'the front page', address: `${site}/`, body: listing('Mondialisation.ca') },
  { page: 'a front page headed as the article', address: `${site}/`, body: listing(HEADLINE) },
  {
    page: 'a listing that mentions the article',
    address: `${site}/latest-news-and-top-stories`,
    body: listing(HEADLINE),
  },
  {
    page: 'a listing by subject',
    address: `${site}/theme/guerre-usa-otan`,
    body: listing('Guerre USA OTAN'),
  },
  {
    page: 'the author’s page',
    address: `${site}/author/m-k-bhadrakumar`,
    body: listing('M. K. Bhadrakumar'),
  },
  { page: 'the site’s feed', address: `${site}/feed`, body: feed, type: 'text/xml' },
  {
    page: 'the article’s feed',
    address: `${site}/${SLUG}/5600000/feed`,
    body: feed,
    type: 'text/xml',
  },
  {
    page: 'a search that finds the article',
    address: `${site}/?s=${encodeURIComponent(HEADLINE)}`,
    body: listing(`${HEADLINE} - Mondialisation.ca`),
  },
  {
    page: 'a 404 at the article’s own address',
    address: `${site}/${SLUG}/5600000`,
    status: 404,
    body: listing('Page non trouvée'),
  },
  {
    page: 'an article whose slug starts alike',
    address: `${site}/${SLUG}-militaire/5600001`,
    body: plain,
  },
  {
    page: 'an article whose slug ends alike',
    address: `${site}/pourquoi-${SLUG}/5600001`,
    body: plain,
  },
  {
    page: 'a picture’s page below the article',
    address: `${site}/${SLUG}/5600000/image`,
    body: plain,
  },
  {
    page: 'a host that starts alike',
    address: `https://www.mondialisation.ca.example.org/${SLUG}/5600000`,
    body: article,
  },
  {
    page: 'a host that ends alike',
    address: `https://notmondialisation.ca/${SLUG}/5600000`,
    body: article,
  },
  {
    page: 'another host of the same domain',
    address: `https://archives.mondialisation.ca/${SLUG}/5600000`,
    body: article,
  },
  {
    page: 'another port of the host',
    address: `https://www.mondialisation.ca:8443/${SLUG}/5600000`,
    body: article,
  },
  {
    page: 'the host as a user name',
    address: `https://www.mondialisation.ca@example.org/${SLUG}/5600000`,
    body: article,
  },
  {
    page: 'the slug on another known site',
    address: `https://www.globalresearch.ca/${SLUG}/5600000`,
    body: plain,
  },
  {
    page: 'the translation’s slug on the original’s site',
    address: `https://www.indianpunchline.com/${SLUG}/`,
    body: plain,
  },
  {
    page: 'a repost on a site nobody knows',
    address: 'https://www.eurasiareview.com/russia-and-dprk-rustle-up-an-alliance/',
    body: english.replaceAll('an alliance', 'an alliance – OpEd'),
  },
  { page: 'a page of another site', address: 'https://example.org/', body: listing('Example') },
];

inBothBrowsers((bench) => {
  describe('stays untouched:', () => {
    const tabs = new Map<Silent, Page>();
    beforeAll(async () => {
      for (const one of silent) tabs.set(one, await openSilent(one));
      // By the time a page opened last has its panel, those opened before it have been dealt with.
      await opened(await bench.open(seedPages.original.address));
    });
    afterAll(async () => {
      for (const tab of tabs.values()) await tab.close();
    });

    test.each(silent)('$page', async (one) => {
      const tab = tabs.get(one) as Page;
      expect(await count(tab)).toBe(0);
      const { badge, title } = await button(bench.session, tab);
      expect(badge).toBe('');
      expect(title).not.toMatch(/edition|Click/);
      // A feed is rebuilt by the browser for display, so there is nothing to compare with.
      if (one.type === undefined) expect(await isAsServed(tab, one.body)).toBe(true);
    });

    async function openSilent({ address, body, status = 200, type = 'text/html' }: Silent) {
      const url = new URL(address);
      url.username = '';
      bench.serve(url.href, {
        status,
        headers: { 'content-type': `${type}; charset=utf-8` },
        body,
      });
      const tab = await bench.session.newPage();
      await tab.goto(address);
      return tab;
    }
  });

  test('the article inside a frame of another page stays untouched', async () => {
    const address = bench.serve(
      'https://example.org/',
      `<!doctype html><title>Frame</title><iframe src="${seedPages.republication.address}"></iframe>`,
    );
    const page = await bench.open(address);
    await opened(await bench.open(seedPages.original.address));
    // The driver hears of a frame of another site, and of its page, later than the page has loaded.
    const framed = await until('the frame has loaded', async () => {
      const frame = page.frames().find((one) => one.url() === seedPages.republication.address);
      const headline = await frame?.evaluate(() => document.querySelector('h1')?.textContent);
      return headline === HEADLINE && frame;
    });
    expect(await count(framed)).toBe(0);
    expect(await count(page)).toBe(0);
    expect((await button(bench.session, page)).badge).toBe('');
  });

  test('a frame inside the article gets no panel of its own', async () => {
    const inner = bench.serve('https://www.mondialisation.ca/frame', article);
    const address = bench.serve(
      `https://www.mondialisation.ca/${SLUG}/5600007`,
      article.replace('</main>', `<iframe src="${inner}"></iframe></main>`),
    );
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    const framesOf = () => page.frames().filter((frame) => frame.url() === inner);
    await shows(1, async () => framesOf().length);
    const framed = framesOf();
    await shows([1, 0], () => Promise.all([page, ...framed].map((frame) => count(frame))));
  });

  test('a page that is left for an unknown one takes its badge with it', async () => {
    const page = await bench.open(seedPages.republication.address);
    await agreesOn(bench, page, 'open');
    await page.goto(bench.serve('https://example.org/', listing('Example')));
    await shows({ badge: '', title: 'Colophon' }, async () => {
      const { badge, title } = await button(bench.session, page);
      return { badge, title };
    });
    expect(await count(page)).toBe(0);
  });
});

/** Is the document what a browser makes of the served text, and nothing more? */
function isAsServed(page: Page, source: string): Promise<boolean> {
  return page.evaluate((text) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    return fresh.documentElement.outerHTML === document.documentElement.outerHTML;
  }, source);
}
