import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { welcomeTabs } from './harness/browsers';
import { reloadExtension } from './harness/extension';
import { click, count } from './harness/probe';
import { clickToolbarButton } from './harness/toolbar';
import { agreesOn, controls, shows, staysSilent } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const { republication, original } = seedPages;

inBothBrowsers(
  (bench) => {
    test('under an open panel, twice: one live panel, no error in the page, nothing opens', async () => {
      const page = await bench.open(republication.address);
      await agreesOn(bench, page, 'open');
      await reloadExtension(bench.session);
      await reloadExtension(bench.session);
      await agreesOn(bench, page, 'open');
      expect(await welcomeTabs(bench.session)).toEqual([]);
      await click(page, controls.fold);
      await agreesOn(bench, page, 'folded');
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, 'open');
      expect(await count(page)).toBe(1);
    });

    test('under a folded and under a closed panel: each stays as chosen', async () => {
      const folded = await bench.open(republication.address);
      await click(folded, controls.fold);
      await agreesOn(bench, folded, 'folded');
      const closed = await bench.open(original.address);
      await click(closed, controls.close);
      await agreesOn(bench, closed, 'closed');
      await reloadExtension(bench.session);
      await agreesOn(bench, folded, 'folded');
      await agreesOn(bench, closed, 'closed');
      await click(folded, controls.unfold);
      await agreesOn(bench, folded, 'open');
    });

    test('in-page navigation afterwards is followed by the new script alone', async () => {
      const page = await bench.open(republication.address);
      await agreesOn(bench, page, 'open');
      await reloadExtension(bench.session);
      await agreesOn(bench, page, 'open');
      await page.evaluate(() => history.pushState(null, '', '/theme/guerre-usa-otan'));
      await staysSilent(bench, page);
      await page.evaluate(() => history.back());
      await agreesOn(bench, page, 'open');
    });

    // Firefox ends the scripts of an extension that is gone before they can clear anything away.
    test.runIf(bench.kind === 'chromium')('a panel whose extension is gone goes too', async () => {
      const page = await bench.open(republication.address);
      await agreesOn(bench, page, 'open');
      await uninstall(page);
      try {
        await click(page, controls.fold);
        await shows(0, () => count(page));
      } finally {
        // Back again, for the tests to come and for the storage to be emptied.
        await reloadExtension(bench.session);
      }
    });

    async function uninstall(page: Page) {
      await bench.session.spare.goto('about:blank');
      await bench.session.browser.uninstallExtension(bench.session.extension.id);
      await page.bringToFront();
    }
  },
  // After several of them Firefox opens nothing under the toolbar button instead of telling of clicks.
  { fresh: true },
);
