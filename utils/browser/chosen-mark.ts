/**
 * The mark of a page on a site that the reader has chosen: in the world that our scripts of one page
 * share, and the page itself does not see.
 */

const slots = globalThis as unknown as Record<symbol, boolean | undefined>;
const SLOT = Symbol.for('colophon.chosen');

/** Marks this page: its site was chosen. */
export function markChosen(): void {
  slots[SLOT] = true;
}

/** Was this page's site chosen? */
export function isMarkedChosen(): boolean {
  return slots[SLOT] === true;
}
