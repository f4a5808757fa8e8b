/** `npm start`: the main job, in a real browser, on a copy of the first recorded article. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../../tests/e2e/harness/executables';
import { look } from '../../tests/e2e/harness/probe';
import { openSeed } from './seed-browser';

const USAGE = 'Usage: npm start -- [--browser chrome|firefox] [--live]';

const KINDS: Record<string, Kind> = {
  chrome: 'chromium',
  chromium: 'chromium',
  firefox: 'firefox',
};

const PICTURE = '.output/panel.png';

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function main() {
  const onOwnScreen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const viewport = { width: 1280, height: 900 };
  const { session, page, close } = await openSeed({ ...options(), onOwnScreen, viewport });
  if (onOwnScreen) {
    console.log('The window is yours; close it to end.');
    await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
  } else {
    console.log((await look(page))?.text);
    await page.screenshot({ path: join(import.meta.dirname, '../..', PICTURE) as `${string}.png` });
    console.log(`\nThe picture is ${PICTURE}.`);
  }
  await close();
}

function options(): { kind: Kind; live: boolean } {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string', default: 'chrome' }, live: { type: 'boolean' } },
    });
    const kind = KINDS[values.browser];
    if (kind === undefined) throw new Error(`There is no browser "${values.browser}" here.`);
    return { kind, live: values.live ?? false };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
