/** Writing packs within a change of the store. */
import type { IDBPTransaction } from 'idb';
import type { PackHead } from '../records/pack';
import { StaleError } from './store-errors';
import {
  answersFor,
  type Carried,
  type KeptOn,
  OWN,
  type Row,
  runsOf,
  type Schema,
} from './store-rows';

/** So many records are put, or deleted, before somebody else has a turn. */
const AT_ONCE = 200;

/** A change of the store: everything in it, or nothing. */
export type Change = IDBPTransaction<Schema, ('records' | 'packs' | 'state')[], 'readwrite'>;

/** A pack as a backup brings it. */
export interface RestoredPack {
  head: PackHead;
  rows: Row[];
  isOn: boolean;
}

/** What a backup brings. */
export interface Restored {
  /** Records of the reader's; with the number of the one that each takes the place of. */
  own: readonly Row[];
  packs: readonly RestoredPack[];
  /** Settings that come with them. */
  carried?: Carried;
}

/** Stores what a backup brings. */
export async function putRestored(tx: Change, { own, packs, carried }: Restored): Promise<void> {
  for (const { head, rows, isOn } of packs) await putPack(tx, head, rows, { isOn });
  for (const row of own) await tx.objectStore('records').put(row);
  if (carried) await tx.objectStore('state').put(carried, 'settings');
}

/** How many changes of the store there have been. */
export async function revisionIn(tx: {
  objectStore(name: 'state'): { get(key: 'revision'): Promise<number | Carried | undefined> };
}): Promise<number> {
  return ((await tx.objectStore('state').get('revision')) as number | undefined) ?? 0;
}

/** @throws StaleError when something else was stored since the reader agreed */
export async function mustBeAt(tx: Change, revision: number): Promise<void> {
  if ((await revisionIn(tx)) !== revision)
    throw new StaleError('something else was stored meanwhile');
}

/**
 * Stores a pack in place of what was there of it.
 * @param rows its records
 * @param isOn absent: as it was, or on
 */
export async function putPack(
  tx: Change,
  head: PackHead,
  rows: readonly Row[],
  { isOn, onProgress }: { isOn?: boolean; onProgress?: (done: number) => void } = {},
): Promise<void> {
  const before = await tx.objectStore('packs').get(head.identifier);
  await removeRecords(tx, head.identifier);
  const store = tx.objectStore('records');
  for (const [i, row] of rows.entries()) {
    // Waiting for each would take three times as long; waiting for none would fill the memory.
    const put = store.add(row);
    if (i % AT_ONCE !== 0) {
      put.catch(() => undefined);
      continue;
    }
    await put;
    onProgress?.(i);
  }
  const state = isOn ?? before?.isOn ?? true;
  await tx.objectStore('packs').put({ ...head, count: rows.length, isOn: state });
}

/** Removes every record of a pack. */
export async function removeRecords(tx: Change, pack: string): Promise<void> {
  const store = tx.objectStore('records');
  const ids = await store.index('pack').getAllKeys(pack);
  // Waited for, so that whoever cancels is heard meanwhile.
  for (const [first, last] of runsOf(ids, AT_ONCE)) {
    await store.delete(IDBKeyRange.bound(first, last));
  }
}

/** The reader's own record that was kept on a page. */
export async function ownOf(tx: Change, { keys }: KeptOn): Promise<Row | undefined> {
  const index = tx.objectStore('records').index('keys');
  const rows = await Promise.all(keys.map((key) => index.getAll(key)));
  return rows.flat().find((row) => row.pack === OWN && keys.some((key) => answersFor(row, key)));
}
