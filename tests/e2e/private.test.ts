import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage, readStorage, withApi } from './harness/extension';
import { open } from './harness/navigation';
import { openPrivate } from './harness/private';
import { click, look, waitFor } from './harness/probe';
import { until } from './harness/wait';
import { openOptions, stored } from './packs';
import { controls, formOf, opened, settled, shows, words } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { seedPages } from './web';

const whole = { host: null };
const { address } = seedPages.republication;
const named = (name: string | RegExp) => ({ role: 'button', name });

/** Presses a button of the panel; gives the path of the extension's page that opens in that window. */
async function openedBy({ session }: Bench, page: Page, name: string, path: string) {
  await page.bringToFront();
  await click(page, named(name));
  const url = await until(`${path} is open`, () =>
    session.kind === 'chromium' ? urlOfPage(session.browser, path) : urlOfPrivateTab(session, path),
  );
  return url.slice(session.extension.base.length + 1);
}

const urlOfPage = async (browser: Bench['session']['browser'], path: string) =>
  (await browser.pages()).map((page) => page.url()).find((url) => url.includes(path));

/** Puppeteer does not learn the address of a page that Firefox's extensions open. */
async function urlOfPrivateTab(session: Bench['session'], path: string) {
  const tabs = await withApi(session, (api) => api.tabs.query({}));
  return tabs.find(({ url, incognito }) => incognito && url?.includes(path))?.url;
}

inBothBrowsers(
  (bench) => {
    test('what is read in a private window stays there, and nothing of it is kept', async () => {
      const { session } = bench;
      const elsewhere = await openOptions(bench);
      const before = [await stored(elsewhere), await readStorage(session)];
      const pages = new Set(await session.browser.pages());
      const page = await openPrivate(session, address);
      await opened(page);
      await settled(page);
      const seen = await look(page);
      expect(seen?.text).toContain(words('keepPrivate'));
      // Chrome’s other windows could read it there, and would when the private ones are closed.
      const shared = Object.keys(await readStorage(session, 'session'));
      if (bench.kind === 'chromium') expect(shared).toEqual([]);
      expect(seen?.find(named(words('keep')))).toBeUndefined();

      // Credit and comparison are at hand there …
      const cite = await openedBy(bench, page, words('citeMore'), '/cite.html');
      const compare = await openedBy(bench, page, words('compareOriginal'), '/compare.html');
      const there = await openPrivate(session, `${session.extension.base}/${cite}`);
      await waitFor(there, named('Copy: JSON-LD'), whole);
      await open(there, `${session.extension.base}/${compare}`);
      await waitFor(there, { text: words('compareTaken') }, whole);
      // … and the same addresses give nothing in another window.
      await openExtensionPage(session, cite, elsewhere);
      await waitFor(elsewhere, { text: words('citeGone') }, whole);
      await openExtensionPage(session, compare, elsewhere);
      await waitFor(elsewhere, { text: words('compareGone') }, whole);
      await click(elsewhere, { tag: 'summary', text: words('compareTabs') }, whole);
      await waitFor(elsewhere, { text: words('compareTabsNone') }, whole);

      // The options say so, and change nothing.
      await open(there, `${session.extension.base}/options.html`);
      await waitFor(there, { tag: 'p', text: words('optionsPrivate') }, whole);

      await page.bringToFront();
      await click(page, controls.close);
      await until('the panel is closed', async () => (await formOf(page)) === 'closed');
      for (const one of await session.browser.pages()) if (!pages.has(one)) await one.close();
      await openExtensionPage(session, 'options.html', elsewhere);
      expect([await stored(elsewhere), await readStorage(session)]).toEqual(before);
      await shows([], async () => Object.keys(await readStorage(session, 'session')));
      await elsewhere.close();
    });
  },
  { inPrivate: true },
);
