/**
 * One answer per tab, kept in `storage.session`: it outlives the background being stopped, and ends
 * with the browser.
 */
import { browser } from 'wxt/browser';
import type { TabAnswer } from './messages';

const key = (tab: number) => `answer:${tab}`;

/** The answer kept for a tab, if any. */
export async function answerOfTab(tab: number): Promise<TabAnswer | undefined> {
  const stored = await browser.storage.session.get(key(tab));
  return stored[key(tab)] as TabAnswer | undefined;
}

/** Keeps the answer for a tab; `null` forgets it. */
export async function keepAnswer(tab: number, answer: TabAnswer | null): Promise<void> {
  if (answer === null) await browser.storage.session.remove(key(tab));
  else await browser.storage.session.set({ [key(tab)]: answer });
}

/**
 * Calls back with each new answer for a tab; undefined when it is forgotten.
 * @param signal ends it
 */
export function onAnswer(
  tab: number,
  then: (answer: TabAnswer | undefined) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key(tab)] : undefined;
    if (change) then(change.newValue as TabAnswer | undefined);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
