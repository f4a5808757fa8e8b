/** What no reader sees, and what is somebody else's, is not quoted; what is seen is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, bodyWith, foreign, type Markup, seen, unseen } from '../unit/page/unseen/markups';
import { inside, loadScript } from './harness/inside';
import { READERS, readerScript } from './harness/reader-script';
import type { readSeenPage } from './harness/readers';
import { inBothBrowsers } from './session';

const PAGE =
  '<!doctype html><html lang="fr"><head><title>Le port, la nuit, et ceux qui le gardent</title><style></style></head><body></body></html>';

inBothBrowsers((bench) => {
  const found = new Map<string, string[]>();

  beforeAll(async () => {
    const page = await bench.session.newPage();
    await page.goto(bench.serve(ADDRESS, PAGE), { waitUntil: 'domcontentloaded' });
    await loadScript(page, await readerScript());
    const pages = [...unseen, ...foreign, ...seen].map(
      ({ name, css = '', html }) => [name, css, bodyWith(html)] as const,
    );
    // One document wears one markup after the other: a page load each would take minutes.
    const quotes = await inside(
      page,
      { host: null },
      async (root, readers, address, markups) => {
        const document = root as Document;
        const read = (Reflect.get(globalThis, readers) as { readSeenPage: typeof readSeenPage })
          .readSeenPage;
        const all: [string, string[]][] = [];
        for (const [name, css, html] of markups) {
          const style = document.querySelector('style');
          if (style) style.textContent = css;
          document.body.innerHTML = html;
          const { statements, notices } = await read(document, address);
          const lines = statements.filter(
            ({ about, where }) => about !== 'here' || !/headline|meta/.test(where),
          );
          all.push([
            name,
            [...lines.map(({ quote }) => quote), ...notices.map(({ text }) => text)],
          ]);
        }
        return all;
      },
      READERS,
      ADDRESS,
      pages,
    );
    for (const [name, lines] of quotes ?? []) found.set(name, lines);
    await page.close();
  });

  const name = ({ name }: Markup) => name;

  describe('is not quoted:', () => {
    test.each(unseen.map(name))('%s', (markup) => expect(found.get(markup)).toEqual([]));
  });

  describe('of somebody else is not quoted:', () => {
    test.each(foreign.map(name))('%s', (markup) => expect(found.get(markup)).toEqual([]));
  });

  describe('is quoted:', () => {
    test.each(seen.map(name))('%s', (markup) => expect(found.get(markup)).not.toEqual([]));
  });
});
