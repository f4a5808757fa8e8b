import type { Page } from 'puppeteer-core';
import type { Session } from './browsers';
import { withApi } from './extension';

/** The extension's own number for the tab that shows a page; brings that tab to the front. */
export async function tabId(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const tabs = await withApi(session, (api) => api.tabs.query({ active: true }));
  const [tab] = tabs;
  if (!tab || tabs.length > 1)
    throw new Error(`${tabs.length} tabs are in front; one was expected.`);
  return tab.id;
}

/** Zooms the tab of a page as the browser's menu does: 2 is 200 %. Holds for the whole host. */
export async function setZoom(session: Session, page: Page, factor: number): Promise<void> {
  const id = await tabId(session, page);
  await withApi(session, (api, tab, zoom) => api.tabs.setZoom(tab, zoom), id, factor);
}
