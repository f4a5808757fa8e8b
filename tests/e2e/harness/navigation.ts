import type { Page } from 'puppeteer-core';
import { inside } from './inside';
import { bidi, frameId, isFirefox } from './protocol';
import { until } from './wait';

// Puppeteer's own goto, reload and goBack wait for events that Firefox does not send for extension
// pages and for pages from its back/forward cache; the protocol's commands know their own end.

/** Loads an address in a tab, the extension's own pages included, and waits until it has loaded. */
export async function open(page: Page, url: string): Promise<void> {
  if (!isFirefox(page.browser())) await page.goto(url);
  else {
    const context = frameId(page.mainFrame());
    await bidi(page.browser(), 'browsingContext.navigate', { context, url, wait: 'complete' });
  }
}

/**
 * Reloads a tab and waits until it has loaded. Firefox's driver calls a reload aborted, though it
 * goes on, where a frame of the page was still loading: there the new document itself is waited for.
 */
export async function reload(page: Page): Promise<void> {
  if (!isFirefox(page.browser())) return void (await page.reload());
  const began = () =>
    inside(page, { host: null }, () => ({
      at: performance.timeOrigin,
      isLoaded: document.readyState === 'complete',
    }));
  const before = (await began())?.at;
  await inside(page, { host: null }, () => void setTimeout(() => location.reload()));
  await until('the tab has loaded anew', async () => {
    const now = await began();
    return now !== undefined && now.at !== before && now.isLoaded;
  });
}

/**
 * Goes back (-1) or forward (1) in a tab's history and waits until the address has changed.
 */
export async function travel(page: Page, steps: number): Promise<void> {
  const address = () => inside(page, { host: null }, () => location.href);
  const before = await address();
  await inside(page, { host: null }, (_root, by) => void setTimeout(() => history.go(by)), steps);
  await until('the tab shows the other entry of its history', async () => {
    const now = await address();
    return now !== undefined && now !== before;
  });
}
