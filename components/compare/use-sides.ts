import { useEffect, useState } from 'preact/hooks';
import type { TakeError, Taken, Trouble, Wanted } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Desk } from './desk';
import { SIDES } from './sides';

/** What is to be compared, as far as it is known. */
export type WantedPair = Readonly<Record<SideName, Wanted>>;

/** Where a side stands. */
export type Side =
  | { readonly is: 'there'; readonly taken: Taken }
  | { readonly is: 'coming' }
  /** A site is asked, until it answers or the reader has had enough. */
  | { readonly is: 'asking'; cancel(): void }
  | { readonly is: 'wanted'; readonly trouble?: Trouble; readonly opened: number | undefined };

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

/** Both sides, and the ways to their texts. A new try takes the place of the one before. */
export function useSides(wanted: WantedPair, desk: Desk) {
  const [sides, setSides] = useState<Record<SideName, Side>>({
    source: { is: 'coming' },
    target: { is: 'coming' },
  });
  const put = (side: SideName, change: (before: Side) => Side) =>
    setSides((now) => ({ ...now, [side]: change(now[side]) }));

  async function settle(side: SideName, coming: Side, taking: () => Promise<Taken | null> | Taken) {
    let opened: number | undefined;
    put(side, (before) => {
      opened = before.is === 'wanted' ? before.opened : undefined;
      return coming;
    });
    try {
      const taken = await taking();
      put(side, () => (taken ? { is: 'there', taken } : { is: 'wanted', opened }));
    } catch (error) {
      put(side, () => ({ is: 'wanted', trouble: troubleOf(error), opened }));
    }
  }
  const COMING: Side = { is: 'coming' };

  useEffect(() => {
    for (const side of SIDES) void settle(side, COMING, () => desk.fromTab(wanted[side]));
  }, []);

  const waysTo = (side: SideName): Ways => ({
    ask() {
      const control = new AbortController();
      // The browser's own question has to come out of the click: nothing is waited for before.
      const asking = desk.byRequest(wanted[side], control.signal);
      void settle(side, { is: 'asking', cancel: () => control.abort() }, () => asking);
    },
    async open() {
      const opened = await desk.open(wanted[side].address ?? '').catch(() => undefined);
      put(side, (before) => (before.is === 'wanted' ? { ...before, opened } : before));
    },
    fromOpened: (tab) => void settle(side, COMING, () => desk.fromOpened(wanted[side], tab)),
    fromFile: (file) => void settle(side, COMING, () => desk.fromFile(wanted[side], file)),
    fromText: (text) => void settle(side, COMING, () => desk.fromText(wanted[side], text)),
    giveBack: (grant) => desk.withdraw(grant).catch(() => false),
  });
  return { sides, ways: { source: waysTo('source'), target: waysTo('target') } };
}

/** Everything else is a fault of ours: it must not look like one of the page's, nor like patience. */
function troubleOf(error: unknown): Trouble {
  const { trouble } = error as Partial<TakeError>;
  if (trouble === undefined) console.error(error);
  return trouble ?? { kind: 'fault' };
}
