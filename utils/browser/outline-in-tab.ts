/**
 * Where the background finds what takes the outline of a tab's page: under a name in the world that
 * our scripts of one page share, and the page itself does not see. Not a message: listening costs a
 * page more than all of the reader (3 ms in Chromium, the first time a script asks for anything of
 * the extension's).
 */
import type { Outline } from '../page/outline/outline';
import type { Eye } from '../page/outline/without-unseen';

/**
 * Takes the outline, at once or when the page has nothing more urgent to do; undefined where the
 * document is no page. Asked about some lines, without what of them nobody sees; `true` where all of
 * it is seen; undefined where nothing is there yet that could look.
 */
type Taker = (isUrgent: boolean, lines?: readonly string[]) => Promise<Outline | true | undefined>;

interface World {
  [outline: symbol]: Taker | Eye | undefined;
}

const world = globalThis as unknown as World;

/** In the tab: this is how the outline is taken. */
export function offerOutline(take: Taker): void {
  world[Symbol.for('colophon.outline')] = take;
}

/** In the tab: this is how it is told which texts are seen. */
export function offerEye(eye: Eye): void {
  world[Symbol.for('colophon.eye')] = eye;
}

/** In the tab: what tells which texts are seen, once it is there. */
export function offeredEye(): Eye | undefined {
  return world[Symbol.for('colophon.eye')] as Eye | undefined;
}

/**
 * Put into the tab by the background, as source: uses nothing but its own lines.
 * @param lines asks about these; empty: takes the outline as it is
 * @returns what is taken there; undefined where nothing can take it yet
 */
export function takeOutlineHere(
  isUrgent: boolean,
  lines: readonly string[],
): ReturnType<Taker> | undefined {
  const take = (globalThis as unknown as World)[Symbol.for('colophon.outline')] as Taker;
  return take?.(isUrgent, lines.length > 0 ? lines : undefined);
}
