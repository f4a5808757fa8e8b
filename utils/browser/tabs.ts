/** Reaching the two scripts in a tab: the reader and the panel. */
import { browser } from 'wxt/browser';
import type { Page } from '../page/page';
import { readOutline } from '../page/read';
import type { TabAnswer, ToTab } from './messages';
import { outlineShape } from './outline-shape';
import { readHere } from './reading';

/**
 * Has the tab's document read. The reader is already there on the listed sites; elsewhere, or where
 * host access was refused, it is put there now, on the strength of `activeTab`.
 * @returns what was read, or null where extensions may not run
 */
export async function readTab(tab: number): Promise<Page | null> {
  const there = await read(tab);
  if (there) return there;
  for (const wait of [0, ...LATE_GRANT]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (await inject(tab, '/reader.js')) return read(tab);
  }
  return null;
}

/**
 * Chromium may tell of a click before it has granted the access that goes with it (seen in 156, once
 * in some fifty clicks just after a page has loaded). So it is tried again, after these milliseconds.
 */
const LATE_GRANT = [50, 150, 300];

async function read(tab: number): Promise<Page | null> {
  const taken = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: readHere, injectImmediately: true })
    // Extensions may not run there, or not yet.
    .catch(() => undefined);
  const outline = outlineShape.safeParse(taken?.[0]?.result);
  return outline.success ? readOutline(outline.data) : null;
}

/**
 * Has the tab's panel show an answer, or go away. A tab with nothing to show never gets the panel's
 * script.
 */
export async function showInTab(tab: number, answer: TabAnswer | null): Promise<void> {
  const isThere = await send<true>(tab, { type: 'show', answer });
  // A panel that starts asks by itself what to show.
  const isWanted = answer !== null && (answer.form !== 'closed' || answer.inPage?.print);
  if (!isThere && isWanted) await injectPanel(tab);
}

/** Puts the panel's script into a tab; harmless where it already is. */
export async function injectPanel(tab: number): Promise<void> {
  await inject(tab, '/panel.js');
}

async function inject(tab: number, file: '/reader.js' | '/panel.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: [file],
      // While the page still loads: the panel's code is then there when its answer comes.
      injectImmediately: true,
    });
    return true;
  } catch {
    // The tab is gone, or a page where extensions may not run.
    return false;
  }
}

async function send<Answer>(tab: number, message: ToTab): Promise<Answer | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as Answer | undefined;
  } catch {
    // No script of ours is there to listen.
    return undefined;
  }
}
