import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../utils/browser/library';
import type { Preview } from '../../../utils/browser/preview-pack';
import { createShelf, type Shelf } from '../../../utils/browser/shelf';
import { openStore } from '../../../utils/browser/store';
import { allEditionsByKey } from '../../../utils/records/address-key';
import { openCatalogue } from '../../../utils/records/catalogue';
import { compileCatalogue } from '../../../utils/records/compile';
import { editionsByKey } from '../../../utils/records/keys';
import { type Row, shownOf } from '../../../utils/records/rows';
import { generatedRecord } from '../../bench/generated/records';
import { fake, resetBrowser } from '../fake-browser';
import { EN, SEED_FILE, seedRecord } from '../seed';
import { type Pack, packOf, plain, writePack } from './packs';

const files = compileCatalogue([{ file: SEED_FILE, record: seedRecord() }]);
const bundled = openCatalogue(async (path) => files.get(path) ?? new Uint8Array());

let shelf: Shelf;
beforeEach(() => {
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
  shelf = createShelf(bundled);
});

afterEach(() => vi.restoreAllMocks());

const unwatched = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const fileOf = async (pack: Pack) => new Blob([await writePack(pack)]);
const preview = async (pack: Pack, of = shelf) => of.preview(await fileOf(pack), unwatched());
const take = async (pack: Pack) => shelf.importPack(await preview(pack), unwatched());
const told = ({ changes: { added, changed, removed, conflicts, unchanged } }: Preview) => ({
  added: added.count,
  changed: changed.count,
  removed: removed.count,
  conflicts: conflicts.count,
  unchanged,
});
const nothing = { added: 0, changed: 0, removed: 0, conflicts: 0, unchanged: 0 };

/** The seed's record, with another author. */
function differing() {
  const record = seedRecord();
  const [author] = record.editions[0]?.author ?? [];
  if (author) author.value = { name: 'Somebody else' };
  return plain(record);
}

async function rows(): Promise<Row[]> {
  const all: Row[] = [];
  for await (const batch of shelf.rows()) all.push(...batch);
  return all;
}

