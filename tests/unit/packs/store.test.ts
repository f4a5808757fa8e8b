import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../utils/browser/library';
import { openStore, type Store } from '../../../utils/browser/store';
import { heldOf, OWN, rowOf } from '../../../utils/browser/store-rows';
import { allKeysOf } from '../../../utils/records/address-key';
import { keysOf } from '../../../utils/records/keys';
import { fake, resetBrowser } from '../fake-browser';
import { pages, seedContext, seedEditions, seedRecord } from '../seed';
import { type Pack, packOf, readPack, writePack } from './packs';

let store: Store;

beforeEach(async () => {
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

/** Everything that is stored, to be compared with itself later. */
async function state(of = store) {
  const packs = await of.packs();
  const held = await Promise.all(
    [OWN, ...packs.map(({ identifier }) => identifier)].map(async (pack) => {
      const rows = [];
      for await (const batch of of.rowsOf(pack)) rows.push(...batch);
      return rows.map((row) => heldOf(row).record);
    }),
  );
  return JSON.stringify({ packs, held });
}

/** Stores a pack, on the state that its preview was made on. */
function replace({ records, ...head }: Pack, revision: number, of = store, work = {}) {
  const rows = records.map((record) => rowOf(head.identifier, record));
  return of.replacePack(head, rows, revision, work);
}

const put = async (pack: Pack, of = store) => replace(pack, await of.revision(), of);

const bundledNothing = { find: async () => [] };
const library = () => createLibrary(bundledNothing, () => '2026-11-22');
const firstKey = (pack: Pack) => pack.records[0]?.editions.flatMap(keysOf) ?? [];

describe('a stored pack', () => {
  it('comes out as it went in, and its file is the same again', async () => {
    const file = await writePack(packOf(30));
    await put(await readPack(file));
    const records = [];
    for await (const batch of store.rowsOf('example.org.asia', 7)) {
      expect(batch.length).toBeLessThanOrEqual(7);
      records.push(...batch.map((row) => heldOf(row).record));
    }
    const [stored] = await store.packs();
    const { count, isOn, ...head } = stored ?? { count: 0, isOn: false };
    expect([count, isOn]).toEqual([30, true]);
    expect((await writePack({ ...(head as Pack), records })) === file).toBe(true);
  });

  it('recognises its articles, says whose it is, and does neither when it is off or gone', async () => {
    const pack = packOf(3);
    await put(pack);
    const found = () => library().find(firstKey(pack).slice(0, 1));
    expect((await found()).map(({ holder }) => holder)).toEqual([
      { by: 'pack', name: 'Articles on Asia' },
    ]);
    await store.switchPack(pack.identifier, false);
    expect(await found()).toEqual([]);
    await store.switchPack(pack.identifier, true);
    expect(await found()).toHaveLength(1);
    await store.removePack(pack.identifier);
    expect(await found()).toEqual([]);
    expect(await state()).toBe('{"packs":[],"held":[[]]}');
  });

  it('is replaced by its update, and stays off when it was', async () => {
    await put(packOf(5));
    await store.switchPack('example.org.asia', false);
    await put(packOf(4, 3, { datePublished: '2026-12-01' }));
    expect(await store.packs()).toMatchObject([
      { count: 4, isOn: false, datePublished: '2026-12-01' },
    ]);
    expect(JSON.parse(await state()).held[1]).toHaveLength(4);
  });

  it('is the same after it was imported twice', async () => {
    await put(packOf(5));
    const once = await state();
    await put(packOf(5));
    expect(await state()).toBe(once);
  });

  it('stands beside another one', async () => {
    await put(packOf(3));
    await put(packOf(3, 0, { identifier: 'example.org.other', name: 'Other' }));
    const found = await library().find(firstKey(packOf(1)).slice(0, 1));
    expect(found.map(({ holder }) => holder)).toEqual([
      { by: 'pack', name: 'Articles on Asia' },
      { by: 'pack', name: 'Other' },
    ]);
  });
});

describe('an import that fails leaves what was stored', () => {
  beforeEach(async () => {
    await put(packOf(3));
    await store.keepOwn(seedRecord(), {
      keys: ['mondialisation.ca:x'],
      host: 'www.mondialisation.ca',
    });
  });

  it('when it is cancelled half-way', async () => {
    const before = await state();
    const control = new AbortController();
    const importing = replace(packOf(350, 10), await store.revision(), store, {
      signal: control.signal,
      onProgress: (done: number) => done >= 200 && control.abort(),
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await state()).toBe(before);
  });

  it('when there is no room for it', async () => {
    const before = await state();
    const add = IDBObjectStore.prototype.add;
    let left = 50;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    });
    const importing = replace(packOf(300, 10), await store.revision());
    await expect(importing).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await state()).toBe(before);
  });

  it('when something else was stored since its preview', async () => {
    const revision = await store.revision();
    const other = await openStore();
    await put(packOf(2, 50, { identifier: 'example.org.other' }), other);
    const before = await state();
    await expect(replace(packOf(9, 10), revision)).rejects.toThrow('meanwhile');
    expect(await state()).toBe(before);
    other.close();
  });

  it('when two run at once: one is stored whole, the other not at all', async () => {
    const other = await openStore();
    const revision = await store.revision();
    const results = await Promise.allSettled([
      replace(packOf(300, 10), revision),
      replace(packOf(200, 400), revision, other),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [pack] = await store.packs();
    expect(JSON.parse(await state()).held[1]).toHaveLength(pack?.count ?? -1);
    other.close();
  });
});

describe('a record of the reader’s own', () => {
  it('recognises the page from then on, even without its lines', async () => {
    const { address } = pages.republication;
    expect(await library().keep(seedContext('republication'), address)).toBe(true);
    const [known] = await library().find(allKeysOf(address));
    expect(known).toMatchObject({ edition: 'republication', holder: { by: 'own' } });
    expect(known?.record.editions).toEqual(seedEditions());
  });

  it('recognises a page of a site that Colophon does not know, by its address', async () => {
    const context = seedContext('republication');
    for (const edition of context.chain) {
      delete edition.addresses;
      delete edition.articleKey;
    }
    const address = 'https://www.example.org/news/?id=7&utm_source=x&access_token=secret';
    expect(await library().keep(context, address)).toBe(true);
    expect(await state()).not.toMatch(/utm_source|secret/);
    const asked = (other: string) => library().find(allKeysOf(other));
    expect(await asked('http://example.org/news?id=7#top')).toHaveLength(1);
    expect(await asked('http://example.org/news?id=8')).toEqual([]);
    expect(await asked('http://example.org.evil.net/news?id=7')).toEqual([]);
  });

  it('recognises only the page it was kept on, whatever it says of others', async () => {
    const kept = seedContext('republication');
    await library().keep(kept, pages.republication.address);
    const asked = async (address: string) => library().find(allKeysOf(address));
    expect(await asked(pages.republication.address)).toHaveLength(1);
    // The record names these pages, and their addresses, too.
    expect(await asked(pages.original.address)).toEqual([]);
    expect(await asked(pages.translation.address)).toEqual([]);
    // Edited, it still does.
    const [{ id, record } = { id: 0, record: seedRecord() }] = await store.under(
      allKeysOf(pages.republication.address),
    );
    await store.writeOwn(id, { ...record, version: record.version + 1 });
    expect(await asked(pages.republication.address)).toHaveLength(1);
    expect(await asked(pages.original.address)).toEqual([]);
  });

  it('says of which host it is, wherever it is shown', async () => {
    await library().keep(seedContext('republication'), pages.republication.address);
    const [known] = await library().find(allKeysOf(pages.republication.address));
    expect(known?.holder).toEqual({ by: 'own', host: 'www.mondialisation.ca' });
  });

  it('that was kept before pages were noted recognises none, and is not lost', async () => {
    const { address } = pages.republication;
    const db = await openDB('colophon', 1);
    await db.add('records', rowOf(OWN, seedRecord()));
    db.close();
    fake.local = { holdsRecords: true };
    expect(await library().find(allKeysOf(address))).toEqual([]);
    expect(JSON.parse(await state()).held[0]).toHaveLength(1);
  });

  it('holds addresses without tokens, and none of the reader’s own network', async () => {
    const context = seedContext('republication');
    const [original] = context.chain;
    const quote = 'Here: //o.example/a?token=secret, https://example.org/b?utm_source=x';
    const evidence = [
      { grade: 'page' as const, where: 'original-line' as const, quote },
      { grade: 'page' as const, where: 'structured-data' as const, quote },
    ];
    if (original) {
      original.addresses = [
        { value: 'https://example.org/a?id=7&access_token=secret&utm_source=x#frag', evidence },
        { value: 'http://192.168.1.1/reboot', evidence },
      ];
    }
    const here = `${pages.republication.address}?session=secret`;
    expect(await library().keep(context, here)).toBe(true);
    const text = await state();
    expect(text).not.toMatch(/secret|utm_source|192\.168/);
    expect(text).toContain('https://example.org/a?id=7');
    expect(text.match(/Here: \/\/o\.example\/a, https:\/\/example\.org\/b/g)).toHaveLength(2);
  });

  it('holds nothing that only a pack says', async () => {
    const context = seedContext('republication');
    const heldBy = { by: 'pack', name: 'Asia' } as const;
    const evidence = [{ grade: 'seen', where: 'listing', heldBy } as const];
    const [original] = context.chain;
    original?.author?.push({ value: { name: 'Marked Person' }, evidence });
    context.chain.push({
      ...{ id: 'marked', role: 'translation', ways: {} },
      headline: { value: 'Marked title', evidence },
      translationOfWork: { value: 'original', evidence },
    });
    expect(await library().keep(context, pages.republication.address)).toBe(true);
    expect(await state()).not.toMatch(/marked/i);
  });

  it('gives way to a newer one of the same page', async () => {
    const { address } = pages.republication;
    for (let i = 0; i < 3; i++) await library().keep(seedContext('republication'), address);
    const { held } = JSON.parse(await state());
    expect(held[0]).toHaveLength(1);
    expect(held[0][0].version).toBe(3);
  });

  it('is not made where the page has no headline to recognise it by', async () => {
    const context = seedContext('republication');
    for (const edition of context.chain) delete edition.headline;
    expect(await library().keep(context, pages.republication.address)).toBe(false);
    expect(await state()).toBe('{"packs":[],"held":[[]]}');
  });

  it('stands before those of packs, behind the bundled', async () => {
    const { address } = pages.republication;
    await put({ ...packOf(0), records: [seedRecord()] });
    await library().keep(seedContext('republication'), address);
    const bundled = {
      find: async (keys: readonly string[]) => [
        { key: keys[0] ?? '', edition: 'republication', record: seedRecord() },
      ],
    };
    const found = await createLibrary(bundled, () => '').find(allKeysOf(address));
    expect(found.map(({ holder }) => holder?.by)).toEqual([undefined, 'own', 'pack']);
  });

  it('costs nobody the bundled records when the store cannot be opened', async () => {
    await library().keep(seedContext('republication'), pages.republication.address);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    expect(await library().find(allKeysOf(pages.republication.address))).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is asked for only when something is held', async () => {
    const open = vi.spyOn(globalThis.indexedDB, 'open');
    expect(await library().find(['mondialisation.ca:1234567'])).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });
});
