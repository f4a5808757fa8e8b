import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium';
import { type Display, startDisplay } from './display';
import type { Kind } from './executables';
import { backgroundListens, readerIsRegistered, withApi } from './extension';
import { firefoxUuid, startFirefox } from './firefox';
import { installForPrivate } from './private';
import type { Preference } from './quiet-firefox';
import type { Sites } from './sites';
import { until } from './wait';

export type { Kind };

/** How to start a browser. */
export interface LaunchOptions {
  /** The built extension: a folder for each browser. */
  extension: Record<Kind, string>;
  /** The offline web; the real one where there is none. */
  sites?: Sites;
  /** With a window, on an Xvfb screen of its own: the real keyboard needs one. */
  headed?: boolean;
  /** With a window, on the screen this process has. */
  onOwnScreen?: boolean;
  /** A profile folder to keep, for tests of a restart. */
  profile?: string;
  /** Where saved files go; into the folder of whoever runs this where it is left out. */
  downloads?: string;
  /** Language of the browser's interface, which picks the extension's messages. */
  locale?: string;
  /** The page that is opened after an installation stays; otherwise no test sees it. */
  keepsWelcome?: boolean;
  viewport?: { width: number; height: number };
  /** The extension may run in private windows, too. */
  inPrivate?: boolean;
  /** More Firefox preferences. */
  prefs?: Record<string, Preference>;
}

/** The size of a page, where nothing else is said. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Options with their defaults, as the two launchers get them. */
export type Launching = LaunchOptions &
  Required<Pick<LaunchOptions, 'headed' | 'locale' | 'viewport'>> & {
    display?: Display;
  };

/** A running browser with the extension in it. */
export interface Session {
  kind: Kind;
  browser: Browser;
  /** The extension's id, the folder it was loaded from, the address its pages start with. */
  extension: { id: string; folder: string; base: string };
  /** A tab that no test uses, from which the extension's own interfaces can be asked. */
  spare: Page;
  display: Display | undefined;
  /** Opens a new tab in front. */
  newPage(): Promise<Page>;
  /** Ends the browser as a reader would (its settings are written), and the screen with it. */
  close(): Promise<void>;
}

/** Starts a real browser with the built extension, wired to the offline web. */
export async function launch(kind: Kind, options: LaunchOptions): Promise<Session> {
  const wanted: Launching = {
    headed: options.onOwnScreen ?? false,
    locale: 'en',
    viewport: VIEWPORT,
    ...options,
  };
  const display = wanted.headed && !wanted.onOwnScreen ? await startDisplay() : undefined;
  const folder = wanted.extension[kind];
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await display?.close();
  };
  try {
    const launching = display ? { ...wanted, display } : wanted;
    browser =
      kind === 'firefox'
        ? await startFirefox(launching, await geckoId(folder))
        : await startChromium(launching);
    const started = browser;
    const id = wanted.inPrivate
      ? await installForPrivate(kind, started, folder)
      : await started.installExtension(folder);
    const [spare] = await started.pages();
    const session: Session = {
      kind,
      browser: started,
      extension: {
        id,
        folder,
        base: kind === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`,
      },
      spare: spare ?? (await started.newPage()),
      display,
      newPage: () => started.newPage(),
      close,
    };
    await backgroundListens(session);
    const isClosed = wanted.keepsWelcome || (wanted.inPrivate && kind === 'firefox');
    if (!isClosed) await closeWelcome(session);
    await readerIsRegistered(session);
    return session;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the page that is opened after the installation, and closes it. */
async function closeWelcome(session: Session): Promise<void> {
  await until('the welcome page is open', async () => (await welcomeTabs(session)).length === 1);
  for (const id of await welcomeTabs(session)) {
    await withApi(session, (api, tab) => api.tabs.remove(tab), id);
  }
}

/** Tabs that show the welcome page: puppeteer does not see what an extension opens in Firefox. */
export function welcomeTabs(session: Session): Promise<number[]> {
  return withApi(session, async (api) => {
    const tabs = await api.tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).map(({ id }) => id);
  });
}

/** The id that a Firefox extension gives itself. */
async function geckoId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id.`);
  return id;
}