describe('the preview of a pack', () => {
  it('tells what a new one adds, says how far it is, and stores nothing', async () => {
    const seen: string[] = [];
    const work = {
      ...unwatched(),
      onProgress: (done: number, of: number) => seen.push(`${done}/${of}`),
    };
    const found = await shelf.preview(await fileOf(packOf(250)), work);
    expect(told(found)).toEqual({ ...nothing, added: 250 });
    expect(found.replaces).toBeUndefined();
    expect(seen).toEqual(['100/250', '200/250', '250/250']);
    expect(await shelf.packs()).toEqual([]);
  });

  it('finds nothing to change in the same one again', async () => {
    await take(packOf(5));
    const again = await preview(packOf(5));
    expect(told(again)).toEqual({ ...nothing, unchanged: 5 });
    expect(again.replaces).toMatchObject({ identifier: 'example.org.asia', count: 5 });
  });

  it('tells what an update changes, adds and removes, though the pack is switched off', async () => {
    await take(packOf(6));
    await shelf.switchPack('example.org.asia', false);
    const next = packOf(6, 2);
    const [first] = next.records;
    for (const edition of first?.editions ?? []) delete edition.datePublished;
    const found = await preview(next);
    expect(told(found)).toEqual({ added: 2, changed: 1, removed: 2, conflicts: 0, unchanged: 3 });
    const headlines = [0, 1].map((i) => generatedRecord(i).editions.at(-1)?.headline?.value);
    expect(found.changes.removed.headlines).toEqual(headlines);
  });

  it('tells whom it contradicts: bundled, own, or of another pack, unless that is off', async () => {
    const pack = { ...packOf(0), records: [differing()] };
    const conflicts = async () => told(await preview(pack)).conflicts;
    expect(await conflicts()).toBe(1);
    // Without a bundled record there is nobody yet.
    shelf = createShelf(
      openCatalogue(async (path) => compileCatalogue([]).get(path) as Uint8Array),
    );
    expect(await conflicts()).toBe(0);
    await take({
      ...packOf(0, 0, { identifier: 'example.org.other' }),
      records: [plain(seedRecord())],
    });
    expect(await conflicts()).toBe(1);
    await shelf.switchPack('example.org.other', false);
    expect(await conflicts()).toBe(0);
    const store = await openStore();
    await store.keepOwn(plain(seedRecord()), {
      keys: ['mondialisation.ca:x'],
      host: 'www.mondialisation.ca',
    });
    store.close();
    expect(await conflicts()).toBe(1);
  });

  it('stops when told to', async () => {
    const control = new AbortController();
    const seen: number[] = [];
    const reading = shelf.preview(await fileOf(packOf(350)), {
      signal: control.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 200) control.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([100, 200]);
  });
});

describe('a file that is refused leaves everything as it was', () => {
  const stored = async () => {
    const store = await openStore();
    const rows = [];
    for await (const batch of store.rowsOf('example.org.asia')) rows.push(...batch);
    const all = { rows, packs: await store.packs(), revision: await store.revision() };
    store.close();
    return all;
  };
  const spoilt = (spoil: (pack: Pack) => void) => {
    const pack = packOf(120);
    spoil(pack);
    return JSON.stringify(pack);
  };
  const last = ({ records }: Pack) => records[119]?.editions[0] ?? {};

  it.each<[string, string, RegExp]>([
    ['no JSON', spoilt(() => {}).slice(0, -1), /^not JSON/],
    [
      'a broken record at its end',
      spoilt((pack) => pack.records.push({} as never)),
      /^records\[120\]/,
    ],
    [
      'a script for an address',
      spoilt((pack) =>
        Object.assign(last(pack), {
          addresses: [
            { value: 'javascript:alert(1)', evidence: [{ grade: 'seen', where: 'listing' }] },
          ],
        }),
      ),
      /^records\[119\]\.editions\[0\]\.addresses\[0\]\.value: not an absolute http/,
    ],
    [
      'a key that reaches for a prototype',
      spoilt(() => {}).replace(/\]\}$/, ',{"__proto__":{}}]}'),
      /^records\[120\]\.__proto__: this name is not allowed/,
    ],
    [
      'an article twice',
      spoilt((pack) => pack.records.push(...pack.records.slice(0, 1))),
      /^records\[120\]: claims the key/,
    ],
    [
      'an endless text',
      spoilt((pack) => Object.assign(last(pack), { headline: 'x'.repeat(10_001) })),
      /^records\[119\]\.editions\[0\]\.headline: a text of 10001 characters/,
    ],
    ['a later version', spoilt((pack) => Object.assign(pack, { version: 2 })), /^version: /],
  ])('%s', async (_, text, message) => {
    await take(packOf(3));
    const before = await stored();
    const reading = shelf.preview(new Blob([text]), unwatched());
    await expect(reading).rejects.toMatchObject({
      name: 'PackError',
      message: expect.stringMatching(message),
    });
    expect(await stored()).toEqual(before);
  });

  it('a file too large to be read', async () => {
    const file = { size: 400_000_001, slice: () => new Blob() } as unknown as Blob;
    await expect(shelf.preview(file, unwatched())).rejects.toThrow(/^400000001 bytes; at most/);
  });
});

describe('a pack on the shelf', () => {
  it('is saved as the file that it came as', async () => {
    await take(packOf(450));
    const [stored] = await shelf.packs();
    if (stored === undefined) throw new Error('nothing is stored');
    expect((await (await shelf.exportPack(stored)).text()) === (await writePack(packOf(450)))).toBe(
      true,
    );
  });

  it('is not imported on another state than its preview was made on', async () => {
    const found = await preview(packOf(3));
    await take(packOf(2, 50, { identifier: 'example.org.other' }));
    await expect(shelf.importPack(found, unwatched())).rejects.toMatchObject({
      name: 'StaleError',
    });
    expect(await shelf.packs()).toHaveLength(1);
  });

  it('stays whole when its removal is cancelled', async () => {
    await take(packOf(450));
    const control = new AbortController();
    control.abort();
    const removing = shelf.removePack('example.org.asia', {
      ...unwatched(),
      signal: control.signal,
    });
    await expect(removing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await rows()).toHaveLength(451);
  });
});

