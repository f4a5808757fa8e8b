/**
 * Where the script that places the panel meets the one that works on the page's own lines: under a
 * name in the world that our scripts of one page share, and the page itself does not see. The second
 * is put into the tab when the first needs it, so the panel waits for none of it.
 */
import { tableOf } from './table';

/** What is done on the page's own lines. */
export interface Lines {
  /**
   * Marks these, as far as the page has them; lines once marked stay so until none is to be.
   * @param onPress gets the words of the line whose mark the reader has pressed
   */
  mark(lines: readonly string[], onPress: (quote: string) => void): void;
  /** @param credit printed under the article; empty: nothing is */
  print(credit: string): void;
  /** Leads the reader to words of the page, or, where they are not found, by a text fragment. */
  goTo(quote: string, fragment: string): void;
}

interface Table {
  lines?: Lines;
  /** The script is on its way. */
  isFetched?: boolean;
  waiting: ((lines: Lines) => void)[];
}

const table = () => tableOf<Table>('on-lines', { waiting: [] });

/**
 * Has something done on the page's lines: at once, or when the script for it is there.
 * @param fetch has that script put into the tab; where it could not be, the next one who asks tries again
 */
export function withLines(then: (lines: Lines) => void, fetch: () => Promise<unknown>): void {
  const meeting = table();
  if (meeting.lines) then(meeting.lines);
  else meeting.waiting.push(then);
  if (meeting.lines || meeting.isFetched) return;
  meeting.isFetched = true;
  void fetch().then(() => {
    meeting.isFetched = false;
  });
}

/** The script is there. */
export function offerLines(lines: Lines): void {
  const meeting = table();
  meeting.lines = lines;
  for (const then of meeting.waiting.splice(0)) then(lines);
}
