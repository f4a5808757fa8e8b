/** A page and its body read the same from a real browser's document as on the command line. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../utils/compare/article';
import type { Page as Read } from '../../utils/page/page';
import { pageFixtures } from '../accuracy/fixtures';
import type { Kind } from './harness/browsers';
import { inside, loadScript } from './harness/inside';
import { READERS, readerScript } from './harness/reader-script';
import { bodyOf, readPage } from './harness/readers';
import { inBothBrowsers, kinds } from './session';

/** Every second page in one browser, the others in the other: both make the same of markup. */
const pagesOf = (kind: Kind) => pageFixtures().filter((_, i) => i % 2 === kinds.indexOf(kind));

interface Both {
  page: Read;
  body: Article;
}

/** Documents that travel into the browser in one call. */
const BATCH = 20;

inBothBrowsers((bench) => {
  const fixtures = pagesOf(bench.kind);
  const found: Both[] = [];

  // The browser parses each page itself; all in one tab, since loading a page tells nothing more.
  beforeAll(async () => {
    const tab = await bench.session.newPage();
    await tab.goto(bench.serve('https://pages.example/', '<title>Pages</title>'));
    await loadScript(tab, await readerScript(), { host: null });
    for (let at = 0; at < fixtures.length; at += BATCH) {
      const read = await inside(
        tab,
        { host: null },
        (_, name, pages) => {
          const readers = Reflect.get(globalThis, name) as {
            readPage: typeof readPage;
            bodyOf: typeof bodyOf;
          };
          return pages.map(({ html, url }) => {
            const document = new DOMParser().parseFromString(html, 'text/html');
            return { page: readers.readPage(document, url), body: readers.bodyOf(document, url) };
          });
        },
        READERS,
        fixtures.slice(at, at + BATCH).map(({ html, url }) => ({ html, url })),
      );
      found.push(...(read ?? []));
    }
    await tab.close();
  });

  test('its half of the fixtures is read as on the command line', () => {
    expect(found).toHaveLength(fixtures.length);
    for (const [i, { name, html, url }] of fixtures.entries()) {
      const { document } = parseHTML(html) as unknown as { document: Document };
      const here: Both = { page: readPage(document, url), body: bodyOf(document, url) };
      expect(found[i], name).toEqual(JSON.parse(JSON.stringify(here)));
    }
  });
});
