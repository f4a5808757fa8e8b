import { expect, test } from 'vitest';
import { withApi } from './harness/extension';
import { click, focus, look } from './harness/probe';
import { button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, controls, opened, settled, shows } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const { address } = seedPages.republication;

inBothBrowsers((bench) => {
  test('the toolbar button closes the open panel and opens the closed one', async () => {
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    for (const form of ['closed', 'open'] as const) {
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, form);
    }
  });

  test('folded by its own button it gives the answer in one line, and the toolbar button opens it', async () => {
    const page = await bench.open(address);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    expect((await look(page))?.lines).toEqual([
      'Colophon',
      'French translation, by Wayan for le Saker Francophone, of an article in English.',
    ]);
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
  });

  test('it unfolds and closes by its own buttons, and the toolbar button tells what is known', async () => {
    const page = await bench.open(address);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    expect(await button(bench.session, page)).toEqual({
      badge: '3',
      title:
        'Colophon: French translation of an article in English. 3 editions known. Click to open.',
      enabled: true,
    });
  });

  test('Escape does nothing when the focus is in the page, and the page gets it', async () => {
    const page = await bench.open(address);
    await opened(page);
    await page.evaluate(() => {
      Object.assign(window, { escapes: 0 });
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') (window as unknown as { escapes: number }).escapes += 1;
      });
    });
    await page.mouse.click(100, 400);
    await page.keyboard.press('Escape');
    await shows(1, () => page.evaluate(() => (window as unknown as { escapes: number }).escapes));
    await agreesOn(bench, page, 'open');
  });

  test('opened by the button the panel takes the focus, opened by itself it does not', async () => {
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    expect(await focus(page)).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await shows('Fold', async () => (await focus(page))?.name);
  });

  test('the panel leads to the options', async () => {
    const page = await bench.open(address);
    await settled(page);
    await click(page, controls.options);
    const ids = await until('the options are open', async () => {
      const found = await withApi(
        bench.session,
        async ({ tabs }, url) => {
          const all = (await tabs.query({})) as { id: number; url?: string }[];
          return all.filter((tab) => tab.url === url).map(({ id }) => id);
        },
        `${bench.session.extension.base}/options.html`,
      );
      return found.length > 0 && found;
    });
    expect(ids).toHaveLength(1);
    await withApi(
      bench.session,
      ({ tabs }, found) =>
        (tabs as unknown as { remove(ids: number[]): Promise<void> }).remove(found),
      ids,
    );
  });

  test('ten quick clicks end where ten clicks end, with one panel at most', async () => {
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    for (let i = 0; i < 9; i++) await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
  });
});
