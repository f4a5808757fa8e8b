import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** Going from difference to difference. */
export interface Steps {
  /** How many there are. */
  readonly count: number;
  /** The one the reader went to last, from 0; -1 before the first. */
  readonly at: number;
  /** To the next (1) or the previous one (-1), seen from where the reader is. */
  go(by: 1 | -1): void;
  /** To one of them. */
  to(note: HTMLElement): void;
}

/** Asks a folded part to unfold, as the browser does before it shows what it has found there. */
export const UNFOLD = 'beforematch';

/**
 * @param rows what holds the rows
 */
export function useSteps(rows: RefObject<HTMLElement | null>, count: number): Steps {
  const [at, setAt] = useState(-1);

  function to(note: HTMLElement) {
    note.dispatchEvent(new Event(UNFOLD, { bubbles: true }));
    setAt(notesIn(rows.current).indexOf(note));
    // Unfolding draws anew first.
    requestAnimationFrame(() => {
      note.scrollIntoView({ block: 'center' });
      note.focus({ preventScroll: true });
    });
  }

  function go(by: 1 | -1) {
    const notes = notesIn(rows.current);
    const isHere = notes[at] !== undefined && isInSight(notes[at]);
    const note = notes[isHere ? at + by : nearest(notes, by)];
    if (note) to(note);
  }

  return { count, at, go, to };
}

/** In the order of the page. */
export function notesIn(rows: HTMLElement | null): HTMLElement[] {
  return [...(rows?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
}

/** In CSS pixels: what the tools above the text cover. */
const COVERED = 60;

function isInSight(note: HTMLElement): boolean {
  const { top, bottom } = note.getBoundingClientRect();
  return bottom > COVERED && top < innerHeight;
}

/** A reader who has scrolled on goes on from the upper edge of what is on the screen. */
function nearest(notes: readonly HTMLElement[], by: 1 | -1): number {
  const next = notes.findIndex((note) => note.getBoundingClientRect().top > COVERED);
  if (by > 0) return next;
  return (next < 0 ? notes.length : next) - 1;
}
