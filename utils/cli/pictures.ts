/**
 * `npm run pictures`: the pictures of README and stores, from the real pages in a real browser. Without
 * arguments the one in the README; else one for each language, colour scheme and size asked for.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setMedia } from '../../tests/e2e/harness/media';
import { open } from '../../tests/e2e/harness/navigation';
import { PAGES, type PageName, pictured } from './pictured-pages';
import { openSeed } from './seed-browser';
import { LARGE_TILE, SMALL_TILE, tile } from './store-tile';

const USAGE = `Usage: npm run pictures -- [--lang en,fr,…] [--pages NAME,…] [--browser chrome|firefox]
       npm run pictures -- --stores [--lang en,fr,…]

Without --lang and --stores it makes the picture in the README.

  --lang LIST     for each of these languages of the interface light and dark pictures of each page,
                  wide (1280 × 800) and narrow (390 × 844), whole where a page is longer
  --pages LIST    these alone: ${Object.keys(PAGES).join(', ')}
  --browser NAME  chrome (as it is without this) or firefox
  --stores        what the stores ask for, in Chrome, in each language (English without --lang):
                  screenshots of each page of 1280 × 800 (Chrome Web Store, Edge Add-ons,
                  addons.mozilla.org), a tile of 440 × 280 and one of 1400 × 560

The pictures are in .output/pictures/, those for the stores in .output/pictures/stores/LANGUAGE/.`;

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/pictures');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };
const schemes = ['light', 'dark'] as const;
const kinds = { chrome: 'chromium', firefox: 'firefox' } as const;

main().catch((error: unknown) => {
  console.error(`pictures: ${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exit(2);
});

async function main() {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' },
      pages: { type: 'string', default: Object.keys(PAGES).join(',') },
      browser: { type: 'string', default: 'chrome' },
      stores: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const { lang, browser, stores } = values;
  if (!(browser in kinds)) throw new Error(`There is no browser "${browser}" here.`);
  const kind = kinds[browser as keyof typeof kinds];
  const pages = values.pages.split(',');
  const unknown = pages.filter((name) => !(name in PAGES));
  if (unknown.length > 0) throw new Error(`There is no page "${unknown[0]}".`);
  if (stores) {
    for (const locale of (lang ?? 'en').split(',')) await forStores(locale);
  } else if (lang === undefined) await forReadme(kind);
  else for (const locale of lang.split(',')) await inLanguage(kind, locale, pages as PageName[]);
}

async function forReadme(kind: 'chromium' | 'firefox') {
  const { page, close } = await openSeed({ kind, viewport: { width: 1200, height: 800 } });
  await page.screenshot({ path: join(root, 'components/panel/picture.png') as `${string}.png` });
  await close();
}

/** Each page in both colour schemes and sizes, in one browser. */
async function inLanguage(kind: 'chromium' | 'firefox', locale: string, names: PageName[]) {
  const seed = await openSeed({ kind, viewport: sizes.wide, locale });
  mkdirSync(folder, { recursive: true });
  try {
    for (const name of names) {
      const page = await pictured(seed, name);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewport(viewport);
        for (const colorScheme of schemes) {
          await setMedia(page, { colorScheme });
          await PAGES[name].settle(page, size === 'narrow');
          const file = `${kind}-${locale}-${name}-${colorScheme}-${size}.png` as const;
          const path = join(folder, file) as `${string}.png`;
          await page.screenshot({ path, fullPage: PAGES[name].isLong });
          console.log(`.output/pictures/${file}`);
        }
      }
      if (page !== seed.page) await page.close();
    }
  } finally {
    await seed.close();
  }
}

/** Screenshots and tiles as the stores ask for them. */
async function forStores(locale: string) {
  const seed = await openSeed({ kind: 'chromium', viewport: sizes.wide, locale });
  const at = join(folder, 'stores', locale);
  mkdirSync(at, { recursive: true });
  const said = (file: string) => {
    console.log(`.output/pictures/stores/${locale}/${file}`);
    return join(at, file) as `${string}.png`;
  };
  try {
    for (const [i, name] of (Object.keys(PAGES) as PageName[]).entries()) {
      const page = await pictured(seed, name);
      await page.setViewport(sizes.wide);
      await PAGES[name].settle(page, false);
      await page.screenshot({ path: said(`${i + 1}-${name}-1280x800.png`) });
      if (page !== seed.page) await page.close();
    }
    const welcome = await pictured(seed, 'welcome');
    for (const size of [SMALL_TILE, LARGE_TILE]) {
      // Of a tab behind another Chromium takes no picture.
      await welcome.bringToFront();
      const address = await tile(welcome, size);
      const page = await seed.session.newPage();
      await page.setViewport(size);
      await open(page, address);
      await page.screenshot({ path: said(`tile-${size.width}x${size.height}.png`) });
      await page.close();
    }
  } finally {
    await seed.close();
  }
}
