/**
 * Keys to the panel's page. Each opens one frame, in the tab it was made for: whoever else loads the
 * page, with an old key, a guessed one or none, is shown nothing.
 */
import { browser } from 'wxt/browser';
import { inTurns } from './in-turns';

const slot = (tab: number) => `key:${tab}`;
const inTurn = inTurns<number>();

async function unused(tab: number): Promise<string | undefined> {
  const stored = await browser.storage.session.get(slot(tab));
  return stored[slot(tab)] as string | undefined;
}

/** The key that opens the next frame of a tab. */
export function keyFor(tab: number): Promise<string> {
  return inTurn(tab, async () => {
    const kept = await unused(tab);
    if (kept !== undefined) return kept;
    const key = crypto.randomUUID();
    await browser.storage.session.set({ [slot(tab)]: key });
    return key;
  });
}

/** Uses a key up; false where it is not the one that was made for this tab. */
export function useKey(tab: number, key: string): Promise<boolean> {
  return inTurn(tab, async () => {
    if ((await unused(tab)) !== key) return false;
    await browser.storage.session.remove(slot(tab));
    return true;
  });
}

/** The tab is gone. */
export function forgetKey(tab: number): Promise<void> {
  return inTurn(tab, () => browser.storage.session.remove(slot(tab)));
}
