import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readStorage, withApi } from './harness/extension';
import { tabId } from './harness/tabs';
import { until } from './harness/wait';
import { agreesOn, shows } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const { republication, original } = seedPages;

/** What nobody of ours would ever send. */
const malformed: unknown[] = [
  null,
  42,
  'form',
  [],
  {},
  { type: 'unknown' },
  { type: 'form' },
  { type: 'form', form: 'closed' },
  { type: 'form', form: 'huge', chosen: true },
  { type: 'form', form: 'closed', chosen: 'yes' },
  { type: 'form', form: 'closed', chosen: true, tab: 1 },
  { type: 'visit', address: 'x'.repeat(20_000) },
  { type: 'visit', address: 'javascript:alert(1)' },
  { type: 'visit', address: 'https://example.org/' },
  { type: 'page', page: { address: republication.address } },
  { type: 'page', page: { address: republication.address, headlines: Array(50).fill('x') } },
  { type: 'page', page: { address: original.address, headlines: [] } },
  { type: 'page', page: { address: 'https://example.org/', headlines: [] } },
];

const close = { type: 'form', form: 'closed', chosen: true };

inBothBrowsers((bench) => {
  test('a malformed message from a page’s own tab is refused, a right one is not', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    for (const message of malformed) await sendFrom(bench, page, page.mainFrame(), message);
    await agreesOn(bench, page, 'open');
    expect(await readStorage(bench.session)).toEqual({});
    // The same way, a message of the right shape: so the others did arrive.
    await sendFrom(bench, page, page.mainFrame(), close);
    await shows({ choices: { 'mondialisation.ca': 'closed' } }, () => readStorage(bench.session));
  });

  test('a message from a frame inside the page is refused', async () => {
    const inner = bench.serve('https://www.mondialisation.ca/frame', '<p>Frame</p>');
    const address = bench.serve(
      republication.address,
      fixture(republication.fixture).replace('</main>', `<iframe src="${inner}"></iframe></main>`),
    );
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    const frame = await until('the frame has loaded', () =>
      page.frames().find((one) => one.url() === inner),
    );
    for (const message of [close, { type: 'visit', address: 'https://www.mondialisation.ca/' }]) {
      await sendFrom(bench, page, frame, message);
    }
    await agreesOn(bench, page, 'open');
    expect(await readStorage(bench.session)).toEqual({});
  });

  test('a message from another page of the extension changes no tab', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    for (const message of [...malformed, close]) {
      await withApi(
        bench.session,
        (api, sent) => api.runtime.sendMessage(sent).catch(() => undefined),
        message,
      );
    }
    await agreesOn(bench, page, 'open');
    expect(await readStorage(bench.session)).toEqual({});
  });
});

interface Scripting {
  scripting: {
    executeScript(what: {
      target: { tabId: number; allFrames?: boolean };
      func: (...args: unknown[]) => unknown;
      args: unknown[];
    }): Promise<unknown>;
  };
}

/**
 * Sends a message as a script of the extension in a frame would, and waits until the background
 * has had it.
 */
async function sendFrom(bench: Bench, page: Page, frame: Frame, message: unknown): Promise<void> {
  await withApi(
    bench.session,
    async (api, id, address, sent) => {
      await (api as unknown as Scripting).scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: async (where, what) => {
          if (location.href !== where) return;
          const { browser, chrome } = globalThis as unknown as Record<
            'browser' | 'chrome',
            { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
          >;
          await (browser ?? chrome)?.runtime.sendMessage(what).catch(() => undefined);
        },
        args: [address, sent],
      });
    },
    await tabId(bench.session, page),
    frame.url(),
    message,
  );
}