describe('the rows of all records', () => {
  const headlines = async () => (await rows()).map((row) => shownOf(row).editions[0]?.headline);

  it('are the reader’s own, those of packs, and the bundled, each with its record', async () => {
    const store = await openStore();
    await store.keepOwn(differing(), {
      keys: ['mondialisation.ca:x'],
      host: 'www.mondialisation.ca',
    });
    store.close();
    await take(packOf(3));
    const all = await rows();
    expect(all.map(({ holder }) => holder?.by)).toEqual(['own', 'pack', 'pack', 'pack', undefined]);
    const records = await Promise.all(all.map((row) => shelf.record(row)));
    const { $schema: _, ...seed } = seedRecord();
    expect(records).toEqual([differing(), ...packOf(3).records, seed]);
  });

  it('follow what is imported, updated and removed', async () => {
    expect(await headlines()).toEqual([EN]);
    await take(packOf(2));
    expect(await headlines()).toHaveLength(3);
    await take(packOf(2, 1));
    const [first, second] = packOf(2, 1).records.map(
      ({ editions }) => editions[0]?.headline?.value,
    );
    expect(await headlines()).toEqual([first, second, EN]);
    await shelf.removePack('example.org.asia', unwatched());
    expect(await headlines()).toEqual([EN]);
  });

  it('are read once as long as nothing of them changes', async () => {
    await take(packOf(3));
    await rows();
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await shelf.switchPack('example.org.asia', false);
    expect(await rows()).toHaveLength(4);
    const ofRecords = read.mock.contexts.filter(
      (store) => (store as IDBObjectStore).name === 'records',
    );
    expect(ofRecords).toEqual([]);
  });

  it('are the bundled ones where the store fails, and that is told', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const troubles: string[] = [];
    const found: Row[] = [];
    for await (const batch of shelf.rows(({ name }) => troubles.push(name))) found.push(...batch);
    expect(found).toHaveLength(1);
    expect(troubles).toEqual(['InvalidStateError']);
    vi.restoreAllMocks();
    await take(packOf(2));
    expect(await rows()).toHaveLength(3);
  });
});

describe('an own record', () => {
  it('that was changed or removed in another window meanwhile is not overwritten', async () => {
    const store = await openStore();
    const id = await store.keepOwn(differing(), {
      keys: ['mondialisation.ca:x'],
      host: 'www.mondialisation.ca',
    });
    store.close();
    const edited = { ...differing(), version: 2 };
    expect(await shelf.writeOwn(id, edited)).toEqual([]);
    const other = createShelf(bundled);
    await expect(other.writeOwn(id, edited)).rejects.toMatchObject({ name: 'StaleRecordError' });
    await shelf.removeOwn(id);
    const later = { ...edited, version: 3 };
    await expect(other.writeOwn(id, later)).rejects.toMatchObject({ name: 'StaleRecordError' });
    expect(await rows()).toHaveLength(1);
  });

  it('that was removed is put back to the letter, but not in the place of another', async () => {
    const store = await openStore();
    const [key = ''] = allEditionsByKey(differing()).keys();
    const page = { keys: [key], host: 'www.mondialisation.ca' };
    const id = await store.keepOwn(differing(), page);
    const held = async () => JSON.stringify(await store.get(id));
    const before = await held();
    const removed = await shelf.removeOwn(id);
    expect(await held()).toBe(undefined);
    await shelf.putBack(removed as NonNullable<typeof removed>);
    expect(await held()).toBe(before);
    // As its page is asked for, too.
    expect(await store.under(page.keys)).toHaveLength(1);

    await shelf.removeOwn(id);
    const other = await store.keepOwn(differing(), page);
    await expect(shelf.putBack(removed as NonNullable<typeof removed>)).rejects.toMatchObject({
      name: 'StaleRecordError',
    });
    expect((await store.under(page.keys)).map((one) => one.id)).toEqual([other]);
    store.close();
  });
});

describe('the note that something is held', () => {
  it.each([[undefined], [false], ['spoiled'], [7]])(
    'is written anew where it is %j and something is held',
    async (spoiled) => {
      await take(packOf(2));
      const { holdsRecords: _, ...others } = fake.local;
      fake.local = { ...others, ...(spoiled === undefined ? {} : { holdsRecords: spoiled }) };
      expect(await rows()).toHaveLength(3);
      await createShelf(bundled).packs();
      expect(fake.local.holdsRecords).toBe(true);
    },
  );

  it.each([['spoiled'], [7], [null]])('spoiled (%j) costs nobody a record', async (spoiled) => {
    await take(packOf(2));
    fake.local = { holdsRecords: spoiled };
    const [key = ''] = editionsByKey(packOf(1).records[0]?.editions ?? []).keys();
    const library = createLibrary({ find: async () => [] }, () => '2026-11-28');
    expect(await library.find([key])).toHaveLength(1);
  });
});
