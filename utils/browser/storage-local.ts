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
