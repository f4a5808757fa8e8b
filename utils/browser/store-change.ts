/** One change of the store at a time: everything in it, or nothing. */
import type { IDBPDatabase } from 'idb';
import { noteHeld } from './held-flag';
import type { Schema } from './store-rows';
import { type Change, revisionIn } from './store-writes';

const ALL = ['records', 'packs', 'state'] as const;

/** How a store is changed. */
export function changing(db: IDBPDatabase<Schema>) {
  /**
   * @param work everything in it is stored, or nothing; nothing, too, once the signal says so
   * @throws the signal's reason; else why the transaction was aborted; else what the work threw
   */
  return async function change<T>(
    work: (tx: Change) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    // First, so that a change that is stored is never overlooked.
    await noteHeld();
    const tx = db.transaction([...ALL], 'readwrite');
    const cancel = () => abort(tx);
    signal?.addEventListener('abort', cancel);
    try {
      signal?.throwIfAborted();
      const result = await work(tx);
      await tx.objectStore('state').put((await revisionIn(tx)) + 1, 'revision');
      await tx.done;
      return result;
    } catch (error) {
      // The reason of an aborted transaction (a full disk) tells more than the request that failed.
      const reason = tx.error ?? error;
      tx.done.catch(() => undefined);
      abort(tx);
      signal?.throwIfAborted();
      throw reason;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
