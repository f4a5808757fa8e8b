/**
 * What is remembered of a tab until it is closed: it outlives the background being stopped, and ends
 * with the browser. It stands in `storage.session`, but not in Chrome's private windows: Chrome has
 * one such storage for private and other windows, and ends the private background with its last
 * window, before that has forgotten anything. There it stands in an IndexedDB, which Chrome keeps in
 * memory and throws away with the private windows.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { isPrivateHere } from './private';

/** What is kept of a tab: the answer about its page, the panel's frame. */
export type Slot = `${'answer' | 'frame'}:${number}`;

/** A place to remember in. */
interface Memory {
  recall(slot: Slot): Promise<unknown>;
  keep(slot: Slot, value: unknown): Promise<void>;
  forget(slot: Slot): Promise<void>;
  onKept(slot: Slot, then: (value: unknown) => void, signal: AbortSignal): void;
}

const ofSession: Memory = {
  recall: async (slot) => (await browser.storage.session.get(slot))[slot],
  keep: (slot, value) => browser.storage.session.set({ [slot]: value }),
  forget: (slot) => browser.storage.session.remove(slot),
  onKept(slot, then, signal) {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = area === 'session' ? changes[slot] : undefined;
      if (change) then(change.newValue);
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  },
};

const STORE = 'slots';

/** The memory of Chrome's private windows, as one page of the extension or the background sees it. */
export function ofPrivateWindows(): Memory {
  let opened: Promise<IDBPDatabase> | undefined;
  const opening = () => {
    opened ??= openDB('tabs', 1, {
      upgrade: (created) => void created.createObjectStore(STORE),
      terminated: () => {
        opened = undefined;
      },
    }).catch((error: unknown) => {
      // The next one who asks tries again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const news = new BroadcastChannel('tabs');
  return {
    recall: async (slot) => (await opening()).get(STORE, slot),
    async keep(slot, value) {
      await (await opening()).put(STORE, value, slot);
      news.postMessage({ slot, value });
    },
    async forget(slot) {
      await (await opening()).delete(STORE, slot);
      news.postMessage({ slot });
    },
    onKept(slot, then, signal) {
      const listener = ({ data }: MessageEvent<{ slot: Slot; value?: unknown }>) => {
        if (data.slot === slot) then(data.value);
      };
      news.addEventListener('message', listener, { signal });
    },
  };
}

let apart: Memory | undefined;

function here(): Memory {
  // Firefox has one background for all windows, which hears of each tab that is closed.
  if (import.meta.env.FIREFOX || !isPrivateHere()) return ofSession;
  apart ??= ofPrivateWindows();
  return apart;
}

/** What is kept there; undefined for nothing. */
export const recall = (slot: Slot): Promise<unknown> => here().recall(slot);

/** Keeps something that can be said in JSON. */
export const keep = (slot: Slot, value: unknown): Promise<void> => here().keep(slot, value);

/** Forgets what is kept there. */
export const forget = (slot: Slot): Promise<void> => here().forget(slot);

/**
 * Calls back with what another page of the extension keeps there; undefined when it is forgotten.
 * @param signal ends it
 */
export const onKept = (slot: Slot, then: (value: unknown) => void, signal: AbortSignal): void =>
  here().onKept(slot, then, signal);
