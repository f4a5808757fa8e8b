import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readStorage, writeStorage } from './harness/extension';
import { inside } from './harness/inside';
import { setMedia } from './harness/media';
import { reload } from './harness/navigation';
import { click, count, look } from './harness/probe';
import { putFocus } from './harness/put-focus';
import type { Box } from './harness/reading';
import { setZoom } from './harness/tabs';
import { clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, controls, opened, shows } from './panel';
import { inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const { address } = seedPages.republication;

type Shift = PerformanceEntry & { sources: { node: Node | null }[] };

inBothBrowsers((bench) => {
  const openAt = (width: number, height: number, where: string = address) =>
    bench.open(where, (page) => page.setViewport({ width, height }));

  test('the open panel moves nothing of the article', async () => {
    await writeStorage(bench.session, { sitesOff: ['mondialisation.ca'] });
    const page = await openAt(1280, 800);
    const before = await paragraphs(page);
    expect(before.length).toBeGreaterThan(5);
    expect(await count(page)).toBe(0);
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
    expect(await paragraphs(page)).toEqual(before);
    await writeStorage(bench.session, { sitesOff: [] });
    await reload(page);
    await agreesOn(bench, page, 'open');
    expect(await paragraphs(page)).toEqual(before);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    expect(await paragraphs(page)).toEqual(before);
  });

  test.runIf(bench.kind === 'chromium')(
    'the browser itself counts no shift of the page',
    async () => {
      const page = await openAt(1280, 800);
      await agreesOn(bench, page, 'open');
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, 'closed');
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, 'open');
      const shifted = await page.evaluate(
        () =>
          new Promise<(string | undefined)[]>((done) => {
            const nodes: (string | undefined)[] = [];
            new PerformanceObserver((list) => {
              // Inside the closed root the panel may settle: of that the page learns no node.
              for (const { sources } of list.getEntries() as Shift[]) {
                nodes.push(...sources.flatMap(({ node }) => (node ? node.nodeName : [])));
              }
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(nodes)));
          }),
      );
      expect(shifted).toEqual([]);
    },
  );

  // The first screen's tests see it on the other two pages.
  test('at 1280 pixels the panel stands beside the text', async () => {
    const page = await openAt(1280, 800);
    await agreesOn(bench, page, 'open');
    const box = await stands(page, { right: await room(page), top: 0, bottom: 800 });
    for (const line of await paragraphs(page)) {
      expect(line.x + line.width).toBeLessThanOrEqual(box.x);
    }
  });

  test('at 800 pixels it starts folded and opens when asked', async () => {
    const page = await openAt(800, 800);
    await agreesOn(bench, page, 'folded');
    const box = await stands(page, { right: await room(page) });
    expect(box.width).toBeLessThanOrEqual(40);
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    const wide = await stands(page, { right: await room(page), top: 0, bottom: 800 });
    expect(wide.width).toBeGreaterThanOrEqual(320);
  });

  test('at 390 pixels it is a bar at the bottom, and a sheet when asked', async () => {
    const page = await openAt(390, 844);
    await agreesOn(bench, page, 'folded');
    const width = await room(page);
    const bar = await stands(page, { left: 0, right: width, bottom: 844 });
    expect(bar.height).toBeLessThanOrEqual(80);
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    const sheet = await stands(page, { left: 0, right: width, bottom: 844 });
    expect(sheet.height).toBeLessThanOrEqual(844 * 0.83);
    await staysInside(page, 390);
  });

  test('a window made narrow folds the panel, one made wide again opens it, and neither is a choice', async () => {
    const page = await openAt(1280, 800);
    await agreesOn(bench, page, 'open');
    await page.setViewport({ width: 800, height: 800 });
    await agreesOn(bench, page, 'folded');
    await agreesOn(bench, await openAt(1280, 800), 'open');
    await page.setViewport({ width: 1280, height: 800 });
    await agreesOn(bench, page, 'open');
    // Folded by hand it is a bar there, whose lines break by the whole width, and covers no more.
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await page.setViewport({ width: 390, height: 844 });
    const bar = await stands(page, { left: 0, right: await room(page), bottom: 844 });
    expect(bar.height).toBeLessThanOrEqual(80);
  });

  test('it moves to the other side, gets wider by keys, and the site remembers both', async () => {
    const page = await openAt(1280, 800);
    await agreesOn(bench, page, 'open');
    const place = async () => {
      const { x = -1, width = 0 } = (await look(page))?.box ?? {};
      return { x, width };
    };
    await click(page, { role: 'button', name: 'Move to the other side' });
    await shows(0, async () => (await place()).x);
    const { width } = await place();
    // The panel's page learns of it after its frame.
    await shows('left', () => inside(page, {}, () => document.documentElement.dataset.side));
    await putFocus(page, { role: 'separator' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const wider = { x: 0, width: width + 40 };
    await shows(wider, place);
    await until('both are stored', async () => {
      const { docks } = (await readStorage(bench.session)) as { docks?: unknown };
      const stored = { 'mondialisation.ca': { side: 'left', width: wider.width } };
      return JSON.stringify(docks) === JSON.stringify(stored);
    });
    await reload(page);
    // There it would cover the text: it waits, folded, on the side that was chosen.
    await agreesOn(bench, page, 'folded');
    await shows(0, async () => (await place()).x);
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    await shows(wider, place);
  });

  test('on a page from right to left it docks at the left, and folds there', async () => {
    const rtl = fixture(seedPages.republication.fixture).replace(
      '<html lang',
      '<html dir="rtl" lang',
    );
    const page = await openAt(1280, 800, bench.serve(`${address.slice(0, -1)}1`, rtl));
    await agreesOn(bench, page, 'open');
    await shows(0, async () => (await look(page))?.box.x);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await shows(0, async () => (await look(page))?.box.x);
  });

  test('going back folds the open sheet, and leaves the page', async () => {
    const page = await openAt(390, 844);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    await page.evaluate(() => history.back());
    await agreesOn(bench, page, 'folded');
    expect(page.url()).toBe(address);
  });

  test('on paper there is no panel', async () => {
    const page = await openAt(1280, 800);
    await agreesOn(bench, page, 'open');
    await setMedia(page, { type: 'print' });
    await shows(null, () => look(page));
    await setMedia(page, {});
    await opened(page);
  });

  test('at 200 % everything is there and nothing is cut off', async () => {
    const page = await openAt(1280, 800);
    await agreesOn(bench, page, 'open');
    await setZoom(bench.session, page, 2);
    try {
      await shows(640, () => page.evaluate(() => innerWidth));
      await agreesOn(bench, page, 'folded');
      await click(page, controls.unfold);
      await agreesOn(bench, page, 'open');
      await stands(page, { right: await room(page) });
      await staysInside(page, 640);
      await click(page, controls.fold);
      await agreesOn(bench, page, 'folded');
    } finally {
      await setZoom(bench.session, page, 1);
    }
  });
});

/** The window's width without its scroll bar. */
function room(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.clientWidth);
}

