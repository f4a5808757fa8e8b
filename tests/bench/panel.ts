/** From DOMContentLoaded to the painted panel, in real browsers, beside the floor. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Kind, launch, type Session } from '../e2e/harness/browsers';
import { stopBackground } from '../e2e/harness/extension';
import { inside } from '../e2e/harness/inside';
import { waitFor } from '../e2e/harness/probe';
import type { Sites } from '../e2e/harness/sites';
import { until } from '../e2e/harness/wait';
import { seedPages } from '../e2e/web';
import { floorHosts, writeFloor } from './floor';
import { type Figure, figureOf, median, takePairs } from './stats';
import { arriving, listing } from './web';

interface Bench {
  parsed: number;
  painted?: number;
  shift: number;
  long: number;
}

/** The background, and how the page comes: all at once, or piece by piece. */
const STATES = [
  ['awake', arriving],
  ['asleep', arriving],
  ['awake', ''],
  ['asleep', ''],
] as const;

/**
 * A background sleeps after half a minute of nothing. Woken right after it was stopped, ours takes
 * Firefox 300 ms more than a while later (seen; why is not known). In milliseconds.
 */
const ASLEEP = 2000;

/** What a page's own stopwatch says of the panel in it. */
interface Seen {
  shift: number;
  long: number;
}

/**
 * Measures the panel in one browser.
 * @param pairs how many pairs for each figure
 */
export async function benchPanel(
  kind: Kind,
  folders: Record<Kind, string>,
  sites: Sites,
  pairs: number,
): Promise<Figure[]> {
  // The tests let Firefox paint half the frames.
  const prefs = { 'layout.frame_rate': -1 };
  const session = await launch(kind, { extension: folders, sites, prefs });
  try {
    const page = await session.newPage();
    await session.browser.installExtension(writeFloor(await finishedPanel(page)));
    const figures: Figure[] = [];
    for (const slow of kind === 'chromium' ? [1, 4] : [1]) {
      if (slow > 1) await page.emulateCPUThrottling(slow);
      const label = `${kind}${slow > 1 ? `, processor slowed ${slow}×` : ''}`;
      const seen: Seen[] = [];
      const bare: Seen[] = [];
      for (const [state, arrival] of STATES) {
        const measured = await takePairs(
          pairs,
          () => timeToPanel(session, page, state, arrival, seen),
          () => timeToFloor(page, arrival, bare),
        );
        const name = `panel, ${label}, background ${state}${arrival && ', page arriving over 0.2 s'}`;
        const figure = figureOf(name, measured, state === 'awake' ? 1.5 : undefined);
        // What a slowed processor takes has no limit of its own.
        const limit = state === 'awake' ? 150 : 300;
        figures.push(slow === 1 ? { ...figure, limit } : figure);
      }
      if (kind === 'chromium') {
        const middle = (loads: Seen[], of: keyof Seen) => median(loads.map((one) => one[of]));
        for (const [of, name, unit, goal] of [
          ['shift', 'layout shift', 'count', 0],
          ['long', 'longest task', 'ms', 50],
        ] as const) {
          const [ours, floor] = [middle(seen, of), middle(bare, of)];
          figures.push({ name: `${name}, ${label}`, unit, ours, floor, goal });
        }
      }
      for (const [what, address, most] of [
        ['no article', listing, 8],
        ['an article with its panel', seedPages.republication.address, 25],
      ] as const) {
        const floor = `https://${floorHosts.none}/${what === 'no article' ? '' : 'article'}`;
        const measured = await takePairs(
          pairs,
          () => timeToLoad(page, address),
          () => timeToLoad(page, floor),
        );
        const { ours, floor: none = 0 } = figureOf('', measured);
        figures.push({
          name: `${what}, ${label}: load event later than without any extension`,
          unit: 'ms',
          ours: ours - none,
          ...(slow === 1 && { goal: most }),
        });
      }
      const empty = await takePairs(
        pairs,
        () => timeToLoad(page, `https://${floorHosts.empty}/`),
        () => timeToLoad(page, `https://${floorHosts.none}/`),
      );
      figures.push(figureOf(`an empty script, ${label}: page load`, empty));
    }
    const name = `requests beyond the pages’ own, ${kind}`;
    figures.push({ name, unit: 'count', ours: sites.strays().length, goal: 0 });
    return figures;
  } finally {
    await session.close();
  }
}

/** Colophon's own panel as a page without a script, for the floor to show. */
async function finishedPanel(page: Page): Promise<string> {
  await page.goto(seedPages.republication.address);
  await waitFor(page, { tag: 'aside' });
  const finished = await inside(page, {}, (root) => {
    const whole = (root as Document).documentElement.cloneNode(true) as HTMLElement;
    for (const one of whole.querySelectorAll('script, link, meta[http-equiv]')) one.remove();
    const style = document.createElement('style');
    style.textContent = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n');
    whole.querySelector('head')?.append(style);
    return whole.outerHTML;
  });
  if (!finished) throw new Error('The panel went away while it was taken for the floor.');
  return finished;
}

async function timeToPanel(
  session: Session,
  page: Page,
  state: 'awake' | 'asleep',
  arrival: string,
  seen: Seen[],
): Promise<number> {
  await page.goto('about:blank');
  if (state === 'asleep') {
    await stopBackground(session);
    await pause(ASLEEP);
  }
  const bench = await painted(page, seedPages.republication.address + arrival);
  seen.push(bench);
  return (await paintedInFrame(page, bench.painted)) - bench.parsed;
}

async function timeToFloor(page: Page, arrival: string, seen: Seen[]): Promise<number> {
  await page.goto('about:blank');
  const bench = await painted(page, `https://${floorHosts.panel}/${arrival}`);
  seen.push(bench);
  return (await paintedInFrame(page, bench.painted)) - bench.parsed;
}

/** When the frame is in sight and its own page is painted, by the clock of the page around it. */
async function paintedInFrame(page: Page, inSight: number): Promise<number> {
  const origin = await page.evaluate(() => performance.timeOrigin);
  const first = await until('the frame has painted', () =>
    inside(page, {}, () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.timeOrigin + paint.startTime;
    }),
  );
  return Math.max(inSight, first - origin);
}

async function painted(page: Page, address: string): Promise<Bench & { painted: number }> {
  await page.goto(address);
  return until('the panel is painted', async () => {
    const bench = (await page.evaluate('window.bench')) as Bench;
    return bench.painted === undefined ? undefined : { ...bench, painted: bench.painted };
  });
}

/** From the first byte of a page to its load event. */
async function timeToLoad(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return until('the page has loaded', () =>
    page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      const { loadEventEnd, responseStart } = entry as PerformanceNavigationTiming;
      return loadEventEnd > 0 ? loadEventEnd - responseStart : undefined;
    }),
  );
}
