/** Looking for a pack's update, once, when the reader clicks for it. Nothing is ever looked for by itself. */
import type { Preview } from './preview-pack';
import type { StoredPack } from './store-rows';
import { askOnce } from './taking/ask-once';
import { askFor } from './taking/grants';
import { TakeError } from './taking/taken';

/** Nothing larger is read, in bytes. */
const LARGEST_UPDATE = 100_000_000;

/** What was found at a pack's address. */
export type Found =
  /** Something to look at, and to take or not. */
  | { fate: 'newer'; preview: Preview }
  /** What is here already. */
  | { fate: 'same' }
  /** An earlier state than what is here: nobody goes back by an update. */
  | { fate: 'older'; datePublished: string }
  /** Another pack. */
  | { fate: 'other'; identifier: string };

/**
 * Asks a pack's own address. To be called within a click: the browser may ask for the reader's leave,
 * for that one host.
 * @param preview says what importing a file would do
 * @throws TakeError where nothing comes; PackError where what comes is no pack
 */
export async function lookForUpdate(
  { updates = '', identifier, datePublished }: StoredPack,
  preview: (file: Blob) => Promise<Preview>,
  signal: AbortSignal,
): Promise<Found> {
  if (!(await askFor(updates))) throw new TakeError({ kind: 'refused' });
  // Of whatever type: servers call such files all kinds of things, and it is read as data alone.
  const { bytes } = await askOnce(updates, LARGEST_UPDATE, () => true, signal);
  const found = await preview(new Blob([bytes]));
  const { head, changes } = found;
  if (head.identifier !== identifier) return { fate: 'other', identifier: head.identifier };
  if (head.datePublished < datePublished) {
    return { fate: 'older', datePublished: head.datePublished };
  }
  const changed = changes.added.count + changes.changed.count + changes.removed.count;
  const isSame = head.datePublished === datePublished && changed === 0 && !found.keyChange;
  return isSame ? { fate: 'same' } : { fate: 'newer', preview: found };
}
