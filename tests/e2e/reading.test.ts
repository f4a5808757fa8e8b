/** A page and its body read the same in a real browser as on the command line. */
import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../utils/compare/article';
import type { Page as Read } from '../../utils/page/page';
import { pageFixtures } from '../accuracy/fixtures';
import { inside, loadScript } from './harness/inside';
import { READERS, readerScript } from './harness/reader-script';
import { bodyOf, readPage } from './harness/readers';
import { inBothBrowsers } from './session';

const fixtures = pageFixtures();

interface Both {
  page: Read;
  body: Article;
}

/** What is read of the document in a tab, as the JSON it travels in. */
function readInside(page: Page, address: string): Promise<Both | undefined> {
  return inside(
    page,
    { host: null },
    (root, name, url) => {
      const readers = Reflect.get(globalThis, name) as {
        readPage: typeof readPage;
        bodyOf: typeof bodyOf;
      };
      const document = root as Document;
      return { page: readers.readPage(document, url), body: readers.bodyOf(document, url) };
    },
    READERS,
    address,
  );
}

/** Tabs that load side by side: a page is mostly waited for. */
const TABS = 6;

inBothBrowsers((bench) => {
  const found = new Map<string, Both | undefined>();

  /** Every second fixture, the others being read in the other browser: each takes half a second. */
  const halfOfThem = () =>
    fixtures.filter((_, i) => (i % 2 === 0) === (bench.session.kind === 'chromium'));

  /** Reads the next fixture as long as there is one. */
  async function readInTab(script: string, queue: (typeof fixtures)[number][]): Promise<void> {
    const page = await bench.session.newPage();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      await page.goto(bench.serve(next.url, next.html), { waitUntil: 'domcontentloaded' });
      await loadScript(page, script, { host: null });
      found.set(page.url(), await readInside(page, next.url));
    }
    await page.close();
  }

  beforeAll(async () => {
    const script = await readerScript();
    const queue = halfOfThem();
    await Promise.all(Array.from({ length: TABS }, () => readInTab(script, queue)));
  });

  test('its half of the fixtures is read as on the command line', () => {
    const half = halfOfThem();
    expect(half.length).toBeGreaterThan(fixtures.length / 3);
    expect([...found.keys()].sort()).toEqual(half.map(({ url }) => url).sort());
    for (const { name, html, url } of half) {
      const { document } = parseHTML(html) as unknown as { document: Document };
      const expected = { page: readPage(document, url), body: bodyOf(document, url) };
      expect(found.get(url), name).toEqual(JSON.parse(JSON.stringify(expected)));
    }
  });
});
