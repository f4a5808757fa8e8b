/**
 * Where the background finds the reader of a tab: under a name in the world that our scripts of one
 * page share, and the page itself does not see. Not a message: listening costs a page of no interest
 * more than all the rest of the reader (3 ms in Chromium, the first time a script asks for anything
 * of the extension's).
 */
import type { Outline } from '../page/outline/outline';

type World = Record<symbol, (() => Promise<Outline>) | undefined>;

/** In the tab: this is how its document is read. */
export function readWhenAsked(read: () => Promise<Outline>): void {
  (globalThis as unknown as World)[Symbol.for('colophon.read')] = read;
}

/**
 * Put into the tab by the background, as source: uses nothing but its own lines.
 * @returns what the reader there gives; undefined where there is none
 */
export function readHere(): Promise<Outline> | undefined {
  return (globalThis as unknown as World)[Symbol.for('colophon.read')]?.();
}
