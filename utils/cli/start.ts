/**
 * `npm start`: the main job, in a real browser, on a page made like the first recorded article, or on a saved
 * page.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../../tests/e2e/harness/executables';
import { listedSiteOf } from '../sites/listed';
import { addressOf, documentOf, textOfFile } from './html-file';
import { bundledCatalogue, createReading } from './reading';
import { openSeed, type SeedOptions } from './seed-browser';
import { wholePanel } from './whole-panel';

const USAGE = `Usage: npm start -- [PAGE [--url ADDRESS]] [--browser chrome|firefox] [--live]

Builds Colophon and opens a browser with it, on a page made like the first recorded article. Without a
display it prints all that the panel shows, unfolded, and saves a picture of it.

  PAGE            a page you saved, instead, on its own site
  --url ADDRESS   where it was saved from, where it does not say so itself
  --browser NAME  chrome (as it is without this) or firefox
  --live          the original on its real site
  --help          shows this

Exit status: 0 when it was shown, 2 where it was called wrongly, a file could not be read or states
nothing, or the browser could not be started.`;

const KINDS: Record<string, Kind> = {
  chrome: 'chromium',
  chromium: 'chromium',
  firefox: 'firefox',
};

const PICTURE = '.output/panel.png';

main().catch((error: unknown) => {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
});

async function main() {
  const onOwnScreen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const viewport = { width: 1280, height: 900 };
  const { kind, live, page: file, url } = options();
  const saved = file === undefined ? {} : { saved: await savedPage(file, url) };
  const { session, page, close } = await openSeed({ kind, live, ...saved, onOwnScreen, viewport });
  if (onOwnScreen) {
    console.log('The window is yours; close it to end.');
    await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
  } else {
    console.log(await wholePanel(page));
    await page.screenshot({ path: join(import.meta.dirname, '../..', PICTURE) as `${string}.png` });
    console.log(`\nThe picture is ${PICTURE}.`);
  }
  await close();
}

function options(): Pick<SeedOptions, 'kind' | 'live'> & {
  page?: string | undefined;
  url?: string | undefined;
} {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chrome' },
        live: { type: 'boolean', default: false },
        url: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const kind = KINDS[values.browser];
    if (kind === undefined) throw new Error(`There is no browser "${values.browser}" here.`);
    const [page, ...more] = positionals;
    if (more.length > 0) throw new Error('One page at a time.');
    const { live, url } = values;
    if (url !== undefined && page === undefined) throw new Error('--url goes with a saved page.');
    if (live && page !== undefined) throw new Error('A saved page goes without --live.');
    return { kind, live, page, url };
  } catch (error) {
    console.error(`start: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

async function savedPage(file: string, url: string | undefined) {
  const html = textOfFile(file);
  const address = new URL(addressOf(html, documentOf(html), url));
  address.hash = '';
  if (listedSiteOf(address.href) === undefined) {
    throw new Error(`${address.host} is no listed site: Colophon shows nothing there by itself.`);
  }
  const read = createReading(bundledCatalogue(console.error), false);
  if ((await read(html, address.href)).context === null) {
    throw new Error(
      `${file} states nothing of its origin, and no record is of it: no panel opens.`,
    );
  }
  return { address: address.href, html };
}
