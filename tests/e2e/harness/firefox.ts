import puppeteer, { type Browser, type Viewport } from 'puppeteer-core';
import type { Launching } from './browsers';
import { findBrowser } from './executables';
import { inFirefoxWindow } from './firefox-window';
import { quiet, throughProxy } from './quiet-firefox';
import { until } from './wait';

/** Firefox invents an address for each add-on; given one, the tests know it beforehand. */
export const firefoxUuid = 'c0109400-0000-4000-8000-000000000001';

interface Globals {
  Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };
}

/**
 * Starts Firefox as asked. No extension is loaded yet.
 *
 * @param extensionId the add-on's id in its manifest
 */
export async function startFirefox(wanted: Launching, extensionId: string): Promise<Browser> {
  const { sites, headed, onOwnScreen, display, profile, downloads } = wanted;
  const { locale, viewport, prefs } = wanted;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !headed,
    acceptInsecureCerts: true,
    // The window itself is made to fit: a size of each tab's own takes some frames.
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    env: {
      ...process.env,
      // A release refuses another settings server without this.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      ...(display && { DISPLAY: display.name, MOZ_ENABLE_WAYLAND: '0' }),
    },
    args: [
      '--remote-allow-system-access',
      `--width=${viewport.width}`,
      `--height=${viewport.height + 150}`,
    ],
    extraPrefsFirefox: {
      ...quiet,
      // A tab is closed after each test: the next one has its process, instead of starting another.
      'dom.ipc.processCount': 1,
      'dom.ipc.keepProcessesAlive.web': 1,
      // Nobody watches: half the frames do.
      'layout.frame_rate': 30,
      ...(sites ? throughProxy(sites.port) : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: firefoxUuid }),
      // An add-on loaded for one session keeps its settings for the next, as an installed one does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      'intl.accept_languages': locale,
      'layout.css.prefers-color-scheme.content-override': 1,
      ...prefs,
    },
  });
  // Asking for a language works only where its package is installed; Firefox's own tests say that it is.
  await inFirefoxWindow(
    browser,
    (language) => {
      const { Services } = globalThis as unknown as Globals;
      Services.locale.availableLocales = ['en-US', language];
      Services.locale.requestedLocales = [language];
    },
    locale === 'en' ? 'en-US' : locale,
  );
  if (!onOwnScreen) await fitWindow(browser, viewport);
  return browser;
}

/** Makes the window as large as a page in it is to be. */
export async function fitWindow(browser: Browser, viewport: Viewport): Promise<void> {
  await until('the window fits', () => inFirefoxWindow(browser, fit, viewport));
}

/** Says whether it fits already. */
function fit({ width, height }: Viewport): boolean {
  const { gBrowser } = globalThis as unknown as {
    gBrowser: { selectedBrowser: { clientWidth: number; clientHeight: number } };
  };
  const { clientWidth, clientHeight } = gBrowser.selectedBrowser;
  window.resizeBy(width - clientWidth, height - clientHeight);
  return clientWidth === width && clientHeight === height;
}
