/** What a tab's panel has opened elsewhere: an edition beside the page, the pages that cite and compare it. */
import { browser } from 'wxt/browser';
import type { ContextEdition } from '../context/context';
import { answerShown } from './answers';
import type { TabAnswer } from './messages';
import { isPrivateHere } from './private';

/** Half a window narrower than this shows no article. In CSS pixels. */
const LEAST_HALF = 400;
/** Half a window narrower than this has no room for two columns. In CSS pixels. */
const LEAST_FOR_TWO = 900;

/**
 * Opens an edition in a second window beside the tab's own, each taking half of its place; in a tab
 * where there are no windows (Android) or no room. An address that is none of the answer's is
 * refused: whoever asks, nothing else can be opened through this.
 */
export async function openBeside(tab: number, address: string): Promise<void> {
  if (!editionAt(await answerShown(tab), address)) return;
  await besideOrNext(tab, address, LEAST_HALF);
}

/**
 * Opens the page that compares a tab's text with another edition of its answer, named by its
 * address: beside the article where both have room, else in the next tab.
 */
export async function openCompare(tab: number, address: string): Promise<void> {
  const edition = editionAt(await answerShown(tab), address);
  if (!edition) return;
  const asked = new URLSearchParams({ tab: String(tab), with: edition.id });
  await besideOrNext(tab, `${browser.runtime.getURL('/compare.html')}?${asked}`, LEAST_FOR_TWO);
}

/** Opens the page that compares a tab's text with the page that a link leads to. */
export async function openCompareWith(tab: number, link: string): Promise<void> {
  const asked = new URLSearchParams({ tab: String(tab), link });
  await besideOrNext(tab, `${browser.runtime.getURL('/compare.html')}?${asked}`, LEAST_FOR_TWO);
}

/** Opens the page that compares two texts of the reader's choice. */
export async function openCompareAny(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/compare.html')}?texts` });
}

/** Opens the page with credit, citation and metadata of what a tab shows, beside that tab. */
export async function openCite(tab: number): Promise<void> {
  await openNext(tab, `${browser.runtime.getURL('/cite.html')}?tab=${tab}`);
}

/** Opens the panel of a tab in a tab of its own, where the page holds no frame of ours. */
export async function openPanel(tab: number): Promise<void> {
  await openNext(tab, `${browser.runtime.getURL('/')}panel.html#${tab}`);
}

/** Opens the options where sites are chosen, with the one that a tab shows. */
export async function openAlways(address: string | undefined): Promise<void> {
  const asked = address === undefined ? '' : `?${new URLSearchParams({ site: address })}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${asked}#always` });
}

/** Opens the page that says what Colophon does; a private window's background leaves that to the other. */
export async function openWelcome(): Promise<void> {
  if (isPrivateHere()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The edition that an answer knows this way to. */
function editionAt(answer: TabAnswer | undefined, address: string): ContextEdition | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  return answer?.context?.chain.find(({ ways: { read } }) => read?.address === address);
}

async function besideOrNext(tab: number, url: string, least: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tab);
  const isTiled = windowId !== undefined && (await tile(windowId, url, least));
  if (!isTiled) await openNext(tab, url);
}

/** In the tab's own window, whichever is in front: what is opened from a private one stays in it. */
async function openNext(tab: number, url: string): Promise<void> {
  const { windowId, index } = await browser.tabs.get(tab);
  const where = windowId === undefined ? {} : { windowId };
  await browser.tabs.create({ url, openerTabId: tab, index: index + 1, ...where });
}

async function tile(windowId: number, url: string, least: number): Promise<boolean> {
  // Firefox for Android has no windows.
  const { windows } = browser as { windows?: typeof browser.windows };
  try {
    const place = await windows?.get(windowId);
    if (!windows || !place) return false;
    const { left = 0, top = 0, width = 0, height = 0, incognito } = place;
    const half = Math.floor(width / 2);
    if (half < least) return false;
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
