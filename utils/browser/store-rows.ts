/** What lies in the store: records as rows, packs, a count of changes. */
import type { DBSchema } from 'idb';
import { allEditionsByKey } from '../records/address-key';
import type { PackHead } from '../records/pack';
import type { ArticleRecord } from '../records/schema';
import type { Settings } from './settings';

/** What is known of a stored pack beside its records. */
export interface StoredPack extends PackHead {
  count: number;
  isOn: boolean;
}

/** A record as it is stored. Of the reader's own the pack is `OWN`. */
export interface Held {
  id: number;
  pack: string;
  record: ArticleRecord;
  /** Of the reader's own: the page it was kept on. */
  page?: KeptOn;
}

/** The page an own record was kept on: it recognises no other, whatever it says of others. */
export interface KeptOn {
  /** What the page is asked for by. */
  keys: string[];
  host: string;
}

/** No identifier of a pack is empty. */
export const OWN = '';

/** A record with what it is found by. */
export interface Row {
  id?: number;
  pack: string;
  keys: string[];
  /** As JSON: a fifth of the time and a third of the room that an object of a hundred parts takes. */
  text: string;
  /** Of the reader's own; one that was kept before this was noted recognises no page. */
  page?: KeptOn;
}

/** The stores of the database. */
export interface Schema extends DBSchema {
  records: { key: number; value: Row; indexes: { keys: string; pack: string } };
  packs: { key: string; value: StoredPack };
  /**
   * `revision` counts changes, so that a change prepared on an older state is noticed; `settings` are
   * those of a backup on the way to their place.
   */
  state: { key: 'revision' | 'settings'; value: number | Carried };
}

/** Settings of a backup, from the change that stored its records until they are in their place. */
export interface Carried {
  settings: Settings;
  /** When they were last changed, in milliseconds since 1970. */
  changed: number;
  /** When those were that they take the place of. */
  instead: number;
}

/**
 * A record as it is put into the store.
 * @param keys every key of its, where they are known already
 */
export function rowOf(
  pack: string,
  record: ArticleRecord,
  keys: readonly string[] = [...allEditionsByKey(record).keys()],
): Row {
  return { pack, keys: [...keys], text: JSON.stringify(record) };
}

/** A record as it comes out of the store. */
export function heldOf({ id = 0, pack, text, page }: Row): Held {
  // Checked when it was stored; behind that the types hold.
  return { id, pack, record: JSON.parse(text) as ArticleRecord, ...(page && { page }) };
}

/** May a row answer for a page that is asked for by this key? */
export function answersFor({ pack, page }: Pick<Row, 'pack' | 'page'>, key: string): boolean {
  return pack !== OWN || (page?.keys.includes(key) ?? false);
}

/** Numbers that follow one another. */
export type Run = readonly [first: number, last: number];

/**
 * Numbers that follow one another, as ranges. The records of a pack are stored in one go, so they do,
 * and many are read or deleted in the time of one.
 */
export function runsOf(ids: readonly number[], most: number): Run[] {
  const runs: [number, number][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && run[1] === id - 1 && id - run[0] < most) run[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}
