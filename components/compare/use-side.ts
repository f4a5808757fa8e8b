import { useRef, useState } from 'preact/hooks';
import type { TakeError, Taken, Trouble, Wanted } from '../../utils/browser/taking/taken';
import type { Desk } from './desk';

/** Where a side stands. */
export type Side =
  | { readonly is: 'there'; readonly taken: Taken }
  | { readonly is: 'coming' }
  /** A site is asked, until it answers or the reader has had enough. */
  | { readonly is: 'asking'; cancel(): void }
  | {
      readonly is: 'wanted';
      readonly trouble?: Trouble;
      /** What was granted for a request that came to nothing. */
      readonly grant?: string | undefined;
      readonly opened: number | undefined;
    };

/** The ways to a side's text. */
export interface Ways {
  ask(): void;
  open(): void;
  fromOpened(tab: number): void;
  fromFile(file: File): void;
  fromText(text: string): void;
  /** Gives back what was granted for the side's request; false where the browser refuses. */
  giveBack(grant: string): Promise<boolean>;
}

const COMING: Side = { is: 'coming' };

/** One side, and the ways to its text. A new try takes the place of the one before. */
export function useSide(desk: Desk) {
  const [side, setSide] = useState<Side>(COMING);
  const tries = useRef(0);

  async function settle(coming: Side, taking: () => Promise<Taken | null> | Taken) {
    const own = ++tries.current;
    // What comes too late is no answer to what was asked since.
    const put = (next: Side) => {
      if (own === tries.current) setSide(next);
    };
    let opened: number | undefined;
    setSide((before) => {
      opened = before.is === 'wanted' ? before.opened : undefined;
      return coming;
    });
    try {
      const taken = await taking();
      put(taken ? { is: 'there', taken } : { is: 'wanted', opened });
    } catch (error) {
      const { grant } = error as Partial<TakeError>;
      put({ is: 'wanted', trouble: troubleOf(error), grant, opened });
    }
  }

  const waysTo = (wanted: Wanted): Ways => ({
    ask() {
      const control = new AbortController();
      // The browser's own question has to come out of the click: nothing is waited for before.
      const asking = desk.byRequest(wanted, control.signal);
      void settle({ is: 'asking', cancel: () => control.abort() }, () => asking);
    },
    async open() {
      const opened = await desk.open(wanted.address ?? '').catch(() => undefined);
      setSide((before) => (before.is === 'wanted' ? { ...before, opened } : before));
    },
    fromOpened: (tab) => void settle(COMING, () => desk.fromOpened(wanted, tab)),
    fromFile: (file) => void settle(COMING, () => desk.fromFile(wanted, file)),
    fromText: (text) => void settle(COMING, () => desk.fromText(wanted, text)),
    giveBack: (grant) => desk.withdraw(grant).catch(() => false),
  });
  return {
    side,
    waysTo,
    /** Looks for its text in the open tabs. */
    look: (wanted: Wanted) => void settle(COMING, () => desk.fromTab(wanted)),
  };
}

/** Everything else is a fault of ours: it must not look like one of the page's, nor like patience. */
function troubleOf(error: unknown): Trouble {
  const { trouble } = error as Partial<TakeError>;
  if (trouble === undefined) console.error(error);
  return trouble ?? { kind: 'fault' };
}
