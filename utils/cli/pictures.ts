/**
 * `npm run pictures`: the pictures of README and stores, from the real panel in a real browser. Without
 * arguments the one in the README; else one for each language, colour scheme and size asked for.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { click } from '../../tests/e2e/harness/probe';
import { openSeed } from './seed-browser';

const USAGE = `Usage: npm run pictures -- [--lang en,fr,…] [--browser chrome|firefox]

Without --lang it makes the picture in the README. With it, it makes for each of these languages of
the interface a light and a dark picture, wide (1280 × 800) and narrow (390 × 844), into
.output/pictures/.`;

const root = join(import.meta.dirname, '../..');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };
const schemes = ['light', 'dark'] as const;

main().catch((error: unknown) => {
  console.error(`pictures: ${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exit(2);
});

async function main() {
  const { values } = parseArgs({
    options: { lang: { type: 'string' }, browser: { type: 'string', default: 'chrome' } },
  });
  const kind = { chrome: 'chromium', firefox: 'firefox' } as const;
  if (!(values.browser in kind)) throw new Error(`There is no browser "${values.browser}" here.`);
  const browser = kind[values.browser as keyof typeof kind];
  if (values.lang === undefined) {
    const { page, close } = await openSeed({
      kind: browser,
      viewport: { width: 1200, height: 800 },
    });
    await page.screenshot({ path: join(root, 'components/panel/picture.png') as `${string}.png` });
    return close();
  }
  mkdirSync(join(root, '.output/pictures'), { recursive: true });
  for (const locale of values.lang.split(',')) {
    for (const colorScheme of schemes) await picturesIn(browser, locale, colorScheme);
  }
}

/** A picture of each size, in one browser. */
async function picturesIn(
  kind: 'chromium' | 'firefox',
  locale: string,
  colorScheme: (typeof schemes)[number],
) {
  const viewport = sizes.wide;
  const { page, close } = await openSeed({ kind, viewport, locale, colorScheme });
  try {
    for (const [name, size] of Object.entries(sizes)) {
      await page.setViewport(size);
      // A sheet is opened by the reader.
      if (size === sizes.narrow) {
        await click(page, { role: 'button', attributes: { 'aria-expanded': 'false' } });
      }
      const file = `${kind}-${locale}-${colorScheme}-${name}.png`;
      const path = join(root, '.output/pictures', file) as `${string}.png`;
      await page.screenshot({ path });
      console.log(`.output/pictures/${file}`);
    }
  } finally {
    await close();
  }
}
