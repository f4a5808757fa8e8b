/**
 * The frame that a tab's panel stands in. Kept in `storage.session`; told of each new answer by a
 * message, because Firefox lets a frame in a web page see neither that storage nor the tab.
 */
import { browser } from 'wxt/browser';
import type { TabAnswer, ToPanel } from './messages';

const slot = (tab: number) => `frame:${tab}`;

/** The panel's page is there, in this frame of the tab. */
export async function rememberFrame(tab: number, frame: number): Promise<void> {
  await browser.storage.session.set({ [slot(tab)]: frame });
}

/** The tab is gone. */
export async function forgetFrame(tab: number): Promise<void> {
  await browser.storage.session.remove(slot(tab));
}

/** Has the panel in a tab's frame show an answer; nothing where there is no such frame. */
export async function answerFrame(tab: number, answer: TabAnswer): Promise<void> {
  const stored = await browser.storage.session.get(slot(tab));
  const frameId = stored[slot(tab)] as number | undefined;
  if (frameId === undefined) return;
  const message: ToPanel = { type: 'answer', answer };
  // The frame may be gone, with its page or with its panel.
  await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => undefined);
}
