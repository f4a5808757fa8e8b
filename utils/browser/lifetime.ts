/** How long a script of ours lives in a page. */
import { native } from './native';

/**
 * Starts a script once in this page: a second copy, put there by a click or after an update, finds
 * the first and leaves it alone.
 * @param name of the script
 * @param start gets the signal that ends everything the script has started
 */
export function startOnce(name: string, start: (signal: AbortSignal) => void): void {
  // Scripts of one extension share a global object that neither the page nor an older version sees.
  const slots = globalThis as unknown as Record<symbol, AbortController | undefined>;
  const slot = Symbol.for(`colophon.${name}`);
  if (slots[slot]?.signal.aborted === false) return;
  const life = new AbortController();
  slots[slot] = life;
  start(life.signal);
}

/**
 * Is the extension that started this script still there? After an update, a removal or a switch-off
 * its scripts stay behind in open pages, unable to reach anybody.
 */
export function isAlive(): boolean {
  try {
    return native.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
