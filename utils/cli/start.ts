/** `npm start`: the main job, in a real browser, on a copy of the first recorded article. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Session } from '../../tests/e2e/harness/browsers';
import type { Kind } from '../../tests/e2e/harness/executables';
import { look, waitFor } from '../../tests/e2e/harness/probe';
import { type Sites, startSites } from '../../tests/e2e/harness/sites';
import { answerFromFixtures, seedPages } from '../../tests/e2e/web';
import { setUpBrowsers } from './setup-browsers';

const USAGE = 'Usage: npm start -- [--browser chrome|firefox] [--live]';

const root = join(import.meta.dirname, '../..');
const picture = join(root, '.output/panel.png');

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function main() {
  const { kind, live } = options();
  setUpBrowsers([kind]);
  build(kind);
  const hasScreen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const sites = live ? undefined : await startSites(answerFromFixtures);
  const session = await launch(kind, {
    extension: {
      chromium: join(root, '.output/chrome-mv3'),
      firefox: join(root, '.output/firefox-mv3'),
    },
    ...(sites && { sites }),
    screen: hasScreen ? 'readers' : 'none',
    viewport: { width: 1280, height: 900 },
  });
  const page = await session.newPage();
  const { address } = live ? seedPages.original : seedPages.republication;
  await page.goto(address).catch((error: Error) => {
    throw new Error(`Could not open ${address}: ${error.message}`);
  });
  await waitFor(page, { tag: 'aside' });
  if (hasScreen) return untilClosed(session, sites);
  console.log((await look(page))?.text);
  await page.screenshot({ path: picture as `${string}.png` });
  console.log('\nThe picture is .output/panel.png.');
  await session.close();
  await sites?.close();
}

function options(): { kind: Kind; live: boolean } {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string', default: 'chrome' }, live: { type: 'boolean' } },
    });
    const kinds: Record<string, Kind> = {
      chrome: 'chromium',
      chromium: 'chromium',
      firefox: 'firefox',
    };
    const kind = kinds[values.browser];
    if (kind === undefined) throw new Error(`There is no browser "${values.browser}" here.`);
    return { kind, live: values.live ?? false };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

function build(kind: Kind): void {
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/wxt'),
    ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** Leaves the window to the reader until it is closed. */
async function untilClosed({ browser }: Session, sites: Sites | undefined): Promise<void> {
  console.log('The window is yours; close it to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await sites?.close();
}
