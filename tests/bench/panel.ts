/** From DOMContentLoaded to the painted panel, in real browsers, beside the floor. */
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
  inserted?: number;
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
  const session = await launch(kind, { extension: folders, sites });
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
        figures.push(figureOf(name, measured, state === 'awake' ? 1.5 : 3));
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
      const measured = await takePairs(
        pairs,
        () => timeToLoad(page, listing),
        () => timeToLoad(page, `https://${floorHosts.empty}/`),
      );
      figures.push(figureOf(`no article, ${label}: page load`, measured, 1.2));
    }
    const name = `requests beyond the pages’ own, ${kind}`;
    figures.push({ name, unit: 'count', ours: sites.strays().length, goal: 0 });
    return figures;
  } finally {
    await session.close();
  }
}

/** The markup of Colophon's own panel, for the floor to insert. */
async function finishedPanel(page: Page): Promise<string> {
  await page.goto(seedPages.republication.address);
  await waitFor(page, { tag: 'aside' });
  return (await inside(page, {}, (root) => (root as Document).documentElement.outerHTML)) ?? '';
}

async function timeToPanel(
  session: Session,
  page: Page,
  state: 'awake' | 'asleep',
  arrival: string,
  seen: Seen[],
): Promise<number> {
  await page.goto('about:blank');
  if (state === 'asleep') await stopBackground(session);
  const bench = await painted(page, seedPages.republication.address + arrival);
  seen.push(bench);
  return bench.painted - bench.parsed;
}

async function timeToFloor(page: Page, arrival: string, seen: Seen[]): Promise<number> {
  await page.goto('about:blank');
  const bench = await painted(page, `https://${floorHosts.panel}/${arrival}`);
  seen.push(bench);
  return bench.painted - bench.parsed;
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
