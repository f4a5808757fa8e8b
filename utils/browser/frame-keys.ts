/**
 * Keys to the panel's page. Each opens one frame, in the tab it was made for: whoever else loads the
 * page, with an old key, a guessed one or none, is shown nothing.
 */
import { inTurns } from './in-turns';
import { forget, keep, recall } from './tab-memory';

const slot = (tab: number) => `key:${tab}` as const;
const inTurn = inTurns<number>();

async function unused(tab: number): Promise<string | undefined> {
  return (await recall(slot(tab))) as string | undefined;
}

/** The key that opens the next frame of a tab. */
export function keyFor(tab: number): Promise<string> {
  return inTurn(tab, async () => {
    const kept = await unused(tab);
    if (kept !== undefined) return kept;
    const key = crypto.randomUUID();
    await keep(slot(tab), key);
    return key;
  });
}

/** Uses a key up; false where it is not the one that was made for this tab. */
export function useKey(tab: number, key: string): Promise<boolean> {
  return inTurn(tab, async () => {
    if ((await unused(tab)) !== key) return false;
    await forget(slot(tab));
    return true;
  });
}

/** The tab is gone. */
export function forgetKey(tab: number): Promise<void> {
  return inTurn(tab, () => forget(slot(tab)));
}
