/**
 * What an extension costs a page that it may run on, beside the same page without any: two browsers,
 * turn by turn, a new tab for each load. The same for ours and for others.
 */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { VIEWPORT } from '../e2e/harness/browsers';
import { startChromium } from '../e2e/harness/chromium';
import { cdp } from '../e2e/harness/protocol';
import type { Sites } from '../e2e/harness/sites';
import { until } from '../e2e/harness/wait';
import type { Neighbour } from './neighbours';
import { median } from './stats';

/** Medians; times and memory are what comes on top of the page without any extension. */
export interface Cost {
  name: string;
  /** Milliseconds. */
  load: number;
  firstPaint: number;
  /** Bytes of the extension's scripts that the tab evaluates, in all frames of its own process. */
  evaluated: number;
  /** Bytes of the tab's heap, after a collection. */
  heap: number;
  /** From DOMContentLoaded to something on the page that is not the page's, in milliseconds. */
  overlay: number | undefined;
}

/** One load of the page. */
interface Load {
  load: number;
  firstPaint: number;
  evaluated: number;
  heap: number;
  overlay: number | undefined;
}

/** Milliseconds that an overlay has, from the load event on. */
const PATIENCE = 1500;

/**
 * Runs in the page, first thing: notes when a point of it shows an element that is not its own, whoever
 * put it there, in a closed root or not.
 */
const watch = `<script>
  window.peers = {};
  addEventListener('DOMContentLoaded', () => {
    peers.parsed = performance.now();
    const own = new Set(document.querySelectorAll('*'));
    (function look() {
      for (let x = 0.05; x < 1; x += 0.1) for (let y = 0.05; y < 1; y += 0.1) {
        const hit = document.elementFromPoint(x * innerWidth, y * innerHeight);
        if (hit && !own.has(hit)) return void (peers.overlay = performance.now() - peers.parsed);
      }
      requestAnimationFrame(look);
    })();
  });
</script>`;

/** The page as it is served: with the watch at its head. */
export const watched = (html: string): string => html.replace('<head>', `<head>${watch}`);

/**
 * Measures one extension on one page.
 * @param address of a page that was served `watched`
 * @param pairs how many loads with it, and as many without
 */
export async function costOf(
  { name, folder }: Neighbour,
  address: string,
  sites: Sites,
  pairs: number,
): Promise<Cost> {
  const [withIt, without] = await Promise.all([browserFor(sites), browserFor(sites)]);
  try {
    const id = await withIt.installExtension(folder);
    const [ours, bare]: [Load[], Load[]] = [[], []];
    // The first of each only warms up: caches, the extension's own start.
    for (let i = -1; i < pairs; i++) {
      const load = await measured(withIt, address, id, true);
      const none = await measured(without, address, '', false);
      if (i >= 0) {
        ours.push(load);
        bare.push(none);
      }
    }
    const onTop = (what: 'load' | 'firstPaint' | 'heap') =>
      median(ours.map((one, i) => one[what] - (bare[i]?.[what] ?? 0)));
    const overlays = ours.flatMap(({ overlay }) => overlay ?? []);
    return {
      name,
      load: onTop('load'),
      firstPaint: onTop('firstPaint'),
      heap: onTop('heap'),
      evaluated: median(ours.map(({ evaluated }) => evaluated)),
      overlay: 2 * overlays.length > ours.length ? median(overlays) : undefined,
    };
  } finally {
    await Promise.all([withIt.close(), without.close()]);
  }
}

function browserFor(sites: Sites): Promise<Browser> {
  const none = { chromium: '', firefox: '' };
  const quiet = { headed: false, locale: 'en' } as const;
  return startChromium({ ...quiet, extension: none, sites, viewport: VIEWPORT });
}

/** Times first, in a tab that nobody looks into; then its bytes, in a second one. */
async function measured(
  browser: Browser,
  address: string,
  id: string,
  mayOverlay: boolean,
): Promise<Load> {
  const times = await inTab(browser, async (page) => {
    await page.goto(address);
    return { ...(await timesOf(page, mayOverlay)), heap: await heapOf(cdp(page.mainFrame())) };
  });
  const evaluated = id === '' ? 0 : await inTab(browser, (page) => bytesIn(page, address, id));
  return { ...times, evaluated };
}

async function inTab<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function timesOf(page: Page, mayOverlay: boolean): Promise<Omit<Load, 'evaluated' | 'heap'>> {
  return until('the page is painted, and an overlay has had its time', async () => {
    // An extension may open a page of its own when it is installed, and a tab behind is not painted.
    if (await page.evaluate(() => document.hidden)) await page.bringToFront();
    return page.evaluate(
      (patience, mayOverlay) => {
        const [entry] = performance.getEntriesByType('navigation');
        const { loadEventEnd, responseStart } = entry as PerformanceNavigationTiming;
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const { overlay } = (window as unknown as { peers: { overlay?: number } }).peers;
        const isOver = !mayOverlay || performance.now() - loadEventEnd > patience;
        if (loadEventEnd === 0 || !paint || (overlay === undefined && !isOver)) return undefined;
        // No function of its own in here: a build that keeps names would name it by a helper.
        const load = loadEventEnd - responseStart;
        return { load, firstPaint: paint.startTime - responseStart, overlay };
      },
      PATIENCE,
      mayOverlay,
    );
  });
}

async function bytesIn(page: Page, address: string, id: string): Promise<number> {
  const client = await page.createCDPSession();
  let bytes = 0;
  client.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (url.startsWith(`chrome-extension://${id}/`)) bytes += length;
  });
  await client.send('Debugger.enable');
  await page.goto(address);
  await timesOf(page, true);
  await client.detach();
  return bytes;
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** A table in Markdown of what each costs. */
export function costTable(title: string, costs: readonly Cost[]): string {
  const ms = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
  return [
    `| ${title} | load event, ms | first paint, ms | bytes evaluated | heap, KB | overlay, ms |`,
    '|---|--:|--:|--:|--:|--:|',
    ...costs.map(
      ({ name, load, firstPaint, evaluated, heap, overlay }) =>
        `| ${name.replaceAll('|', '\\|')} | ${ms(load)} | ${ms(firstPaint)} | ${evaluated.toLocaleString('en')} | ${ms(heap / 1024)} | ${overlay?.toFixed(0) ?? '–'} |`,
    ),
  ].join('\n');
}
