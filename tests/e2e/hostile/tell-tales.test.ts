/** The browser's own ways of telling a page what stands in it, or of acting on it: history, reports, events. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readStorage } from '../harness/extension';
import { panelPlace } from '../harness/inside';
import { click } from '../harness/probe';
import { button, clickToolbarButton } from '../harness/toolbar';
import { until } from '../harness/wait';
import { agreesOn, controls, opened, shows } from '../panel';
import { inBothBrowsers } from '../session';
import { fixture, html, seedPages } from '../web';

const { address, fixture: folder } = seedPages.republication;
const article = fixture(folder);
const withScript = (script: string) =>
  article.replace('<head>', `<head><script>window.loot = [];${script}</script>`);
const loot = (page: Page) => page.evaluate(() => (globalThis as { loot?: unknown[] }).loot);

/** Notes what the browser reports of the page, and what comes and goes beside its body. */
const watching = withScript(`
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target !== document.documentElement) continue;
      for (const node of addedNodes) {
        if (!/^(?:HEAD|BODY|#text)$/.test(node.nodeName)) loot.push(node.nodeName);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  globalThis.ReportingObserver && new ReportingObserver((reports) => {
    loot.push(...reports.map((report) => JSON.stringify(report)));
  }, { buffered: true }).observe();`);

const reported = { 'reporting-endpoints': 'x="https://www.mondialisation.ca/reports"' };
const isolation = {
  'cross-origin-embedder-policy': 'require-corp; report-to="x"',
  'cross-origin-opener-policy': 'same-origin',
  ...reported,
};

inBothBrowsers((bench) => {
  test('a page that goes back by itself folds the open sheet, and changes no setting', async () => {
    const page = await bench.open(address, (tab) => tab.setViewport({ width: 390, height: 844 }));
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    const choices = { 'mondialisation.ca': 'open' };
    await shows(choices, async () => (await readStorage(bench.session)).choices);
    await page.evaluate(() => history.back());
    // What the button says is stored by then.
    await agreesOn(bench, page, 'folded');
    expect((await readStorage(bench.session)).choices).toEqual(choices);
  });

  test.each([
    [
      'watched for isolation',
      {
        'cross-origin-embedder-policy-report-only': isolation['cross-origin-embedder-policy'],
        ...reported,
      },
    ],
    ['isolated', isolation],
  ])('where a page is %s the panel stands, and no report names it', async (_how, headers) => {
    const page = await bench.open(bench.serve(address, html(watching, headers)));
    await agreesOn(bench, page, 'open');
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    const seen = JSON.stringify(await loot(page));
    expect(seen).toContain('DIV');
    expect(seen).not.toContain('-extension:');
    bench.complaints.splice(0);
  });

  test('a sandbox, in which no panel can stand, sees nothing come and go', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };
    const page = await bench.open(bench.serve(address, html(watching, headers)));
    await until('it is told that nothing can stand there', async () =>
      (await button(bench.session, page)).title.includes('lets nothing stand in it'),
    );
    expect(await loot(page)).toEqual([]);
    bench.complaints.splice(0);
  });

  test('a frame that a page gets hold of by an event, and takes out, is put back', async () => {
    const taking = withScript(`addEventListener('mouseover', ({ originalTarget }) => {
      if (originalTarget?.localName === 'iframe' && loot.length === 0) {
        loot.push('taken');
        originalTarget.remove();
      }
    }, true);`);
    const page = await bench.open(bench.serve(address, taking));
    await opened(page);
    const { x = 0 } = (await panelPlace(page)) ?? {};
    // Chromium says nothing of a frame in a closed root.
    const wanted = bench.kind === 'firefox' ? ['taken'] : [];
    let step = 0;
    await shows(wanted, async () => {
      step += 1;
      await page.mouse.move(x - 60 + (step % 9) * 10, 300 + step);
      return loot(page);
    });
    await agreesOn(bench, page, 'open');
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
  });

  test('an element that is called as the browser’s interfaces are keeps no panel away', async () => {
    const body = '<body><form id="browser"><input name="runtime"><input name="i18n"></form>';
    const page = await bench.open(bench.serve(address, article.replace('<body>', body)));
    await agreesOn(bench, page, 'open');
    const other = 'https://example.org/';
    const asked = `<!doctype html><html lang="en"><title>Text</title>${body}<h1>Text</h1><p>Text.</p>`;
    const elsewhere = await bench.open(bench.serve(other, asked));
    await clickToolbarButton(bench.session, elsewhere);
    await opened(elsewhere);
  });
});
