/** What the options page does with records: list, search, import, export, change. */

import { allEditionsByKey } from '../records/address-key';
import type { Catalogue } from '../records/catalogue';
import { checkValue } from '../records/check';
import type { Holder } from '../records/match';
import { type Pack, type PackHead, readPack, writePack } from '../records/pack';
import { type Changes, changesOf, type Rival } from '../records/pack-changes';
import { PackError } from '../records/pack-limits';
import { type Row, rowOf } from '../records/rows';
import type { ArticleRecord } from '../records/schema';
import { openStore, type Store } from './store';
import { type Held, OWN, type StoredPack } from './store-rows';

/** What importing a file would do, and what is needed to do it. */
export interface Preview {
  pack: Pack;
  changes: Changes;
  /** The stored pack it would take the place of. */
  replaces?: StoredPack;
  /** The state it was made on. */
  revision: number;
}

/** How a long piece of work is watched and stopped. */
export interface Work {
  signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

export type Shelf = ReturnType<typeof createShelf>;

/** Bytes beyond which no file is even read. */
const LARGEST_FILE = 400_000_000;

/** @param catalogue the bundled records */
export function createShelf(catalogue: Catalogue) {
  let opening: Promise<Store> | undefined;
  let bundled: Row[][] | undefined;
  const store = () => {
    opening ??= openStore();
    return opening;
  };

  /** What others hold, by key: the bundled records, the reader's own, packs but the one named. */
  async function rivals(keys: readonly string[], except: string): Promise<Map<string, Rival[]>> {
    const opened = await store();
    const [known, held, packs] = await Promise.all([
      catalogue.find(keys),
      opened.find(keys),
      opened.packs(),
    ]);
    const nameOf = (id: string) => packs.find(({ identifier }) => identifier === id)?.name ?? id;
    const found = new Map<string, Rival[]>();
    const once = new Map<unknown, Rival>();
    const add = (key: string, identity: unknown, rival: Rival) => {
      // One record answers to several keys.
      const known = once.get(identity) ?? rival;
      once.set(identity, known);
      found.set(key, [...(found.get(key) ?? []), known]);
    };
    for (const { key, record } of known) {
      add(key, JSON.stringify(record), { record, by: 'bundled' });
    }
    for (const { key, id, pack, record } of held.filter((one) => one.pack !== except)) {
      add(key, id, { record, by: pack === OWN ? 'own' : { pack: nameOf(pack) } });
    }
    return found;
  }

  async function recordsOf(pack: string): Promise<ArticleRecord[]> {
    const records: ArticleRecord[] = [];
    for await (const batch of (await store()).recordsOf(pack)) {
      records.push(...batch.map(({ record }) => record));
    }
    return records;
  }

  return {
    bundled: () => catalogue.count(),
    packs: async () => (await store()).packs(),

    /** Every record there is, the reader's own first, a batch at a time. */
    async *rows(): AsyncGenerator<Row[]> {
      const opened = await store();
      const held = (holder: Holder) => (one: Held) => rowOf(one.record, { id: one.id }, holder);
      for await (const batch of opened.recordsOf(OWN)) yield batch.map(held({ by: 'own' }));
      for (const { identifier, name } of await opened.packs()) {
        for await (const batch of opened.recordsOf(identifier)) {
          yield batch.map(held({ by: 'pack', name }));
        }
      }
      // The bundled ones stay as they are as long as the page is open.
      if (bundled) return yield* bundled;
      const read: Row[][] = [];
      for await (const records of catalogue.all()) {
        const rows = records.map((record) => {
          const [key] = allEditionsByKey(record).keys();
          return rowOf(record, key === undefined ? { record } : { key });
        });
        read.push(rows);
        yield rows;
      }
      bundled = read;
    },

    /** The record of a row. */
    async record({ at }: Row): Promise<ArticleRecord | undefined> {
      if ('record' in at) return at.record;
      if ('id' in at) return (await (await store()).get(at.id))?.record;
      return (await catalogue.find([at.key]))[0]?.record;
    },

    /** Reads a file and says what importing it would do. Stores nothing. */
    async preview(file: Blob, work: Work): Promise<Preview> {
      if (file.size > LARGEST_FILE) {
        const message = `${file.size} bytes; at most ${LARGEST_FILE} are taken`;
        throw new PackError([{ path: '', message }]);
      }
      const pack = await readPack(await file.text(), work);
      const opened = await store();
      const revision = await opened.revision();
      const packs = await opened.packs();
      const replaces = packs.find(({ identifier }) => identifier === pack.identifier);
      const before = replaces ? await recordsOf(pack.identifier) : [];
      const changes = await changesOf(pack.records, before, (keys) => {
        work.signal.throwIfAborted();
        return rivals(keys, pack.identifier);
      });
      return { pack, changes, revision, ...(replaces ? { replaces } : {}) };
    },

    /** Stores what was previewed: all of it or nothing. */
    async importPack({ pack, revision }: Preview, { signal, onProgress }: Work): Promise<void> {
      await (await store()).replacePack(pack, revision, {
        signal,
        onProgress: (done) => onProgress(done, pack.records.length),
      });
    },

    async exportPack({ count: _, isOn: __, ...head }: StoredPack): Promise<string> {
      return writePack({ ...head, records: await recordsOf(head.identifier) });
    },

    /** The reader's own records as a pack. */
    async exportOwn(head: PackHead): Promise<string> {
      return writePack({ ...head, records: await recordsOf(OWN) });
    },

    switchPack: async (id: string, isOn: boolean) => (await store()).switchPack(id, isOn),
    removePack: async (id: string) => (await store()).removePack(id),

    /**
     * Stores an own record after it was edited.
     * @returns what is wrong with it, and then nothing was stored
     */
    async writeOwn(id: number, record: ArticleRecord): Promise<string[]> {
      const { record: checked, problems } = checkValue(record);
      if (checked) await (await store()).writeOwn(id, checked);
      return problems.map(({ path, message }) => `${path}: ${message}`);
    },

    removeOwn: async (id: number) => (await store()).removeOwn(id),
  };
}
