import { beforeAll, describe, expect, it } from 'vitest';
import { compileRecords } from '../../../utils/build/catalogue-module';
import { type Catalogue, openCatalogue } from '../../../utils/records/catalogue';
import { createCompiler } from '../../../utils/records/compile';
import { keysOf } from '../../../utils/records/keys';
import { cutShape, packRecord, unpackRecord } from '../../../utils/records/packed';
import type { ArticleRecord } from '../../../utils/records/schema';
import { articleKeysOf } from '../../../utils/sites/index';
import { generatedRecord, generatedRecords } from '../../bench/generated/records';
import fc from '../properties';
import { pages, seedPages, seedRecord } from '../seed';

function compile(records: Iterable<ArticleRecord>): Map<string, Uint8Array> {
  const compiler = createCompiler();
  for (const record of records) compiler.add(record);
  return compiler.finish();
}

function open(files: ReadonlyMap<string, Uint8Array>, loaded: string[] = []): Catalogue {
  return openCatalogue(async (path) => {
    loaded.push(path);
    const file = files.get(path);
    if (file === undefined) throw new Error(`no file ${path}`);
    return file;
  });
}

const some = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => generatedRecord(from + i));

/** Files that differ between two compilations, or are in one only, by what they are. */
function touched(before: Map<string, Uint8Array>, after: Map<string, Uint8Array>) {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
  const of = (kind: RegExp) => names.filter((name) => kind.test(name));
  return {
    shards: of(/\/records-/),
    keys: of(/\/keys-/),
    others: of(/^(?!.*\/(?:records|keys)-)/),
  };
}

describe('the compiled catalogue', () => {
  it('has the same bytes for the same records in any order', () => {
    const records = some(150);
    expect(compile(records)).toEqual(compile([...records].reverse()));
  });

  it('loads the root, one key file and one shard for a first question, nothing for the same again', async () => {
    const loaded: string[] = [];
    const catalogue = open(compile(some(200)), loaded);
    const [key = ''] = generatedRecord(7).editions.flatMap(keysOf);
    await catalogue.find([key]);
    expect(loaded).toHaveLength(3);
    await catalogue.find([key]);
    expect(loaded).toHaveLength(3);
  });

  it('forgets a file that could not be read, and answers the next time', async () => {
    const files = compile([seedRecord()]);
    let fails = true;
    const catalogue = openCatalogue(async (path) => {
      if (fails) throw new Error('not now');
      return files.get(path) ?? new Uint8Array();
    });
    const keys = seedRecord().editions.flatMap(keysOf);
    await expect(catalogue.find(keys)).rejects.toThrow('not now');
    fails = false;
    expect(await catalogue.find(keys)).toHaveLength(3);
  });

  it.each(seedPages)('finds the %s of the seed article by its page', async (page) => {
    const known = await open(compile([seedRecord()])).find(articleKeysOf(pages[page].address));
    expect(known.map(({ edition }) => edition)).toEqual([page]);
  });

  it('leaves the address of the JSON Schema at home', async () => {
    expect(seedRecord().$schema).toBe('../article-record.schema.json');
    for await (const [shelved] of open(compile([seedRecord()])).all()) {
      expect(shelved?.record).not.toHaveProperty('$schema');
    }
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['']])(
    'knows nothing of %j',
    async (key) => {
      expect(await open(compile([seedRecord()])).find([key])).toEqual([]);
    },
  );

  it('answers for no record at all', async () => {
    const catalogue = open(compile([]));
    expect(await catalogue.find(['mondialisation.ca:1234567'])).toEqual([]);
    expect(await catalogue.count()).toBe(0);
  });
});

