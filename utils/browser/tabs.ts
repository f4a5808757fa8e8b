/** Reaching the scripts in a tab. */
import { browser } from 'wxt/browser';
import type { Placing, ToTab } from './messages';
import { withoutFragment } from './navigation';

/**
 * Has the panel placed in a tab, or taken away. A tab with nothing to place never gets the script
 * that places.
 */
export async function placeInTab(tab: number, placing: Placing | null): Promise<void> {
  const isThere = await send<true>(tab, { type: 'show', placing });
  // A script that starts asks by itself what to place.
  const isWanted = placing !== null && (placing.form !== 'closed' || placing.inPage?.print);
  if (!isThere && isWanted) await injectPlacer(tab);
}

/**
 * Puts the script that places the panel into a tab where the reader is; harmless where it already is.
 */
export async function injectPlacer(tab: number): Promise<void> {
  await inject(tab, '/place.js');
}

/**
 * The address a tab is at, without fragment; undefined where it is gone or nobody may know, as on a
 * page that nobody granted.
 */
export async function addressOfTab(tab: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url === undefined ? undefined : withoutFragment(url);
}

/** Is a tab gone? */
export function isClosed(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    () => false,
    () => true,
  );
}

/** Is a tab's page still arriving? */
export async function isLoading(tab: number): Promise<boolean> {
  const { status } = await browser.tabs.get(tab).catch(() => ({ status: undefined }));
  return status === 'loading';
}

/** Is the reader in a tab's document, as it is in each that has been answered? */
export async function hasReader(tab: number): Promise<boolean> {
  const found = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: () => Symbol.for('colophon.reader') in globalThis,
      injectImmediately: true,
    })
    .catch(() => []);
  return found[0]?.result === true;
}

/** `/outline.js`, `/place.js` and `/lines.js` are built with what the reader holds: after it alone. */
type Script = '/reader.js' | '/outline.js' | '/place.js' | '/lines.js';

/** @returns whether the scripts could be put there */
export async function inject(tab: number, ...files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files,
      // While the page still loads: the panel's frame can then open before its answer comes.
      injectImmediately: true,
    });
    return true;
  } catch {
    // The tab is gone, or a page where extensions may not run.
    return false;
  }
}

/**
 * Tells the script that places the panel that the panel's page is there, opened with a key.
 * @returns whether the tab has opened it so: each key is good once, and for nobody else
 */
export async function hasOpenedFrame(tab: number, key: string): Promise<boolean> {
  return (await send<boolean>(tab, { type: 'frame', key })) === true;
}

/** Shows the reader words of a tab's page, and that tab. */
export async function findInTab(tab: number, quote: string, fragment: string): Promise<void> {
  // The reader too: the page may have been loaded anew since it was answered.
  await inject(tab, '/reader.js', '/place.js');
  await send(tab, { type: 'find', quote, fragment });
  await browser.tabs.update(tab, { active: true });
}

async function send<Answer>(tab: number, message: ToTab): Promise<Answer | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as Answer | undefined;
  } catch {
    // No script of ours is there to listen.
    return undefined;
  }
}
