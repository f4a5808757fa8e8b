/** The page that compares, as the tests come to it. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage, withApi } from './harness/extension';
import { click, look } from './harness/probe';
import { until } from './harness/wait';
import type { Bench } from './session';

export const named = (name: string | RegExp) => ({ role: 'button', name });

/** Presses the panel's button and gives the page that opens, where the tests can reach it. */
export async function compareFrom(bench: Bench, page: Page, button: string): Promise<Page> {
  await click(page, named(button));
  const found = await until('the comparison opens in the next tab', () =>
    withApi(bench.session, async (api) =>
      (await api.tabs.query({})).filter(({ url = '' }) => url.includes('/compare.html')).at(-1),
    ),
  );
  const path = found.url?.slice(bench.session.extension.base.length + 1) ?? '';
  const compare = await openExtensionPage(bench.session, path);
  await withApi(bench.session, (api, id) => api.tabs.remove(id), found.id);
  return compare;
}

/** All that a page of ours says. */
export const textOf = async (page: Page) => (await look(page, { host: null }))?.text ?? '';
