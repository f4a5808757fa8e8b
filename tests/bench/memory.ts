/** Memory in Chromium: of the background, and of a tab beside one with an empty content script. */
import type { CDPSession, Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/harness/browsers';
import { waitFor } from '../e2e/harness/probe';
import { cdp } from '../e2e/harness/protocol';
import type { Sites } from '../e2e/harness/sites';
import { until } from '../e2e/harness/wait';
import { seedPages } from '../e2e/web';
import { floorHosts, writeFloor } from './floor';
import type { Figure } from './stats';
import { generatedAddress } from './web';

/**
 * @param folder a package whose catalogue holds generated records
 * @param records how many
 */
export async function benchMemory(
  folder: string,
  records: number,
  sites: Sites,
): Promise<Figure[]> {
  const session = await launch('chromium', {
    extension: { chromium: folder, firefox: folder },
    sites,
  });
  try {
    const page = await session.newPage();
    const name = `${records.toLocaleString('en')} records`;
    await page.goto(generatedAddress(0));
    await waitFor(page, { tag: 'aside' });
    const idle = await backgroundHeap(session);
    for (let i = 0; i < 100; i++) {
      await page.goto(generatedAddress(Math.floor((i * records) / 100)));
      await waitFor(page, { tag: 'aside' });
    }
    return [
      { name: `background memory, ${name}, first article`, unit: 'bytes', ours: idle },
      {
        name: `background memory, ${name}, after 100 articles`,
        unit: 'bytes',
        ours: await backgroundHeap(session),
      },
    ];
  } finally {
    await session.close();
  }
}

/** What the panel and the reader cost a tab, beside an empty content script. */
export async function benchTab(folder: string, sites: Sites): Promise<Figure[]> {
  const session = await launch('chromium', {
    extension: { chromium: folder, firefox: folder },
    sites,
  });
  try {
    await session.browser.installExtension(writeFloor(''));
    const page = await session.newPage();
    await page.goto(`https://${floorHosts.empty}/`);
    const floor = await heapOf(page);
    await page.goto(seedPages.republication.address);
    await waitFor(page, { tag: 'aside' });
    const ours = await heapOf(page);
    return [{ name: 'tab memory with the panel', unit: 'bytes', ours, floor, ratio: ours / floor }];
  } finally {
    await session.close();
  }
}

async function backgroundHeap({ browser, extension }: Session): Promise<number> {
  const worker = await until('the background runs', async () =>
    browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(extension.base)),
  );
  const client = await worker.createCDPSession();
  const used = await heapAfterCollection(client);
  await client.detach();
  return used;
}

async function heapOf(page: Page): Promise<number> {
  return heapAfterCollection(cdp(page.mainFrame()));
}

async function heapAfterCollection(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
