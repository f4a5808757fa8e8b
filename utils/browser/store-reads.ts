/** What is asked of the store: nothing here changes it. */
import type { IDBPDatabase } from 'idb';
import { oneAhead } from '../records/one-ahead';
import {
  answersFor,
  type Carried,
  type Held,
  heldOf,
  OWN,
  type Row,
  type Run,
  runsOf,
  type Schema,
} from './store-rows';
import { revisionIn } from './store-writes';

export function readsOf(db: IDBPDatabase<Schema>) {
  return {
    revision: () => revisionIn(db.transaction('state')),
    packs: () => db.getAll('packs'),
    /** How many records are held. */
    count: () => db.count('records'),

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

    /** Settings of a backup that are not in their place yet. */
    carried: async () => (await db.get('state', 'settings')) as Carried | undefined,
  };
}
