/** What the options page does with records: list, search, import, export, change. */

import type { Catalogue } from '../records/catalogue';
import { checkValue } from '../records/check';
import { type PackHead, packFile } from '../records/pack';
import type { Row } from '../records/rows';
import type { ArticleRecord } from '../records/schema';
import { backupFile } from './backup';
import { lookForUpdate } from './pack-update';
import { type Preview, previewPack, textOf, type Work } from './preview-pack';
import { previewBackup, type Restoring, restore } from './restore';
import { createRows } from './shelf-rows';
import { openStore, type Store } from './store';
import { OWN, type Row as Stored, type StoredPack } from './store-rows';

export type Shelf = ReturnType<typeof createShelf>;

/** @param catalogue the bundled records */
export function createShelf(catalogue: Catalogue) {
  let opening: Promise<Store> | undefined;
  const store = () => {
    opening ??= openStore();
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const listed = createRows(catalogue, store);

  /** The file of a pack: in pieces, because a large one would take its room twice. */
  async function fileOf(head: PackHead, pack: string): Promise<Blob> {
    const opened = await store();
    async function* texts() {
      for await (const rows of opened.rowsOf(pack)) yield rows.map(({ text }) => text);
    }
    const pieces: string[] = [];
    for await (const piece of packFile(head, texts())) pieces.push(piece);
    return new Blob(pieces, { type: 'application/json' });
  }

  return {
    bundled: () => catalogue.count(),
    packs: async () => (await store()).packs(),

    rows: listed.rows,

    /** The record of a row. */
    async record({ at }: Row): Promise<ArticleRecord | undefined> {
      return 'id' in at ? (await (await store()).get(at.id))?.record : catalogue.at(at.place);
    },

    /** Reads a file and says what importing it would do. Stores nothing. */
    preview: async (file: Blob, work: Work) => previewPack(file, await store(), catalogue, work),

    /** Looks for a pack's update at its own address, within a click. Stores nothing. */
    lookForUpdate: (pack: StoredPack, work: Work) =>
      lookForUpdate(
        pack,
        async (file) => previewPack(file, await store(), catalogue, work),
        work.signal,
      ),

    /** Stores what was previewed: all of it or nothing. */
    async importPack(
      { head, rows, revision }: Preview,
      { signal, onProgress }: Work,
    ): Promise<void> {
      await (await store()).replacePack(head, rows, revision, {
        signal,
        onProgress: (done) => onProgress(done, rows.length),
      });
    },

    exportPack: async ({ count: _, isOn: __, ...head }: StoredPack) =>
      fileOf(head, head.identifier),

    /** The reader's own records as a pack. */
    exportOwn: async (head: PackHead) => fileOf(head, OWN),

    /** Settings, own records and packs as one file. */
    async backup(): Promise<Blob> {
      const pieces: string[] = [];
      for await (const piece of backupFile(await store())) pieces.push(piece);
      return new Blob(pieces, { type: 'application/x-ndjson' });
    },

    /** Reads such a file and says what taking it in would do. Stores nothing. */
    previewBackup: async (file: Blob, { signal }: Pick<Work, 'signal'>) =>
      previewBackup(textOf(file, signal), await store()),

    /** Takes in what was previewed: all of it or nothing. */
    restore: async (wanted: Restoring) => restore(wanted, await store()),

    switchPack: async (id: string, isOn: boolean) => (await store()).switchPack(id, isOn),
    removePack: async (id: string, { signal }: Work) => (await store()).removePack(id, signal),

    /**
     * Stores an own record after it was edited.
     * @returns what is wrong with it, and then nothing was stored
     */
    async writeOwn(id: number, record: ArticleRecord): Promise<string[]> {
      const { record: checked, problems } = checkValue(record);
      if (checked) await (await store()).writeOwn(id, checked);
      return problems.map(({ path, message }) => `${path}: ${message}`);
    },

    /** Removes an own record; gives it as it was stored, to be put back. */
    removeOwn: async (id: number) => (await store()).removeOwn(id),
    /** Puts it back, to the letter; throws a StaleRecordError when its page has another by now. */
    putBack: async (removed: Stored) => (await store()).putBack(removed),
  };
}
