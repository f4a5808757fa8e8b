/** Reaching the scripts in a tab. */
import { browser } from 'wxt/browser';
import type { Page } from '../page/page';
import { readOutline } from '../page/read';
import type { Placing, ToTab } from './messages';
import { withoutFragment } from './navigation';
import { takeOutlineHere } from './outline-in-tab';
import { outlineShape } from './outline-shape';

/**
 * Has the tab's document read, by scripts that are put there if need be: on the sites by their host
 * permission, elsewhere on the strength of `activeTab`.
 * @param isUrgent the reader waits for it; otherwise the page goes first
 * @returns what was read, or null where extensions may not run
 */
export async function readTab(tab: number, isUrgent: boolean): Promise<Page | null> {
  const there = await read(tab, isUrgent);
  if (there) return there;
  for (const wait of isUrgent ? [0, ...LATE_GRANT] : [0]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    // The reader too: it sees when the tab moves on to another text.
    if (await inject(tab, '/reader.js', '/outline.js')) return read(tab, isUrgent);
  }
  return null;
}

/**
 * Chromium may tell of a click before it has granted the access that goes with it (seen in 156, once
 * in some fifty clicks just after a page has loaded). So it is tried again, after these milliseconds.
 */
const LATE_GRANT = [50, 150, 300];

async function read(tab: number, isUrgent: boolean): Promise<Page | null> {
  const taken = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: takeOutlineHere,
      args: [isUrgent],
      injectImmediately: true,
    })
    // Extensions may not run there, or not yet.
    .catch(() => undefined);
  const outline = outlineShape.safeParse(taken?.[0]?.result);
  return outline.success ? readOutline(outline.data) : null;
}

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

/** Puts the script that places the panel into a tab; harmless where it already is. */
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

type Script = '/reader.js' | '/outline.js' | '/place.js';

async function inject(tab: number, ...files: Script[]): Promise<boolean> {
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

/** Tells the script that places the panel that its frame is there. */
export async function tellOfFrame(tab: number, key: string): Promise<void> {
  await send(tab, { type: 'frame', key });
}

/** Shows the reader words of a tab's page, and that tab. */
export async function findInTab(tab: number, quote: string, fragment: string): Promise<void> {
  await injectPlacer(tab);
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
