import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupFile } from '../../../utils/browser/backup';
import { previewBackup, restore } from '../../../utils/browser/restore';
import { changeSettings, readSettings } from '../../../utils/browser/settings';
import { refresh } from '../../../utils/browser/storage-local';
import { openStore, type Store } from '../../../utils/browser/store';
import { OWN, rowOf } from '../../../utils/browser/store-rows';
import { keysOf } from '../../../utils/records/keys';
import { LIMITS } from '../../../utils/records/pack-limits';
import type { Edition, Evidence } from '../../../utils/records/schema';
import { browser, fake, resetBrowser } from '../fake-browser';
import { seedEditions, seedRecord } from '../seed';
import { type Pack, packOf, piecesOf } from './packs';

let store: Store;

/** Another browser: nothing is stored. */
async function another() {
  store?.close();
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
  await another();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  store.close();
});

const [original, , republication] = seedEditions();
if (!republication || !original) throw new Error('The seed has three editions.');
const page = { keys: keysOf(republication), host: 'www.mondialisation.ca' };

/** Stores a pack as an import does. */
async function hold({ records, ...head }: Pack) {
  const rows = records.map((record) => rowOf(head.identifier, record));
  await store.replacePack(head, rows, await store.revision());
}

async function file(): Promise<string> {
  let text = '';
  for await (const piece of backupFile(store)) text += piece;
  return text;
}

const preview = (text: string) => previewBackup(piecesOf(text, 1000), store);
const take = async (text: string) => restore(await preview(text), store);

/** All there is, to be compared with itself later. */
async function state() {
  const packs = await store.packs();
  const rows = [];
  for (const pack of [OWN, ...packs.map(({ identifier }) => identifier)]) {
    for await (const batch of store.rowsOf(pack))
      rows.push(...batch.map(({ id: _, ...row }) => row));
  }
  return JSON.stringify([await readSettings(), packs, rows]);
}

/** Settings, an own record and two packs, one of which is off. */
async function fill() {
  await changeSettings(() => ({ form: 'folded', choices: { 'mondialisation.ca': 'closed' } }));
  await store.keepOwn(seedRecord(), page);
  await hold(packOf(3));
  await hold(packOf(2, 10, { identifier: 'example.org.off' }));
  await store.switchPack('example.org.off', false);
}

/** The browser, or the page of the options, is gone and comes again. */
async function startAnew() {
  vi.restoreAllMocks();
  store.close();
  refresh();
  store = await openStore();
}

/**
 * Runs something that writes, and has every write fail after so many, as if nobody were there any more.
 * @returns whether it came to its end
 */
async function isDoneIn(steps: number, work: () => Promise<void>): Promise<boolean> {
  let left = steps;
  const step = () => {
    if (left-- <= 0) throw new Error('cut off');
  };
  for (const name of ['add', 'put', 'delete'] as const) {
    const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      step();
      return write.apply(this, args) as never;
    });
  }
  const { local } = browser.storage;
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    step();
    await set(items);
  });
  return work().then(
    () => true,
    () => false,
  );
}