describe('of a catalogue of 1,500 records, all files stay byte for byte the same', () => {
  const nameOf = (index: number) => `generated/${String(index).padStart(6, '0')}.json`;
  const texts = new Map(
    some(1500).map((record, index) => [nameOf(index), JSON.stringify(record)] as const),
  );
  /** As the build does it: sorted by path. */
  const built = (change: (texts: Map<string, string>) => void) => {
    const changed = new Map(texts);
    change(changed);
    return compileRecords([...changed].sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  let before: Map<string, Uint8Array>;
  beforeAll(() => {
    before = built(() => {});
    expect([...before.keys()].filter((name) => name.includes('keys-')).length).toBeGreaterThan(2);
  });
  const [one, other] = [generatedRecord(700), generatedRecord(5000)];
  const root = ['catalogue/root.json'];
  const keysIn = ({ editions }: ArticleRecord) => editions.flatMap(keysOf).length;

  it('but one shard and the index, when a record is added', () => {
    const files = built((all) => all.set(nameOf(5000), JSON.stringify(other)));
    const { shards, keys, others } = touched(before, files);
    expect([shards.length, others]).toEqual([1, root]);
    expect(keys.length).toBeLessThanOrEqual(keysIn(other));
  });

  it('but one shard and the index, when a record is removed', () => {
    const { shards, keys, others } = touched(
      before,
      built((all) => all.delete(nameOf(700))),
    );
    expect([shards.length, others]).toEqual([1, root]);
    expect(keys.length).toBeLessThanOrEqual(keysIn(one));
  });

  it('but one shard, when a fact of a record changes', () => {
    const files = built((all) => all.set(nameOf(700), JSON.stringify({ ...one, version: 99 })));
    const { shards, keys, others } = touched(before, files);
    expect([shards.length, keys, others]).toEqual([1, [], []]);
  });

  it('when the file of a record gets another name, in another folder', () => {
    const files = built((all) => {
      all.delete(nameOf(700));
      all.set('another/name.json', JSON.stringify(one));
    });
    expect(touched(before, files)).toEqual({ shards: [], keys: [], others: [] });
  });
});

describe('a catalogue of 2,000 records', () => {
  let catalogue: Catalogue;
  beforeAll(() => {
    const compiler = createCompiler();
    for (const { record } of generatedRecords(2000)) compiler.add(record);
    const files = compiler.finish();
    const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
    expect(bytes / 2000).toBeLessThan(200);
    catalogue = open(files);
  }, 120_000);

  it('finds every record by each of its addresses, and by none of its near misses', async () => {
    // By shards, as the records lie: each is inflated once.
    let count = 0;
    for await (const shelf of catalogue.all()) {
      for (const { record } of shelf) {
        count++;
        const addresses = record.editions.flatMap((edition) => edition.addresses ?? []);
        for (const { value: address } of addresses) {
          const keys = articleKeysOf(address);
          if (keys.length === 0) continue;
          const [found] = await catalogue.find(keys.slice(0, 1));
          // `toEqual` takes ten times as long, six thousand times.
          expect(JSON.stringify(found?.record)).toBe(JSON.stringify(record));
          expect(await catalogue.find(nearMisses(keys))).toEqual([]);
        }
      }
    }
    expect(count).toBe(2000);
  }, 120_000);
});

/** Keys that differ from recorded ones by little: a letter, a digit, the site, the case. */
function nearMisses(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const [site = '', name = ''] = key.split(':');
    return [
      `${key}0`,
      key.slice(0, -1),
      `${site}:x${name}`,
      `${site}x:${name}`,
      `www.${key}`,
      key.toUpperCase(),
      `${site}:${[...name].reverse().join('')}x`,
    ];
  });
}

describe('packing a record', () => {
  const again = (record: ArticleRecord) => {
    const { shape, leaves } = packRecord(record);
    return unpackRecord(cutShape(shape), leaves);
  };

  it('loses nothing of the seed record', () => {
    expect(again(seedRecord())).toEqual(seedRecord());
  });

  it('loses nothing, whatever the texts hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '0',
        'n0',
        '12',
        '"5"',
        '\u0001a',
        '2024-06-21',
        '21 juin 2024',
        'a\nb',
        'a\0b',
        '@',
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 90 }), (texts) => {
        const record = seedRecord();
        record.notices = texts.map((words, i) => ({
          kind: 'contact',
          inLanguage: 'fr',
          text: words,
          publisher: { name: `${texts[i - 1] ?? ''} ${words}` },
          carriedBy: 'original',
          covers: 'site',
        }));
        expect(again(record)).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });
});
