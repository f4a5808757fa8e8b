/** Reaching the scripts in a tab. */
import { browser } from 'wxt/browser';
import type { TabAnswer, ToTab } from './messages';
import { withoutFragment } from './navigation';

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

/**
 * The address a tab is at, without fragment; undefined where it is gone or nobody may know, as on a
 * page that nobody granted.
 */
export async function addressOfTab(tab: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url === undefined ? undefined : withoutFragment(url);
}

type Script = '/reader.js' | '/outline.js' | '/eye.js' | '/panel.js';

/** @returns whether the scripts could be put there */
export async function inject(tab: number, ...files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files,
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
