import type { Page, Target } from 'puppeteer-core';
import type { Session } from './browsers';
import { inFirefoxWindow } from './firefox-window';
import { open } from './navigation';
import type { Travelling } from './protocol';
import { until } from './wait';

/** The browser's interfaces for extensions, as far as the tests use them; both browsers have them. */
export interface ExtensionApi {
  action: Record<
    'getBadgeText' | 'getTitle' | 'getPopup',
    (of: { tabId?: number }) => Promise<string>
  > & { isEnabled(tabId?: number): Promise<boolean> };
  storage: Record<
    'local' | 'sync' | 'session',
    {
      get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string | string[]): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  tabs: {
    query(of: {
      active?: boolean;
    }): Promise<
      { id: number; active: boolean; windowId: number; incognito: boolean; url?: string }[]
    >;
    remove(tabId: number): Promise<void>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  windows: {
    getAll(): Promise<{ id: number; left: number; incognito: boolean }[]>;
    create(of: { incognito: boolean; url: string }): Promise<unknown>;
    remove(windowId: number): Promise<void>;
  };
  permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    registerContentScripts(
      scripts: { id: string; matches: string[]; js: string[] }[],
    ): Promise<void>;
    unregisterContentScripts(of: { ids: string[] }): Promise<void>;
  };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
  i18n: { getUILanguage(): string; getMessage(name: string): string };
}

/** Storage areas. */
export type Area = 'local' | 'sync' | 'session';

/** Loads a page of the extension ('options.html') in a tab and waits until it has loaded. */
export async function openExtensionPage(
  session: Session,
  path: string,
  page?: Page,
): Promise<Page> {
  const shown = page ?? (await session.newPage());
  await open(shown, `${session.extension.base}/${path}`);
  return shown;
}

/**
 * Calls the extension's own interfaces, as its pages can, without running a line of its code and
 * without waking its background: from its manifest, shown as text in the spare tab.
 *
 * @param fn travels as source; gets the `browser` object and the arguments
 */
export async function withApi<Args extends unknown[], Result>(
  session: Session,
  fn: Travelling<[ExtensionApi, ...Args], Result>,
  ...args: Args
): Promise<Result> {
  const at = `${session.extension.base}/manifest.json`;
  const expression = `(async () => {
    if (location.href !== ${JSON.stringify(at)}) return '';
    const __name = (f) => f;
    const api = globalThis.browser ?? globalThis.chrome;
    try {
      return JSON.stringify({ result: await (${fn})(api, ...${JSON.stringify(args)}) });
    } catch (error) {
      return JSON.stringify({ thrown: String(error) });
    }
  })()`;
  const ask = () => session.spare.evaluate(expression) as Promise<string>;
  let text = await ask().catch(() => '');
  if (text === '') {
    await openExtensionPage(session, 'manifest.json', session.spare);
    text = await ask();
  }
  const { result, thrown } = JSON.parse(text) as { result: Result; thrown?: string };
  if (thrown !== undefined) throw new Error(`In the extension: ${thrown}`);
  return result;
}

/**
 * Everything in a storage area of the extension, but for when a setting was last changed: no two runs
 * say the same of that.
 */
export async function readStorage(
  session: Session,
  area: Area = 'local',
): Promise<Record<string, unknown>> {
  const { settingsChanged: _, ...stored } = await withApi(
    session,
    (api, name) => api.storage[name].get(null),
    area,
  );
  return stored;
}

/** Writes into a storage area of the extension, sane or spoiled. */
export function writeStorage(
  session: Session,
  items: Record<string, unknown>,
  area: Area = 'local',
): Promise<void> {
  return withApi(session, (api, values, name) => api.storage[name].set(values), items, area);
}

/** Empties a storage area of the extension. */
export function clearStorage(session: Session, area: Area = 'local'): Promise<void> {
  return withApi(session, (api, name) => api.storage[name].clear(), area);
}

/**
 * Empties the settings once the background has done all that was asked of it: it stores a choice after
 * its button has told it, and what comes later would meet the next test. It is done when nothing is
 * kept of tabs that are closed any longer.
 */
export async function startOver(session: Session): Promise<void> {
  await until('nothing is kept of closed tabs', () =>
    withApi(session, async ({ storage, tabs }) => {
      // It takes a moment; asking from here each time would take longer than that.
      for (let looks = 0; looks < 100; looks++) {
        const open = new Set((await tabs.query({})).map(({ id }) => String(id)));
        const kept = Object.keys(await storage.session.get(null));
        if (kept.every((slot) => open.has(slot.slice(slot.indexOf(':') + 1)))) {
          await storage.local.clear();
          return true;
        }
        await new Promise((done) => setTimeout(done, 5));
      }
      return false;
    }),
  );
}

/** Whether the background (service worker or event page) runs. */
export async function isBackgroundRunning(session: Session): Promise<boolean> {
  if (session.kind === 'firefox') {
    return (
      (await inFirefoxWindow(session.browser, backgroundState, session.extension.id)) === 'running'
    );
  }
  return workerTarget(session) !== undefined;
}

/** Stops the background, as the browser does after half a minute of rest, and waits until it is. */
export async function stopBackground(session: Session): Promise<void> {
  await until('the background is stopped', async () => {
    if (session.kind === 'firefox') {
      const { id } = session.extension;
      return (await inFirefoxWindow(session.browser, terminateBackground, id)) === 'stopped';
    }
    const worker = await workerTarget(session)?.worker();
    await worker?.close();
    return workerTarget(session) === undefined;
  });
}

/**
 * Loads the extension anew, as an update does, under the pages that are open. Firefox then runs
 * the content script in them again by itself; Chromium leaves the old one there, cut off.
 */
export async function reloadExtension(session: Session): Promise<void> {
  // The browsers close the pages of an extension that they unload.
  await open(session.spare, 'about:blank');
  const before = workerTarget(session);
  await session.browser.installExtension(session.extension.folder);
  await backgroundListens(session, before);
}

/**
 * Waits until the background of an extension just loaded has run and listens: a click before that
 * finds nobody who would ever hear of it.
 * @param before the worker of an earlier load, which does not count
 */
export async function backgroundListens(session: Session, before?: Target): Promise<void> {
  await until('the background of the new load listens', async () => {
    if (session.kind === 'firefox') return isBackgroundRunning(session);
    const target = workerTarget(session);
    if (!target || target === before) return false;
    // Not `target.worker()`: its session would stay, and keep the worker alive past its extension.
    const client = await target.createCDPSession();
    try {
      const expression = 'chrome.action.onClicked.hasListeners()';
      const { result } = await client.send('Runtime.evaluate', { expression });
      return result.value === true;
    } finally {
      await client.detach();
    }
  });
}

/**
 * Waits until the reader starts with the pages of its sites: just after an installation it is put
 * into those that are open, which takes a moment more.
 */
export async function readerIsRegistered(session: Session): Promise<void> {
  await until('the early reader is registered', async () => {
    const scripts = await withApi(session, (api) => api.scripting.getRegisteredContentScripts());
    return scripts.length > 0;
  });
}

function workerTarget({ browser, extension }: Session) {
  return browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(extension.base));
}

interface Policy {
  extension: {
    backgroundState: string;
    terminateBackground(options: Record<string, boolean>): Promise<void>;
  };
}
interface FirefoxWindow {
  WebExtensionPolicy: { getByID(id: string): Policy };
}

function backgroundState(id: string): string {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

async function terminateBackground(id: string): Promise<string> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  return extension.backgroundState;
}
