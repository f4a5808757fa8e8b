/**
 * What the reader holds beside the bundled records: own records and packs, in IndexedDB. Every change
 * is one transaction, so that a stopped worker, a closed page or a full disk leaves what was there.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { oneAhead } from '../records/one-ahead';
import type { PackHead } from '../records/pack';
import type { ArticleRecord } from '../records/schema';
import { noteHeld } from './held-flag';
import { finishRestoring } from './restore-settings';
import { StaleRecordError } from './store-errors';
import {
  answersFor,
  type Carried,
  type Held,
  heldOf,
  type KeptOn,
  OWN,
  type Row,
  type Run,
  rowOf,
  runsOf,
  type Schema,
} from './store-rows';
import {
  type Change,
  mustBeAt,
  putPack,
  putRestored,
  type Restored,
  removeRecords,
  revisionIn,
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
  const ALL = ['records', 'packs', 'state'] as const;

  /** One change: everything in it, or nothing; nothing, too, once the signal says so. */
  async function change<T>(work: (tx: Change) => Promise<T>, signal?: AbortSignal): Promise<T> {
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
  }

  return {
    revision: () => revisionIn(db.transaction('state')),
    packs: () => db.getAll('packs'),
    /** How many records are held. */
    count: () => db.count('records'),
    close: () => db.close(),

    /** What is held under some keys by packs that are on and by the reader; the reader's own first. */
    async find(keys: readonly string[]): Promise<(Held & { key: string })[]> {
      const tx = db.transaction(['records', 'packs']);
      const index = tx.objectStore('records').index('keys');
      // All at once: one after the other would take many times as long for many keys.
      const [packs, ...rows] = await Promise.all([
        tx.objectStore('packs').getAll(),
        ...keys.map((key) => index.getAll(key)),
      ]);
      const isOn = (pack: string) =>
        pack === OWN || packs.some(({ identifier, isOn }) => identifier === pack && isOn);
      const found = keys.flatMap((key, i) =>
        (rows[i] ?? [])
          .filter((row) => isOn(row.pack) && answersFor(row, key))
          .map((row) => ({ key, ...heldOf(row) })),
      );
      return found.sort((a, b) => Number(a.pack !== OWN) - Number(b.pack !== OWN));
    },

    /** What is held under any of some keys, by whomever, packs that are off included; each once. */
    async under(keys: readonly string[]): Promise<(Held & { keys: readonly string[] })[]> {
      const store = db.transaction('records').store;
      const ids = await Promise.all(keys.map((key) => store.index('keys').getAllKeys(key)));
      const rows = await Promise.all([...new Set(ids.flat())].map((id) => store.get(id)));
      return rows.flatMap((row) => (row ? [{ ...heldOf(row), keys: row.keys }] : []));
    },

    /** The numbers of a pack's records, or of the reader's, in order. */
    idsOf: (pack: string) => db.getAllKeysFromIndex('records', 'pack', pack),

    /** The number of the first of a pack's records. */
    firstOf: (pack: string) => db.getKeyFromIndex('records', 'pack', pack),

    /** The records of a pack, or of the reader, as they are stored, a batch at a time. */
    async *rowsOf(pack: string, batch = 100): AsyncGenerator<Row[]> {
      const runs = runsOf(await db.getAllKeysFromIndex('records', 'pack', pack), batch);
      const read = ([first, last]: Run) => db.getAll('records', IDBKeyRange.bound(first, last));
      for await (const [, rows] of oneAhead(runs, read)) yield rows;
    },

    get: async (id: number) => {
      const row = await db.get('records', id);
      return row && heldOf(row);
    },

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

    /** Settings of a backup that are not in their place yet. */
    carried: async () => (await db.get('state', 'settings')) as Carried | undefined,
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
        const rows = await Promise.all(page.keys.map((key) => store.index('keys').getAll(key)));
        const old = rows
          .flat()
          .find((row) => row.pack === OWN && page.keys.some((key) => answersFor(row, key)));
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
        await store.put({ ...before, ...rowOf(OWN, record), id });
      }),

    removeOwn: (id: number) => change((tx) => tx.objectStore('records').delete(id)),
  };
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
