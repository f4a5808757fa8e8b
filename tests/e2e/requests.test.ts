import { expect, test } from 'vitest';
import { click, look } from './harness/probe';
import { clickToolbarButton } from './harness/toolbar';
import { agreesOn, controls, opened, settled, unfoldAll } from './panel';
import { inBothBrowsers } from './session';
import { asked, seedPages } from './web';

const { republication, original, translation } = seedPages;
const EXAMPLE = 'https://example.org/';

inBothBrowsers((bench) => {
  test('nothing is asked of the network but the pages that the reader opens', async () => {
    bench.sites.clear();
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await unfoldAll(page);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
    await page.goto(original.address);
    await agreesOn(bench, page, 'open');
    await click(page, controls.close);
    await page.goto(translation.address);
    await agreesOn(bench, page, 'open');
    await page.goto(bench.serve(EXAMPLE, '<!doctype html><title>Example</title>'));
    await clickToolbarButton(bench.session, page);
    await opened(page);
    const pages = [republication.address, original.address, translation.address, EXAMPLE];
    expect(asked(bench)).toEqual(pages);
    expect(bench.sites.strays()).toEqual([]);
  });

  test('the pages cannot tell that Colophon is there from what they are sent', async () => {
    bench.sites.clear();
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    const sent = bench.sites.seen().flatMap(({ headers }) => Object.entries(headers));
    expect(sent.length).toBeGreaterThan(3);
    for (const [name, value] of sent)
      expect(`${name}: ${value}`).not.toMatch(/colophon|extension/i);
  });

  test('the page’s own content and cookies stay as they are', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    const left = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.endsWith('/favicon.ico')).length,
    }));
    expect(left).toEqual({ cookies: '', local: 0, session: 0, databases: 0, resources: 0 });
  });

  test('a link out of the panel tells the other side nothing of the page', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await settled(page);
    bench.sites.clear();
    const link = (await look(page))?.find({ role: 'link', href: original.address });
    await click(page, { role: 'link', href: original.address });
    const opening = await bench.session.browser.waitForTarget(
      (target) => target.url() === original.address,
    );
    const tab = await opening.page();
    if (!tab) throw new Error('No tab has opened.');
    // Chromium gives a tab the address it is about to have.
    await tab.waitForFunction(
      (at) => location.href === at && document.readyState === 'complete',
      {},
      original.address,
    );
    expect(link?.attributes).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    expect(await tab.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
    // The browser may ask for an icon of the page before as late as now.
    expect(asked(bench)).toEqual([original.address]);
    const request = bench.sites.seen().find(({ url }) => url === original.address);
    expect(request?.headers.referer).toBeUndefined();
    await tab.close();
  });
});
