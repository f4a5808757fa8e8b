import { webcrypto } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../utils/browser/pack-update';
import { createShelf, type Shelf } from '../../../utils/browser/shelf';
import { openStore } from '../../../utils/browser/store';
import type { TakeError } from '../../../utils/browser/taking/taken';
import { canonical, digestOf, signed } from '../../../utils/records/pack-signature';
import { fake, resetBrowser } from '../fake-browser';
import { type Pack, packOf, writePack } from './packs';

const UPDATES = 'https://packs.example/asia.json';
const NONE = { find: async () => [] } as never;
const work = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** Keys of this run of the tests alone. */
async function newKeys() {
  const pair = (await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as {
    privateKey: CryptoKey;
    publicKey: CryptoKey;
  };
  const publicKey = new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey));
  return { privateKey: pair.privateKey, publicKey };
}
type Keys = Awaited<ReturnType<typeof newKeys>>;

async function sign({ records, ...head }: Pack, keys: Keys): Promise<Pack> {
  return { ...(await signed(head, await Promise.all(records.map(digestOf)), keys)), records };
}

let shelf: Shelf;
beforeEach(() => {
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
  shelf = createShelf(NONE);
});
afterEach(() => vi.unstubAllGlobals());

const fileOf = async (pack: Pack) => new Blob([await writePack(pack)]);
const preview = async (pack: Pack) => shelf.preview(await fileOf(pack), work());
const take = async (pack: Pack) => shelf.importPack(await preview(pack), work());

/** All that is stored. */
async function state() {
  const store = await openStore();
  const packs = await store.packs();
  const rows = [];
  for (const { identifier } of packs) {
    for await (const batch of store.rowsOf(identifier)) rows.push(...batch.map(({ text }) => text));
  }
  store.close();
  return JSON.stringify([packs, rows]);
}

describe('canonical JSON', () => {
  it('knows no space and no order of names, as RFC 8785 says', () => {
    expect(canonical({ b: [1, 'é\n', null], a: { d: true, c: undefined } })).toBe(
      '{"a":{"d":true},"b":[1,"é\\n",null]}',
    );
  });
});

describe('a signed pack', () => {
  it('is taken, with its key, and is as it was when it is saved as a file', async () => {
    const pack = await sign(packOf(3), await newKeys());
    expect(await preview(pack)).toMatchObject({ signed: 'good' });
    await take(pack);
    const [stored] = await shelf.packs();
    expect(stored?.signature).toEqual(pack.signature);
    if (!stored) throw new Error('nothing is stored');
    const again = await shelf.preview(await shelf.exportPack(stored), work());
    expect(again).toMatchObject({ signed: 'good', changes: { unchanged: 3 } });
  });

  it.each<[string, (pack: Pack) => Pack]>([
    ['a name', (pack) => ({ ...pack, name: 'Other articles' })],
    ['an address for updates', (pack) => ({ ...pack, updates: UPDATES })],
    ['a record less', (pack) => ({ ...pack, records: pack.records.slice(1) })],
    ['another order', (pack) => ({ ...pack, records: pack.records.toReversed() })],
    ['another date in a record', (pack) => changed(pack)],
  ])('is refused with %s than was signed, and nothing is stored', async (_, spoil) => {
    const pack = await sign(packOf(3), await newKeys());
    const before = await state();
    await expect(preview(spoil(pack))).rejects.toThrow('signature: is not that of this pack');
    expect(await state()).toBe(before);
  });

  it('is told of where its key is another, or none any more; not where it is the same', async () => {
    const [keys, others] = [await newKeys(), await newKeys()];
    const next = packOf(4, 0, { datePublished: '2026-11-23' });
    expect((await preview(await sign(packOf(3), keys))).keyChange).toBeUndefined();
    await take(await sign(packOf(3), keys));
    expect((await preview(await sign(next, keys))).keyChange).toBeUndefined();
    expect((await preview(await sign(next, others))).keyChange).toBe('other-key');
    expect((await preview(next)).keyChange).toBe('no-longer-signed');
  });

  it('says so where the browser knows no such signatures', async () => {
    const pack = await sign(packOf(1), await newKeys());
    const { digest } = webcrypto.subtle;
    const importKey = async () => {
      throw new DOMException('no Ed25519', 'NotSupportedError');
    };
    vi.stubGlobal('crypto', { subtle: { digest: digest.bind(webcrypto.subtle), importKey } });
    expect(await preview(pack)).toMatchObject({ signed: 'unchecked' });
  });
});

