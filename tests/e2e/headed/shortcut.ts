import { expect, test } from 'vitest';
import { openExtensionPage } from '../harness/extension';
import { look, waitFor } from '../harness/probe';
import { pressKeys } from '../harness/toolbar';
import { agreesOn, words } from '../panel';
import type { Bench } from '../session';
import { seedPages } from '../web';

const { address } = seedPages.republication;

export function shortcut(bench: Bench): void {
  test('the shortcut closes the open panel and opens the closed one', async () => {
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    for (const form of ['closed', 'open', 'closed'] as const) {
      await pressKeys(bench.session, page, 'alt+shift+o');
      await agreesOn(bench, page, form);
    }
  });

  test('the shortcut opens the panel on a page of which nothing is known', async () => {
    const page = await bench.open(
      bench.serve('https://example.org/', '<!doctype html><title>Example</title><h1>Example</h1>'),
    );
    await pressKeys(bench.session, page, 'alt+shift+o');
    await waitFor(page, { text: words('nothingKnown') });
  });

  test('the options show the shortcut that works', async () => {
    const page = await openExtensionPage(bench.session, 'options.html');
    await waitFor(page, { text: /Alt\+Shift\+O opens and closes the panel\./ }, { host: null });
    expect((await look(page, { host: null }))?.text).toContain('Keyboard shortcut');
    await page.close();
  });
}