/** Waits until the panel fills its frame, which has these edges, and gives its box. */
async function stands(page: Page, edges: Partial<Edges>): Promise<Box> {
  let box: Box | undefined;
  await shows({ edges, isFull: true }, async () => {
    const seen = await look(page);
    box = seen?.find({ tag: 'aside' })?.box;
    if (!seen || !box) return undefined;
    const [is, frame] = [edgesOf(box), edgesOf(seen.box)];
    // The page and the panel in it learn of another size each in its own time.
    const isFull = EDGES.every((edge) => Math.abs(is[edge] - frame[edge]) <= 1);
    const wanted = EDGES.filter((edge) => edge in edges);
    return { edges: Object.fromEntries(wanted.map((edge) => [edge, is[edge]])), isFull };
  });
  return box as Box;
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
type Edges = Record<(typeof EDGES)[number], number>;

/** In whole pixels. */
function edgesOf({ x, y, width, height }: Box): Edges {
  const [left, right] = [Math.round(x), Math.round(x + width)];
  return { left, right, top: Math.round(y), bottom: Math.round(y + height) };
}

/** Where each line of the article stands. */
function paragraphs(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':is(main, article) :is(h1, p)')].map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

/** Nothing in the panel sticks out of it or of the window. */
async function staysInside(page: Page, width: number): Promise<void> {
  for (const { tag, text, box } of (await look(page))?.all({}) ?? []) {
    expect(box.x, `${tag} ${text}`).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, `${tag} ${text}`).toBeLessThanOrEqual(width + 1);
  }
}
