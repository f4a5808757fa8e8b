/**
 * What is known of a page before it has said anything: the answer for its address, good as long as
 * the page carries the recorded headline. The reader gets it while the page loads and hands it to
 * the panel as soon as it has seen the headline. Both run in one world of the page, which the page
 * itself does not see.
 */
import type { TabAnswer } from './messages';

interface Table {
  answer?: TabAnswer;
  take?: (answer: TabAnswer) => void;
}

/** Where reader and panel meet, whichever of them is there first. */
function table(): Table {
  const slots = globalThis as unknown as Record<symbol, Table | undefined>;
  const slot = Symbol.for('colophon.expected');
  slots[slot] ??= {};
  return slots[slot];
}

/** The reader has seen that the expected answer holds. */
export function handOver(answer: TabAnswer): void {
  const meeting = table();
  meeting.answer = answer;
  meeting.take?.(answer);
}

/** The panel takes what is handed over, or has been already. */
export function onHandOver(take: (answer: TabAnswer) => void): void {
  const meeting = table();
  meeting.take = take;
  if (meeting.answer) take(meeting.answer);
}
