/**
 * The frame that a tab's panel stands in. Told of each new answer by a message: a frame in a web page
 * does not see what is kept of tabs, in Firefox not even the tab.
 */
import { browser } from 'wxt/browser';
import { keepAnswer } from './answers';
import type { TabAnswer, ToPanel } from './messages';
import { forget, keep, recall } from './tab-memory';
import { hasOpenedFrame, isClosed } from './tabs';

const slot = (tab: number) => `frame:${tab}` as const;

/**
 * The panel's page is there, in this frame, opened with a key: remembered where the tab says that it
 * has opened it so. Whoever else loads the page is shown nothing.
 */
export async function takeFrame(tab: number, key: string, frame: number): Promise<boolean> {
  if (!(await hasOpenedFrame(tab, key))) return false;
  await keep(slot(tab), frame);
  // A tab that was closed meanwhile. Its panel need not wait for that.
  void isClosed(tab).then((isGone) => (isGone ? forget(slot(tab)) : undefined));
  return true;
}

/** The tab is gone, and all that was kept of it. */
export async function forgetTab(tab: number): Promise<void> {
  await Promise.all([keepAnswer(tab, null), forget(slot(tab))]);
}

/** Has the panel in a tab's frame show an answer; nothing where there is no such frame. */
export async function answerFrame(tab: number, answer: TabAnswer): Promise<void> {
  const frameId = (await recall(slot(tab))) as number | undefined;
  if (frameId === undefined) return;
  const message: ToPanel = { type: 'answer', answer };
  // The frame may be gone, with its page or with its panel.
  await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => undefined);
}
