/** Private windows, in which browsers let an extension run only where the reader allows it. */
import type { Browser, Page } from 'puppeteer-core';
import type { Session } from './browsers';
import type { Kind } from './executables';
import { withApi } from './extension';
import { inFirefoxWindow } from './firefox-window';
import { open } from './navigation';
import { until } from './wait';

/**
 * Installs the extension for private windows, too, as the reader's switch in the browser's list of
 * extensions does. In Firefox that switch starts it anew, which closes the page that welcomes.
 * @param folder that it lies in
 * @returns its id
 */
export async function installForPrivate(
  kind: Kind,
  browser: Browser,
  folder: string,
): Promise<string> {
  if (kind === 'chromium') {
    const client = await browser.target().createCDPSession();
    const how = { path: folder, enableInIncognito: true };
    const { id } = await client.send('Extensions.loadUnpacked', how);
    await client.detach();
    return id;
  }
  const id = await browser.installExtension(folder);
  // Started anew before that, it welcomes afterwards; later, it does not.
  await until('the welcome page is open', () => inFirefoxWindow(browser, isWelcomed));
  await inFirefoxWindow(browser, allowInPrivate, id);
  return id;
}

/** Opens a private window with a page in it; closing that page closes the window. */
export async function openPrivate(session: Session, address: string): Promise<Page> {
  const { browser, kind } = session;
  const before = new Set(await browser.pages());
  if (kind === 'chromium') {
    await withApi(session, (api) => api.windows.create({ incognito: true, url: 'about:blank' }));
  } else {
    await inFirefoxWindow(browser, openPrivateWindow);
    // Its own first page would have the last word.
    await until('the private window is ready', () => inFirefoxWindow(browser, isReady));
  }
  const page = await until('the private window is there', async () =>
    (await browser.pages()).find((one) => !before.has(one)),
  );
  await open(page, address);
  return page;
}

interface Firefox {
  gBrowser: { tabs: { linkedBrowser: { currentURI: { spec: string } } }[] };
  OpenBrowserWindow(how: { private: boolean }): void;
  Services: {
    wm: {
      getMostRecentBrowserWindow(of: { private: boolean }): {
        gBrowser?: {
          selectedBrowser: {
            currentURI: { spec: string };
            webProgress: { isLoadingDocument: boolean };
          };
        };
      } | null;
    };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  ChromeUtils: {
    importESModule(name: string): {
      ExtensionPermissions: { add(id: string, permissions: object, of: unknown): Promise<void> };
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
}

async function allowInPrivate(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Firefox;
  const module = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}`);
  const { ExtensionPermissions } = module('ExtensionPermissions.sys.mjs');
  const { AddonManager } = module('AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

function isWelcomed(): boolean {
  return (globalThis as unknown as Firefox).gBrowser.tabs.some(({ linkedBrowser }) =>
    linkedBrowser.currentURI.spec.endsWith('/welcome.html'),
  );
}

function openPrivateWindow(): void {
  (globalThis as unknown as Firefox).OpenBrowserWindow({ private: true });
}

function isReady(): boolean {
  const { Services } = globalThis as unknown as Firefox;
  const tab = Services.wm.getMostRecentBrowserWindow({ private: true })?.gBrowser?.selectedBrowser;
  if (!tab || tab.webProgress.isLoadingDocument) return false;
  return tab.currentURI.spec === 'about:privatebrowsing';
}
