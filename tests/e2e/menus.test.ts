/**
 * What the items in the browser's menus do, by the event that the browser sends when one is chosen: no
 * driver reaches the menus themselves.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Session } from './harness/browsers';
import { withApi } from './harness/extension';
import { inFirefoxWindow } from './harness/firefox-window';
import { tabId } from './harness/tabs';
import { clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, opened } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { seedPages } from './web';

const { republication, original } = seedPages;

interface Info {
  menuItemId: string;
  linkUrl?: string;
  selectionText?: string;
}

/** What the browser tells the extension of a click on an item, and grants it for that. */
async function choose({ session }: Pick<Bench, 'session'>, page: Page, info: Info): Promise<void> {
  await page.bringToFront();
  const whole = { editable: false, pageUrl: page.url(), ...info };
  if (session.kind === 'firefox') {
    await inFirefoxWindow(session.browser, chooseInFirefox, session.extension.id, whole);
    return;
  }
  const id = await tabId(session, page);
  const target = session.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(session.extension.base));
  const worker = await target?.worker();
  if (!worker) throw new Error('The background does not run.');
  await worker.evaluate(
    `(async () => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(whole)}, await chrome.tabs.get(${id})))()`,
  );
}

interface FirefoxWindow {
  gBrowser: { selectedTab: object };
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        tabManager: { addActiveTabPermission(tab: object): void };
        emit(name: string, info: object, tab: object): void;
      };
    };
  };
}

function chooseInFirefox(id: string, info: object): void {
  const { gBrowser, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  extension.emit(
    'webext-menu-menuitem-click',
    { modifiers: [], button: 0, ...info },
    gBrowser.selectedTab,
  );
}

/** What is on the clipboard, the page staying in front: no page may copy that is not. */
async function clipboardBeside({ session }: Pick<Bench, 'session'>, page: Page): Promise<string> {
  const read = () => navigator.clipboard.readText();
  if (session.kind === 'firefox') return inFirefoxWindow(session.browser, read);
  const { origin } = new URL(page.url());
  await session.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  return page.evaluate(read);
}

const tabsAt = ({ session }: { session: Session }, part: string) =>
  withApi(
    session,
    async (api, text) => (await api.tabs.query({})).filter(({ url = '' }) => url.includes(text)),
    part,
  );

inBothBrowsers((bench) => {
  const openClosed = async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    return page;
  };

  test('where a text comes from is shown, though it was closed', async () => {
    const page = await openClosed();
    await choose(bench, page, { menuItemId: 'where' });
    await agreesOn(bench, page, 'open');
  });

  test('selected words are copied with whose they are', async () => {
    const page = await openClosed();
    const selectionText = await page.evaluate(() => {
      const long = [...document.querySelectorAll('p')].find(
        ({ firstChild }) => firstChild instanceof Text && firstChild.length > 80,
      )?.firstChild as Text;
      getSelection()?.setBaseAndExtent(long, 0, long, 60);
      return String(getSelection());
    });
    // Copying is for the page in front, which hears of that later than the browser.
    await page.bringToFront();
    await until('the page is in front', () => page.evaluate(() => document.hasFocus()));
    await choose(bench, page, { menuItemId: 'quote', selectionText });
    const text = await until('the words are copied', async () => {
      const copied = await clipboardBeside(bench, page);
      // Another test may have copied the whole page, these words included.
      const isNew = copied.includes(selectionText.trim()) && copied.includes('#:~:text=');
      return isNew && copied;
    });
    expect(text).toContain('Bhadrakumar');
    expect(text).toContain(`${republication.address}#:~:text=`);
  });

  test('two texts are compared, and the page with what a link leads to', async () => {
    const page = await bench.open(republication.address);
    await opened(page);
    await choose(bench, page, { menuItemId: 'compare' });
    await until(
      'the comparison opens',
      async () => (await tabsAt(bench, '/compare.html')).length === 1,
    );
    await choose(bench, page, { menuItemId: 'compare-link', linkUrl: original.address });
    await until('another opens', async () => (await tabsAt(bench, '/compare.html')).length === 2);
    for (const { id } of await tabsAt(bench, '/compare.html')) {
      await withApi(bench.session, (api, tab) => api.tabs.remove(tab), id);
    }
  });
});