describe('a signed pack in a backup', () => {
  const another = () => {
    globalThis.indexedDB = new IDBFactory();
    shelf = createShelf(NONE);
  };
  const look = async (text: string) => shelf.previewBackup(new Blob([text]), work());

  it('is taken in another browser as it was', async () => {
    await take(await sign(packOf(3), await newKeys()));
    const [text, before] = [await (await shelf.backup()).text(), await state()];
    another();
    await shelf.restore(await look(text));
    expect(await state()).toBe(before);
  });

  it('is refused with another date in a record than was signed, with its line', async () => {
    await take(await sign(packOf(3), await newKeys()));
    const text = await (await shelf.backup()).text();
    const spoilt = text.replace(/("record":.*"sdDatePublished":")[^"]*/, '$12001-01-01');
    expect(spoilt).not.toBe(text);
    another();
    await expect(look(spoilt)).rejects.toThrow(/line 2: the signature is not that of the pack/);
  });

  it('is told of where it has another key than the pack here', async () => {
    const [keys, others] = [await newKeys(), await newKeys()];
    await take(await sign(packOf(4, 0, { datePublished: '2026-11-23' }), others));
    const text = await (await shelf.backup()).text();
    another();
    await take(await sign(packOf(3), keys));
    expect((await look(text)).packs).toMatchObject([
      { fate: 'newer', keyChange: { how: 'other-key' } },
    ]);
  });
});

function changed(pack: Pack): Pack {
  const records = structuredClone(pack.records);
  if (records[0]) records[0].sdDatePublished = '2001-01-01';
  return { ...pack, records };
}

describe('a pack with an address for its updates', () => {
  const held = packOf(3, 0, { updates: UPDATES });
  const newer = packOf(4, 0, { updates: UPDATES, datePublished: '2026-11-23' });

  /** The address answers so; gives what it was asked. */
  function answers(answer: () => Response | Promise<Response>) {
    const fetched = vi.fn((..._: Parameters<typeof fetch>) => Promise.resolve().then(answer));
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }
  const packAt = async (pack: Pack) => {
    const text = await writePack(pack);
    return answers(() => new Response(text, { headers: { 'content-type': 'text/plain' } }));
  };
  async function look(): Promise<Found> {
    const [pack] = await shelf.packs();
    if (!pack) throw new Error('nothing is stored');
    return shelf.lookForUpdate(pack, work());
  }
  const trouble = () =>
    look().then(
      ({ fate }) => fate,
      (error: TakeError) => error.trouble ?? error.message,
    );

  beforeEach(() => take(held));

  it('asks that one address once, with leave for that one host', async () => {
    const fetched = await packAt(newer);
    await look();
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([UPDATES]);
    expect(fake.granted).toEqual(['https://packs.example/*']);
  });

  it('asks nobody where the reader refuses', async () => {
    fake.allows = false;
    const fetched = await packAt(newer);
    expect(await trouble()).toEqual({ kind: 'refused' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('shows what a newer state changes, stores nothing of it by itself, and takes it when told', async () => {
    await packAt(newer);
    const before = await state();
    const found = await look();
    expect(found).toMatchObject({
      fate: 'newer',
      preview: { changes: { added: { count: 1 }, unchanged: 3 } },
    });
    expect(await state()).toBe(before);
    if (found.fate === 'newer') await shelf.importPack(found.preview, work());
    expect((await shelf.packs())[0]).toMatchObject({ datePublished: '2026-11-23', count: 4 });
  });

  it.each<[string, Pack, Found]>([
    ['the same', held, { fate: 'same' }],
    [
      'an older state',
      packOf(2, 0, { updates: UPDATES, datePublished: '2026-11-21' }),
      { fate: 'older', datePublished: '2026-11-21' },
    ],
    [
      'another pack',
      packOf(1, 0, { identifier: 'example.org.other' }),
      { fate: 'other', identifier: 'example.org.other' },
    ],
  ])('says that it found %s, and changes nothing', async (_, there, found) => {
    await packAt(there);
    const before = await state();
    expect(await look()).toEqual(found);
    expect(await state()).toBe(before);
  });

  it.each<[string, () => Response, unknown]>([
    ['is gone', () => new Response('', { status: 404 }), { kind: 'status', status: 404 }],
    [
      'leads elsewhere',
      () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }),
      { kind: 'redirect' },
    ],
    [
      'is too large',
      () => new Response('', { headers: { 'content-length': '100000001' } }),
      { kind: 'too-large' },
    ],
    ['is no JSON', () => new Response('<!doctype html>'), expect.any(String)],
    ['is no pack', () => new Response('{}'), expect.stringContaining('format')],
  ])('says that its address %s, and changes nothing', async (_, answer, said) => {
    answers(answer);
    const before = await state();
    expect(await trouble()).toEqual(said);
    expect(await state()).toBe(before);
  });

  it.each(['http://packs.example/a', 'https://localhost/a', 'https://192.168.1.1/a', 'packs'])(
    'is refused where that is %s',
    async (updates) => {
      await expect(preview(packOf(1, 0, { updates }))).rejects.toThrow(
        'updates: not an absolute https address with a public host',
      );
    },
  );
});
