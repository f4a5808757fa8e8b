import { expect, test } from 'vitest';
import { withApi } from './harness/extension';
import { click, focus, focusLeft, look, waitFor } from './harness/probe';
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
    for (const form of ['closed', 'open', 'closed', 'open'] as const) {
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, form);
    }
  });

  test('the toolbar button opens the folded panel', async () => {
    const page = await bench.open(address);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
  });

  test('the panel folds, unfolds and closes by its own buttons', async () => {
    const page = await bench.open(address);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
  });

  test('folded it still gives the answer in one line', async () => {
    const page = await bench.open(address);
    await click(page, controls.fold);
    await waitFor(page, controls.unfold);
    expect((await look(page))?.lines).toEqual([
      'Colophon',
      'French translation, by Wayan for le Saker Francophone, of an article in English.',
    ]);
  });

  test('the button tells what is known before the panel is opened', async () => {
    const page = await bench.open(address);
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    expect(await button(bench.session, page)).toEqual({
      badge: '3',
      title:
        'Colophon: French translation of an article in English. 3 editions known. Click to open.',
      enabled: true,
    });
  });

  test('Escape folds the panel when the focus is inside', async () => {
    const page = await bench.open(address);
    await settled(page);
    await click(page, { tag: 'summary', name: 'The words: Reuse' });
    await until('the panel has the focus', () => focus(page));
    await page.keyboard.press('Escape');
    await agreesOn(bench, page, 'folded');
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

  test('keys pressed in the panel are no business of the page’s hotkeys', async () => {
    const page = await bench.open(address);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup']) {
        document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
      }
    });
    await settled(page);
    await click(page, { tag: 'summary', name: 'The words: Reuse' });
    await until('the panel has the focus', () => focus(page));
    await page.keyboard.press('j');
    await page.mouse.click(100, 400);
    await focusLeft(page);
    await page.keyboard.press('k');
    await shows(['k', 'k', 'k'], () =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard),
    );
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
