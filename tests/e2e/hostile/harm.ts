/** What no page may bring about, and what it must not learn. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readStorage, withApi } from '../harness/extension';
import { look } from '../harness/probe';
import { settled } from '../panel';
import type { Bench } from '../session';

/** Words of the panel that stand nowhere in its page. */
export const SECRETS = [
  'in short, by Colophon',
  'Compare with',
  'proofread by Hervé',
  'date not stated',
  'Keep this context',
  'Republished by Mondialisation.ca',
];

/** Everything outside the page's own pixels that an attack might change. */
async function outside({ session, sites }: Bench) {
  const { tabs, windows } = await withApi(session, async (api) => ({
    tabs: (await api.tabs.query({})).length,
    windows: (await api.windows.getAll()).length,
  }));
  return { tabs, windows, storage: await readStorage(session), strays: sites.strays().length };
}

/** What the panel says, which no page may write. */
const said = async (page: Page) => (await look(page))?.text;

/**
 * Runs an attack and expects that it changed nothing: no storage, tab, window, request, record, and
 * no word of the panel.
 * @param attack gives what the page has learned; none of it may be the panel's
 */
export async function expectNoHarm(
  bench: Bench,
  page: Page,
  attack: () => Promise<unknown>,
): Promise<void> {
  await settled(page);
  const [before, words] = [await outside(bench), await said(page)];
  expect(words).toContain(SECRETS[0]);
  const loot = JSON.stringify(await attack()) ?? '';
  expect(loot.length).toBeGreaterThan(2);
  expectIgnorance(bench, loot);
  expect(await outside(bench)).toEqual(before);
  expect(await said(page)).toBe(words);
}

/** Expects that a page has neither words of the panel nor its address. */
export function expectIgnorance({ session }: Bench, loot: string): void {
  for (const secret of SECRETS) expect(loot).not.toContain(secret);
  expect(loot).not.toContain(session.extension.base);
  expect(loot).not.toMatch(/(?:chrome|moz)-extension:/);
}
