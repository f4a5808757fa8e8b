/** What a tab's panel has opened elsewhere: an edition beside the page, the page that cites it. */
import { browser } from 'wxt/browser';
import { answerOfTab } from './answers';
import type { TabAnswer } from './messages';

/** Half a window narrower than this shows no article. In CSS pixels. */
const LEAST_HALF = 400;

/**
 * Opens an edition in a second window beside the tab's own, each taking half of its place; in a tab
 * where there are no windows (Android) or no room. An address that is none of the answer's is
 * refused: whoever asks, nothing else can be opened through this.
 */
export async function openBeside(tab: number, address: string): Promise<void> {
  if (!isWay(await answerOfTab(tab), address)) return;
  const { windowId, index } = await browser.tabs.get(tab);
  const isTiled = windowId !== undefined && (await tile(windowId, address));
  if (!isTiled) await browser.tabs.create({ url: address, openerTabId: tab, index: index + 1 });
}

/** Opens the page with credit, citation and metadata of what a tab shows, beside that tab. */
export async function openCite(tab: number): Promise<void> {
  const { index } = await browser.tabs.get(tab);
  const url = `${browser.runtime.getURL('/cite.html')}?tab=${tab}`;
  await browser.tabs.create({ url, openerTabId: tab, index: index + 1 });
}

function isWay(answer: TabAnswer | undefined, address: string): boolean {
  const ways = answer?.context?.chain.map(({ ways: { read } }) => read?.address) ?? [];
  return /^https?:\/\//i.test(address) && ways.includes(address);
}

async function tile(windowId: number, url: string): Promise<boolean> {
  // Firefox for Android has no windows.
  const { windows } = browser as { windows?: typeof browser.windows };
  try {
    const place = await windows?.get(windowId);
    if (!windows || !place) return false;
    const { left = 0, top = 0, width = 0, height = 0, incognito } = place;
    const half = Math.floor(width / 2);
    if (half < LEAST_HALF) return false;
    // First the new one: where the screen has no place for it, this one stays as it is.
    const right = { left: left + half, top, width: width - half, height };
    const opened = await windows.create({ url, ...right, incognito });
    // Some window managers, and Chromium told its place at the start, place a new window themselves.
    await Promise.allSettled([
      opened?.id !== undefined && windows.update(opened.id, right),
      windows
        .update(windowId, { state: 'normal' })
        .then(() => windows.update(windowId, { left, top, width: half, height })),
    ]);
    return true;
  } catch {
    return false;
  }
}
