import type { Session } from './browsers';
import { withApi } from './extension';
import { inFirefoxWindow } from './firefox-window';
import { until } from './wait';

/**
 * Takes the extension's sites away from it, or gives them back, as the reader can: in Chromium
 * "on click" instead of "on all sites", in Firefox the switch on the add-on's permission page.
 */
export async function allowHosts(session: Session, allowed: boolean): Promise<void> {
  await switchHosts(session, allowed);
  // The background hears of it, and has its reader start with the pages or no longer.
  await until('the early reader follows', async () => {
    const scripts = await withApi(session, (api) => api.scripting.getRegisteredContentScripts());
    return scripts.length > 0 === allowed;
  });
  // The list is ahead of the pages: Chromium holds up a script that it has not let go of yet, and then
  // offers to reload the page instead of telling of a click. A change made now is done after that one.
  await withApi(session, async ({ scripting }) => {
    const script = { id: 'after', matches: ['https://after.invalid/*'], js: ['reader.js'] };
    await scripting.registerContentScripts([script]);
    await scripting.unregisterContentScripts({ ids: [script.id] });
  });
}

async function switchHosts(session: Session, allowed: boolean): Promise<void> {
  const { browser, kind, extension } = session;
  if (kind === 'firefox') {
    await inFirefoxWindow(browser, switchInFirefox, extension.id, allowed);
    return;
  }
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    const wanted = { extensionId: extension.id, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' };
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(wanted)})`,
    );
  } finally {
    await page.close();
  }
}

/** The sites that the extension may now see by itself. */
export function grantedHosts(session: Session): Promise<string[]> {
  return withApi(session, async (api) => (await api.permissions.getAll()).origins);
}

async function switchInFirefox(id: string, allowed: boolean): Promise<void> {
  const firefox = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = firefox.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = firefox.WebExtensionPolicy.getByID(id);
  const change = { permissions: [], data_collection: [], origins: extension.getManifestOrigins() };
  await ExtensionPermissions[allowed ? 'add' : 'remove'](id, change, extension);
}

interface Extension {
  getManifestOrigins(): string[];
}
interface FirefoxWindow {
  ChromeUtils: {
    importESModule(name: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, change: object, extension: Extension) => Promise<void>
      >;
    };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
}
