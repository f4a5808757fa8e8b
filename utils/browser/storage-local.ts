/**
 * `storage.local` as it stands, kept at hand until it changes: every page asks for the settings, and
 * the browser takes up to 20 ms to fetch them.
 */
import { browser } from 'wxt/browser';

type Stored = Readonly<Record<string, unknown>>;

let atHand: Promise<Stored> | undefined;
let isListening = false;

/** All that is stored. */
export function readLocal(): Promise<Stored> {
  if (!isListening) browser.storage.onChanged.addListener(forget);
  isListening = true;
  atHand ??= browser.storage.local.get(null);
  atHand.catch(() => {
    atHand = undefined;
  });
  return atHand;
}

/** Stores some of it; the rest stays as it is. */
export async function writeLocal(changes: Stored): Promise<void> {
  await browser.storage.local.set(changes);
  // The event comes later than the next question may.
  atHand = undefined;
}

function forget(_changes: unknown, area: string): void {
  if (area === 'local') atHand = undefined;
}

/** What is at hand may be older than what another page has just stored: it is fetched anew. */
export function refresh(): void {
  atHand = undefined;
}

/** Runs a task while no other page of the extension runs one, nor this one another. */
export function alone<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('colophon-storage', task) as Promise<T>;
}

/** Calls back when something was stored, by whatever page, until the signal ends. */
export function onLocalChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area !== 'local') return;
    refresh();
    callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