describe('a backup', () => {
  it('brings everything into another browser, as it was', async () => {
    await fill();
    const [text, before] = [await file(), await state()];
    await another();
    expect(await preview(text)).toMatchObject({
      settings: 'newer',
      own: { new: 1, newer: 0, same: 0, older: 0 },
      packs: [{ fate: 'new' }, { fate: 'new' }],
    });
    await take(text);
    expect(await state()).toBe(before);
    expect(await file()).toBe(text);
  });

  it('holds an own record that no longer names the page it was kept on', async () => {
    const value = 'https://a.example/night-ferry';
    const quote = 'The night ferry';
    const evidence: Evidence[] = [{ grade: 'stated', by: 'here', where: 'headline', quote }];
    const nameless: Edition = {
      id: 'here',
      role: 'republication',
      addresses: [{ value, evidence }],
    };
    const named = { ...nameless, headline: { value: quote, evidence } };
    const record = { ...seedRecord(), notices: [], editions: [named] };
    const { keys } = rowOf(OWN, record);
    await store.keepOwn(record, { keys, host: 'a.example' });
    const [{ id } = { id: 0 }] = await store.under(keys);
    await store.writeOwn(id, { ...record, editions: [nameless], version: record.version + 1 });
    const text = await file();
    await another();
    await take(text);
    expect(await file()).toBe(text);
  });

  it('changes nothing where all of it is there', async () => {
    await fill();
    const [text, before] = [await file(), await state()];
    expect(await preview(text)).toMatchObject({
      settings: 'same',
      own: { new: 0, newer: 0, same: 1, older: 0 },
      packs: [{ fate: 'same' }, { fate: 'same' }],
    });
    await take(text);
    expect(await state()).toBe(before);
  });

  it('takes what is newer in it and leaves what is newer here', async () => {
    await fill();
    const old = await file();
    vi.setSystemTime(2000);
    await changeSettings(() => ({ form: 'open' }));
    await store.keepOwn(seedRecord(), page);
    await hold(packOf(4, 0, { datePublished: '2026-11-23' }));
    const [text, newest] = [await file(), await state()];

    expect(await preview(old)).toMatchObject({
      settings: 'older',
      own: { new: 0, newer: 0, same: 0, older: 1 },
      packs: [{ fate: 'older' }, { fate: 'same' }],
    });
    await take(old);
    expect(await state()).toBe(newest);

    await another();
    await take(old);
    expect(await preview(text)).toMatchObject({
      settings: 'newer',
      own: { new: 0, newer: 1, same: 0, older: 0 },
      packs: [{ fate: 'newer' }, { fate: 'same' }],
    });
    await take(text);
    expect(await state()).toBe(newest);
  });

  it('asks once more for the sites that are always on, and leaves out those that are refused', async () => {
    fake.granted = ['*://news.example/*'];
    await changeSettings(() => ({ always: ['*://news.example/*'] }));
    const text = await file();
    await another();
    expect((await preview(text)).origins).toEqual(['*://news.example/*']);
    await take(text);
    expect((await readSettings()).always).toEqual([]);
  });

  it('is taken whole or not at all: settings, too, where the store fails', async () => {
    await fill();
    const text = await file();
    await another();
    const before = await state();
    const wanted = await preview(text);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restore(wanted, store)).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await state()).toBe(before);
  });

  it.each<[string, boolean]>([
    ['settings of its own', true],
    ['none', false],
  ])(
    'is all there or not at all after the next start, wherever it was cut off, in a browser with %s',
    async (_, has) => {
      await fill();
      const [text, whole] = [await file(), await state()];
      const ends: string[] = [];
      for (let steps = 0; ends.at(-1) !== 'done'; steps++) {
        await another();
        vi.setSystemTime(500);
        if (has) await changeSettings(() => ({ marks: false }));
        const [before, wanted] = [await state(), await preview(text)];
        const isDone = await isDoneIn(steps, () => restore(wanted, store));
        await startAnew();
        const after = await state();
        expect([before, whole], `cut off after ${steps} steps`).toContain(after);
        ends.push(isDone ? 'done' : after === whole ? 'finished' : 'nothing');
      }
      expect([...new Set(ends)]).toEqual(['nothing', 'finished', 'done']);
    },
  );

  it('leaves a setting alone that was changed between the cut and the next start', async () => {
    await fill();
    const text = await file();
    await another();
    const wanted = await preview(text);
    // Its records are stored, and its settings on the way to their place.
    const spy = vi.spyOn(store, 'carried').mockRejectedValue(new Error('cut off'));
    await expect(restore(wanted, store)).rejects.toThrow('cut off');
    spy.mockRestore();
    vi.setSystemTime(2000);
    await changeSettings(() => ({ form: 'closed' }));
    await startAnew();
    expect((await readSettings()).form).toBe('closed');
    expect(await store.carried()).toBeUndefined();
  });

  it('is refused where a setting was changed since it was looked at', async () => {
    await fill();
    const text = await file();
    await another();
    const wanted = await preview(text);
    await changeSettings(() => ({ marks: false }));
    const before = await state();
    await expect(restore(wanted, store)).rejects.toThrow('meanwhile');
    expect(await state()).toBe(before);
  });

  it('is refused where something was stored since it was looked at', async () => {
    await fill();
    const text = await file();
    await another();
    const wanted = await preview(text);
    await hold(packOf(1));
    const before = await state();
    await expect(restore(wanted, store)).rejects.toThrow('meanwhile');
    expect(await state()).toBe(before);
  });
});

describe('a file is refused, with the line,', () => {
  const cases: [string, (lines: string[]) => string[], RegExp][] = [
    ['that is something else', () => ['{"format":"colophon-pack"}'], /line 1: not a backup/],
    ['that is empty', () => [], /the file ends too early/],
    ['that is no JSON', ([head = '']) => [head, 'x'], /line 2: not JSON/],
    ['that lacks its end', (lines) => lines.slice(0, -1), /the file ends too early/],
    ['that lacks a line', (lines) => lines.filter((_, i) => i !== 3), /lines are missing/],
    ['that goes on behind its end', (lines) => [...lines, '{}'], /stands behind the end/],
    [
      'of a newer version',
      ([head = '', ...rest]) => [head.replace('"version":1', '"version":2'), ...rest],
      /line 1: version 2; this Colophon reads 1/,
    ],
    [
      'with a spoiled setting',
      ([head = '', ...rest]) => [head.replace('"form":"folded"', '"form":"wide"'), ...rest],
      /line 1: settings that are none/,
    ],
    [
      'with a bad address',
      (lines) =>
        lines.map((line) => line.replace(/"value":"https:[^"]*"/, '"value":"javascript:0"')),
      /line \d+, editions\[\d\]\.addresses\[0\]\.value/,
    ],
    [
      'with an own record of a page that it does not name',
      (lines) => lines.map((line) => line.replace('"page":{"keys":[', '"page":{"keys":["a:b",')),
      /line 2: kept on a page/,
    ],
    [
      'with an own record that answers for another of its editions, too',
      (lines) =>
        lines.map((line) => {
          const [key = ''] = keysOf(original);
          return line.replace('"page":{"keys":[', `"page":{"keys":[${JSON.stringify(key)},`);
        }),
      /line 2: kept on a page/,
    ],
    [
      'with an own record kept on another host than its page has',
      (lines) =>
        lines.map((line) => line.replace('"host":"www.mondialisation.ca"', '"host":"a.example"')),
      /line 2: kept on a page/,
    ],
    [
      'with a string that never ends, before anybody has grown old',
      ([head = '']) => [head, `{"own":"${'\\"'.repeat(200_000)}`],
      /line 2: not JSON/,
    ],
    [
      'that is too deep',
      ([head = '']) => [head, `{"own":${'['.repeat(100_000)}`],
      new RegExp(`line 2: more than ${LIMITS.depth} levels`),
    ],
  ];
  it.each(cases)('%s', async (_, spoil, message) => {
    await fill();
    const lines = (await file()).trim().split('\n');
    const before = await state();
    await expect(preview(spoil(lines).join('\n'))).rejects.toThrow(message);
    expect(await state()).toBe(before);
  });
});
