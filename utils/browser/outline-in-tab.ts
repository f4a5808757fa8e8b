/**
 * Where the background finds what takes the outline of a tab's page: under a name in the world that
 * our scripts of one page share, and the page itself does not see. Not a message: listening costs a
 * page more than all of the reader (3 ms in Chromium, the first time a script asks for anything of
 * the extension's).
 */
import type { Outline } from '../page/outline/outline';
import type { Told } from '../page/outline/without-unseen';

/** What is asked for beside the outline as it is. */
export interface Asked {
  /** How the texts of these lines look, instead. */
  lines?: readonly string[];
  /** Without these texts, from now on, by their places among all that were told of. */
  unseen?: readonly number[];
}

/**
 * Takes the outline, at once or when the page has nothing more urgent to do; undefined where the
 * document is no page.
 */
type Taker = (isUrgent: boolean, asked: Asked) => Promise<Outline | Told | undefined>;

interface World {
  [outline: symbol]: Taker | undefined;
}

/** In the tab: this is how the outline is taken. */
export function offerOutline(take: Taker): void {
  (globalThis as unknown as World)[Symbol.for('colophon.outline')] = take;
}

/**
 * Put into the tab by the background, as source: uses nothing but its own lines.
 * @returns what is taken there; undefined where nothing can take it yet
 */
export function takeOutlineHere(isUrgent: boolean, asked: Asked): ReturnType<Taker> | undefined {
  const take = (globalThis as unknown as World)[Symbol.for('colophon.outline')];
  return take?.(isUrgent, asked);
}
