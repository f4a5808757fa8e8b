/** Pages that hold no frame of ours, or write themselves anew: a calm way out, and one click back. */
import { expect, test } from 'vitest';
import { withApi } from '../harness/extension';
import { count } from '../harness/probe';
import { closeSide, isOpenAtSide } from '../harness/side';
import { button, clickToolbarButton } from '../harness/toolbar';
import { until } from '../harness/wait';
import { agreesOn, opened, shows } from '../panel';
import { inBothBrowsers } from '../session';
import { fixture, html, seedPages } from '../web';

const { address, fixture: folder } = seedPages.republication;
const article = fixture(folder);

inBothBrowsers((bench) => {
  const sandboxed = { 'content-security-policy': 'sandbox allow-scripts' };

  test('in a sandbox, badge and title tell it, and a click shows it elsewhere', async () => {
    const page = await bench.open(bench.serve(address, html(article, sandboxed)));
    await shows({ badge: '3', says: true }, async () => {
      const { badge, title } = await button(bench.session, page);
      return { badge, says: title.includes('This page lets nothing stand in it.') };
    });
    expect(await count(page)).toBe(0);
    const before = await withApi(bench.session, (api) => api.tabs.query({}));
    await clickToolbarButton(bench.session, page);
    // In the side panel, or in a tab: either is a page of ours that tells what is known.
    await until('the panel is shown elsewhere', async () => {
      const tabs = await withApi(bench.session, (api) => api.tabs.query({}));
      return (await isOpenAtSide(bench.session)) || tabs.length > before.length;
    });
    const after = await withApi(bench.session, (api) => api.tabs.query({}));
    const known = new Set(before.map(({ id }) => id));
    for (const { id } of after.filter((tab) => !known.has(tab.id))) {
      await withApi(bench.session, (api, tab) => api.tabs.remove(tab), id);
    }
    await closeSide(bench.session);
    bench.complaints.splice(0);
  });

  test('a page that writes itself anew has its panel back by one click', async () => {
    const page = await bench.open(address);
    await opened(page);
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, article);
    await until('the page is there anew', () =>
      page.evaluate(() => document.querySelector('main h1') !== null),
    );
    const isBack = async () => (await count(page)) === 1;
    // It may be back by itself; where it is not, one click is enough.
    if (!(await isBack())) await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
  });

  test('a page that always throws the panel out has button and panel agree', async () => {
    const page = await bench.open(
      bench.serve(
        address,
        article.replace(
          '<head>',
          `<head><script>new MutationObserver(() => document.querySelector('html > div')?.remove()).observe(document, { childList: true, subtree: true });</script>`,
        ),
      ),
    );
    await agreesOn(bench, page, 'closed');
  });
});
