/** A real browser with the built extension on the first recorded article, or on a saved page. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../tests/e2e/harness/browsers';
import type { Kind } from '../../tests/e2e/harness/executables';
import { inside } from '../../tests/e2e/harness/inside';
import { open } from '../../tests/e2e/harness/navigation';
import { waitFor } from '../../tests/e2e/harness/probe';
import { startSites } from '../../tests/e2e/harness/sites';
import { until } from '../../tests/e2e/harness/wait';
import { answerFromFixtures, html, seedPages } from '../../tests/e2e/web';
import { PASS_DRAFTS } from '../build/catalogue-module';
import { setUpBrowsers } from './setup-browsers';

const root = join(import.meta.dirname, '../..');

export interface SeedOptions {
  kind: Kind;
  /** The real site, instead of a copy served under its name. */
  live?: boolean;
  /** A saved page instead, served under its own address. */
  saved?: { address: string; html: string };
  /** A window on the screen this process has, instead of none. */
  onOwnScreen?: boolean;
  viewport?: { width: number; height: number };
  /** Language of the browser's interface; English where there is none. */
  locale?: string;
}

/** What `openSeed` gives: the browser, the article's tab, and how to end both. */
export type Seed = Awaited<ReturnType<typeof openSeed>>;

/** Builds the extension, starts a browser with it and opens the article; the panel is there then. */
export async function openSeed(options: SeedOptions) {
  const { kind, live = false, saved, onOwnScreen = false, viewport } = options;
  const { locale = 'en' } = options;
  await setUpBrowsers([kind]);
  build(kind);
  const sites =
    live && !saved
      ? undefined
      : await startSites((url) =>
          saved && url.href === new URL(saved.address).href
            ? html(saved.html)
            : answerFromFixtures(url),
        );
  let session: Session | undefined;
  const close = async () => {
    await session?.close();
    await sites?.close();
  };
  try {
    session = await launch(kind, {
      extension: {
        chromium: join(root, '.output/chrome-mv3'),
        firefox: join(root, '.output/firefox-mv3'),
      },
      ...(sites && { sites }),
      ...(viewport && { viewport }),
      locale,
      onOwnScreen,
    });
    const page = await session.newPage();
    // The number in the address of the republication is not known; the original's address is whole.
    const { original, republication } = seedPages;
    await visit(page, saved?.address ?? (live ? original : republication).address);
    if (!live && !saved) await hasHeardThePage(page, locale);
    return { session, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function visit(page: Page, address: string): Promise<void> {
  try {
    await open(page, address);
  } catch (error) {
    throw new Error(`Could not open ${address}: ${(error as Error).message}`);
  }
  await waitFor(page, { tag: 'aside' });
}

/** Waits until the page's own words have joined the record's in the panel. */
async function hasHeardThePage(page: Page, locale: string): Promise<void> {
  const file = join(root, 'public/_locales', locale.replace('-', '_'), 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  await until('the page’s own words are in the panel', () =>
    inside(
      page,
      {},
      // The panel is a document, and a document itself has no text.
      (root, said) => (root as Document).body.textContent.includes(said),
      messages.statedByThisPage?.message ?? '',
    ),
  );
}

const built = new Set<Kind>();

/** Builds the package, once in each process. */
function build(kind: Kind): void {
  if (built.has(kind)) return;
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/wxt'),
    ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox'],
    {
      cwd: root,
      env: { ...process.env, [PASS_DRAFTS]: '' },
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`The build ended with ${status}.`);
  built.add(kind);
}
