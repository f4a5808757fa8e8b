/** The options page among few records and among many: its list, and its search. */
import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browsers';
import { source } from '../e2e/harness/protocol';
import type { Sites } from '../e2e/harness/sites';
import { until } from '../e2e/harness/wait';
import { inPage } from './bundle';
import type { Grown } from './catalogue';
import { type Figure, figureOf, type Pair, takePairs } from './stats';

/** Typed in turn: what many records hold, and what none does. */
const QUESTIONS = ['guerre', 'zzzz'] as const;

/**
 * @param few a package with a generated catalogue, which the other is compared with
 * @param many the same with more records
 */
export async function benchOptions(
  few: Grown,
  many: Grown,
  sites: Sites,
  pairs: number,
): Promise<Figure[]> {
  const session = await launch('chromium', {
    extension: { chromium: few.folder, firefox: few.folder },
    sites,
  });
  const open = async (id: string) => {
    const page = await session.newPage();
    await page.evaluateOnNewDocument(`(${source(noteFirstRow)})()`);
    await page.goto(`chrome-extension://${id}/options.html`);
    return page;
  };
  const firstRow = async (id: string) => {
    const page = await open(id);
    const time = await until('the first row is there', () => inPage(page, timeOfFirstRow));
    await page.close();
    return time;
  };
  try {
    const ids = {
      few: session.extension.id,
      many: await session.browser.installExtension(many.folder),
    };
    // It would come in front of a page that is being measured, which then draws no frame.
    const welcome = `chrome-extension://${ids.many}/welcome.html`;
    const greeting = await session.browser.waitForTarget((target) => target.url() === welcome);
    await (await greeting.page())?.close();
    const first = await takePairs(
      pairs,
      () => firstRow(ids.many),
      () => firstRow(ids.few),
    );
    const asked = {
      few: await readyToSearch(await open(ids.few), few.records),
      many: await readyToSearch(await open(ids.many), many.records),
    };
    const blocks: Pair[] = [];
    const answers: Pair[] = [];
    for (let i = 0; i < pairs; i++) {
      const question = QUESTIONS[i % 2] ?? '';
      const floor = await search(asked.few, question);
      const ours = await search(asked.many, question);
      blocks.push({ ours: ours.longest, floor: floor.longest });
      answers.push({ ours: ours.whole, floor: floor.whole });
    }
    const name = `options, ${many.records.toLocaleString('en')} records`;
    return [
      figureOf(`${name}, first row`, first, 1.5),
      { ...figureOf(`${name}, longest block after a key press`, blocks), limit: 100 },
      { ...figureOf(`${name}, key press to answer`, answers), limit: 1000 },
    ];
  } finally {
    await session.close();
  }
}

/** Waits until every record is listed. */
async function readyToSearch(page: Page, records: number): Promise<Page> {
  await page.bringToFront();
  const all = `${records.toLocaleString('en')} records`;
  await until('every record is listed', async () => (await inPage(page, status)) === all, {
    timeout: 180_000,
  });
  return page;
}

async function search(page: Page, question: string): Promise<{ longest: number; whole: number }> {
  await page.bringToFront();
  return inPage(page, typeAndWatch, question);
}

function noteFirstRow(): void {
  const look = () => {
    if (document.querySelector('.virtual li') === null) requestAnimationFrame(look);
    else Object.assign(globalThis, { firstRow: performance.now() });
  };
  look();
}

function timeOfFirstRow(): number | undefined {
  return (globalThis as { firstRow?: number }).firstRow;
}

function status(): string {
  return document.querySelector('.note[role=status]:not(.none)')?.textContent ?? '';
}

/** Types a question that has another answer than the last, and turns until its answer is there. */
async function typeAndWatch(question: string): Promise<{ longest: number; whole: number }> {
  const field = document.querySelector<HTMLInputElement>('.search input');
  const answer = document.querySelector('.note[role=status]:not(.none)');
  if (!field || !answer) throw new Error('there is nothing to search with');
  const before = answer.textContent;
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const start = performance.now();
  field.value = question;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  let longest = 0;
  for (let last = start; answer.textContent === before; ) {
    await turn();
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return { longest, whole: performance.now() - start };
}
