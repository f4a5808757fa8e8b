/** What the comparison can have done beyond its own page. */
import type { Taken, Wanted } from '../../utils/browser/taking/taken';
import type { Article } from '../../utils/compare/article';
import type { Comparison } from '../../utils/compare/comparison';
import type { RunOptions } from '../../utils/compare/run';
import type { Made } from '../../utils/compare/take/made';

/** A tab whose page may be read. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
}

/** Each that takes a text throws a `TakeError` where it cannot. */
export interface Desk {
  /** From an open tab; null where none shows it. */
  fromTab(wanted: Wanted): Promise<Taken | null>;
  /** By one request; called within a click. */
  byRequest(wanted: Wanted, signal: AbortSignal): Promise<Taken>;
  /** Gives back what was granted for a request; false where the browser refuses. */
  withdraw(grant: string): Promise<boolean>;
  fromFile(wanted: Wanted, file: File): Promise<Taken>;
  fromText(wanted: Wanted, text: string): Taken;
  /** The open tabs that may be read. */
  openTabs(): Promise<readonly OpenTab[]>;
  /** Opens an address in a tab; gives the tab. */
  open(address: string): Promise<number | undefined>;
  /** From a tab that was opened for it. */
  fromOpened(wanted: Wanted, tab: number): Promise<Taken>;
  compare(
    source: Article,
    target: Article,
    options: Pick<RunOptions, 'onProgress' | 'signal'>,
  ): Promise<Comparison>;
  /** When and with which version a file is made. */
  made(): Made;
  /** Saves a text, or bytes, as a file. */
  save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** Copies within a click or key; false when the browser did not let it. */
  copy(content: { text: string }): Promise<boolean>;
}
