/**
 * What is known of a page before it has said anything: the answer for its address, good as long as
 * the page carries the recorded headline. The reader gets it while the page loads, lets the panel
 * make it ready, and has it shown as soon as it has seen the headline. Both run in one world of the
 * page, which the page itself does not see.
 */
import type { Placing } from './messages';
import { tableOf } from './table';

/** What the panel does with what is expected. */
export interface Taker {
  /** Opens the panel's frame, out of sight; null closes it, where nothing has been shown in it. */
  prepare(placing: Placing | null): void;
  /** Shows it; null withdraws what was shown of the page before. */
  show(placing: Placing | null): void;
}

interface Table {
  taker?: Taker;
  last?: (taker: Taker) => void;
}

const table = () => tableOf<Table>('expected', {});

/** The reader tells what is expected, or that it has come true. */
export function tellPanel(last: (taker: Taker) => void): void {
  const meeting = table();
  meeting.last = last;
  if (meeting.taker) last(meeting.taker);
}

/** The panel takes what is expected from now on, or was told before it was there. */
export function takeExpected(taker: Taker): void {
  const meeting = table();
  meeting.taker = taker;
  meeting.last?.(taker);
}
