import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { count, waitFor } from './harness/probe';
import { button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, opened, staysSilent, words } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const HEADLINE = 'La Russie et la Corée du Nord renforcent leur alliance';
const OTHER = 'Un article d’essai sans rapport';

/** A site of one document: it exchanges address, title and text itself, also on the way back. */
const app = (headline: string) => `<!doctype html><html lang="fr"><head><title>${headline}</title>
<meta property="og:title" content="${headline}"><style>main { max-width: 700px }</style></head>
<body><main><h1>${headline}</h1>
<p>Un paragraphe d’essai.</p></main><script>
const show = (headline) => {
  document.title = headline;
  document.querySelector('main').innerHTML = '<h1></h1><p>Un paragraphe d’essai.</p>';
  document.querySelector('h1').textContent = headline;
};
history.replaceState(${JSON.stringify(headline)}, '');
addEventListener('popstate', ({ state }) => show(state));
window.go = (address, headline, when) => {
  history.pushState(headline, '', address);
  if (when === 'now') show(headline);
  else if (when !== 'never') setTimeout(show, when, headline);
};
</script></body></html>`;

const article = `https://www.mondialisation.ca/${SLUG}/5600000`;
const other = 'https://www.mondialisation.ca/un-article-dessai-sans-rapport/5800002';

inBothBrowsers((bench) => {
  const openArticle = async () => {
    const page = await bench.open(bench.serve(article, app(HEADLINE)));
    await agreesOn(bench, page, 'open');
    return page;
  };
  const openOther = () => bench.open(bench.serve(other, app(OTHER)));

  test('away to another article: the panel goes; back: one panel comes', async () => {
    const page = await openArticle();
    await go(page, other, OTHER);
    await staysSilent(bench, page);
    await page.goBack();
    await agreesOn(bench, page, 'open');
    await page.goForward();
    await staysSilent(bench, page);
    await page.goBack();
    await agreesOn(bench, page, 'open');
  });

  test('the panel comes where the text is exchanged with the address, or after it', async () => {
    const page = await openOther();
    // Together with it, at once, while the page is being reported, and long after that.
    for (const later of ['now', 0, 20, 400] as const) {
      await go(page, article, HEADLINE, later);
      await agreesOn(bench, page, 'open');
      await go(page, other, OTHER);
      await staysSilent(bench, page);
    }
  });

  test('the panel goes where the text is exchanged after the address', async () => {
    const page = await openArticle();
    await go(page, other, OTHER, 300);
    await staysSilent(bench, page);
    await page.waitForFunction((headline) => document.title === headline, {}, OTHER);
    await staysSilent(bench, page);
  });

  test('an address that is no article’s takes the panel away, even if the text stays', async () => {
    const page = await openArticle();
    await go(page, '/theme/guerre-usa-otan', HEADLINE, 'never');
    await staysSilent(bench, page);
  });

  test('the same article under another address keeps one panel', async () => {
    const page = await openArticle();
    await go(page, `${article}?page=2`, HEADLINE);
    await agreesOn(bench, page, 'open');
    await go(page, article.replace('5600000', '5600001'), HEADLINE);
    await agreesOn(bench, page, 'open');
    expect(await count(page)).toBe(1);
    // A change of the fragment alone changes nothing.
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await page.evaluate(() => {
      location.hash = 'respond';
    });
    await page.evaluate(() => history.pushState(null, '', '#sthash.gbCbru1N.dpuf'));
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
  });

  test('hurrying to and fro ends with what the last address deserves', async () => {
    const page = await openArticle();
    await page.evaluate(
      ([there, here, away, headline]) => {
        const { go } = window as unknown as { go(address: string, headline: string): void };
        for (let i = 0; i < 10; i++) {
          go(`${there}`, `${away}`);
          go(`${here}`, `${headline}`);
        }
      },
      [other, article, OTHER, HEADLINE],
    );
    await agreesOn(bench, page, 'open');
    await go(page, other, OTHER);
    await staysSilent(bench, page);
  });

  test('on a site that nobody knows the panel goes with the text it was asked about', async () => {
    const page = await bench.open(bench.serve('https://example.org/a', app(OTHER)));
    await clickToolbarButton(bench.session, page);
    await waitFor(page, { role: 'heading', text: words('nothingKnown') });
    await go(page, '/b', HEADLINE);
    await staysSilent(bench, page);
    await clickToolbarButton(bench.session, page);
    await waitFor(page, { role: 'heading', text: words('nothingKnown') });
  });

  test('nothing follows the reader to a page he really loads next', async () => {
    const page = await openArticle();
    await go(page, other, OTHER);
    await page.goto(seedPages.original.address);
    await opened(page);
    await agreesOn(bench, page, 'open');
    await until('the title tells the article that is there', async () =>
      (await button(bench.session, page)).title.includes('Original article'),
    );
  });
});

/** Has the page lead itself to another address. */
function go(
  page: Page,
  address: string,
  headline: string,
  when: 'now' | 'never' | number = 'now',
): Promise<void> {
  return page.evaluate(
    (...args) => {
      (window as unknown as { go(...args: unknown[]): void }).go(...args);
    },
    address,
    headline,
    when,
  );
}
