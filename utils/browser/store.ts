/**
 * What the reader holds beside the bundled records: own records and packs, in IndexedDB. Every change
 * is one transaction, so that a stopped worker, a closed page or a full disk leaves what was there.
 */
import { type IDBPDatabase, openDB } from 'idb';
import type { PackHead } from '../records/pack';
import type { ArticleRecord } from '../records/schema';
import { noteHeld } from './held-flag';
import { finishRestoring } from './restore-settings';
import { changing } from './store-change';
import { StaleRecordError } from './store-errors';
import { readsOf } from './store-reads';
import { heldOf, type KeptOn, OWN, type Row, rowOf, type Schema } from './store-rows';
import {
  mustBeAt,
  ownOf,
  putPack,
  putRestored,
  type Restored,
  removeRecords,
} from './store-writes';

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Opens the store, creating it when it is not there. */
export async function openStore() {
  const db = await openDB<Schema>('colophon', 1, {
    upgrade(created) {
      const records = created.createObjectStore('records', { keyPath: 'id', autoIncrement: true });
      records.createIndex('keys', 'keys', { multiEntry: true });
      records.createIndex('pack', 'pack');
      created.createObjectStore('packs', { keyPath: 'identifier' });
      created.createObjectStore('state');
    },
    // Another page wants a newer store: it must not wait for this one.
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  });
  // The flag is only a note of what is here: lost or spoiled, it is written anew.
  if ((await db.count('records')) > 0) await noteHeld();
  const store = storeOn(db);
  await finishRestoring(store);
  return store;
}

function storeOn(db: IDBPDatabase<Schema>) {
  const change = changing(db);
  return {
    ...readsOf(db),
    close: () => db.close(),

    /**
     * Stores a pack in place of what was there of it.
     * @param rows its records
     * @param revision the state that the reader's consent is about
     * @throws StaleError when something else was stored meanwhile; an AbortError when cancelled
     */
    replacePack: (
      head: PackHead,
      rows: readonly Row[],
      revision: number,
      { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
    ) =>
      change(async (tx) => {
        await mustBeAt(tx, revision);
        await putPack(tx, head, rows, onProgress && { onProgress });
      }, signal),

    /**
     * Stores what a backup brings: all of it, or nothing.
     * @throws StaleError when something else was stored since this was worked out
     */
    restore: (brought: Restored, revision: number) =>
      change(async (tx) => {
        await mustBeAt(tx, revision);
        await putRestored(tx, brought);
      }),

    /** The settings of a backup are in their place. */
    arrived: () => db.delete('state', 'settings'),

    removePack: (identifier: string, signal?: AbortSignal) =>
      change(async (tx) => {
        await removeRecords(tx, identifier);
        await tx.objectStore('packs').delete(identifier);
      }, signal),

    switchPack: (identifier: string, isOn: boolean) =>
      change(async (tx) => {
        const pack = await tx.objectStore('packs').get(identifier);
        if (pack) await tx.objectStore('packs').put({ ...pack, isOn });
      }),

    /** Keeps a record of the reader's own; one of the same page gives way to it, a version later. */
    keepOwn: (record: ArticleRecord, page: KeptOn) =>
      change(async (tx) => {
        const store = tx.objectStore('records');
        const old = await ownOf(tx, page);
        const version = old ? heldOf(old).record.version + 1 : record.version;
        const row = { ...rowOf(OWN, { ...record, version }), page, ...(old?.id && { id: old.id }) };
        return store.put(row);
      }),

    /**
     * Stores an own record after it was edited.
     * @throws StaleRecordError when it was changed or removed meanwhile, in another window
     */
    writeOwn: (id: number, record: ArticleRecord) =>
      change(async (tx) => {
        const store = tx.objectStore('records');
        const before = await store.get(id);
        if (!before || heldOf(before).record.version !== record.version - 1) {
          throw new StaleRecordError('the record was changed meanwhile');
        }
        const row = rowOf(OWN, record);
        // It goes on answering for the page it was kept on, as far as it still names it.
        const page = before.page && {
          ...before.page,
          keys: before.page.keys.filter((key) => row.keys.includes(key)),
        };
        await store.put({ ...before, ...row, ...(page && { page }), id });
      }),

    /** @returns the record as it was stored, to be put back; undefined where it was gone already */
    removeOwn: (id: number) =>
      change(async (tx) => {
        const store = tx.objectStore('records');
        const row = await store.get(id);
        await store.delete(id);
        return row;
      }),

    /**
     * Puts an own record back as it was when it was removed.
     * @throws StaleRecordError when another was kept of its page meanwhile
     */
    putBack: (row: Row) =>
      change(async (tx) => {
        if (row.page && (await ownOf(tx, row.page))) {
          throw new StaleRecordError('another record was kept of this page meanwhile');
        }
        await tx.objectStore('records').put(row);
      }),
  };
}
