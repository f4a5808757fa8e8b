import { describe, expect, it } from 'vitest';
import { PACK_VERSION, type Pack, readPack, writePack } from '../../../utils/records/pack';
import { changesOf } from '../../../utils/records/pack-changes';
import { LIMITS, PackError } from '../../../utils/records/pack-limits';
import { seedRecord } from '../seed';
import { fixture, packOf } from './packs';

/** What is said of a pack that is not taken. */
async function complaint(text: string, limits = LIMITS): Promise<string> {
  const error = await readPack(text, { limits }).catch((one: unknown) => one);
  if (!(error instanceof PackError)) throw new Error(`taken, or failed otherwise: ${error}`);
  return error.message;
}

/** A pack of three as JSON, after something was done to it. */
function spoilt(spoil: (pack: Pack & Record<string, never>) => void): string {
  const pack = packOf(3) as Pack & Record<string, never>;
  spoil(pack);
  return JSON.stringify(pack);
}

describe('a pack', () => {
  it('comes back from its file as it went', async () => {
    const pack = packOf(20);
    const text = writePack(pack);
    expect(await readPack(text)).toEqual(pack);
    expect(writePack(await readPack(text)) === text).toBe(true);
    expect(await readPack(writePack(packOf(0)))).toEqual(packOf(0));
  });

  it('has one record a line, so that two states of it can be compared', () => {
    const [one, other] = [writePack(packOf(5)), writePack(packOf(6))].map((text) =>
      text.split('\n'),
    );
    expect(other).toHaveLength((one?.length ?? 0) + 1);
  });

  // A version without its fixture fails: keep a file of each.
  it.each(Array.from({ length: PACK_VERSION }, (_, i) => i + 1))(
    'of version %i is read for ever',
    async (version) => {
      const pack = await readPack(fixture(`version-${version}.json`));
      expect(pack).toMatchObject({ version: PACK_VERSION, identifier: 'example.org.fixture' });
      expect(pack.records).toHaveLength(2);
    },
  );

  it('keeps markup in its words as words', async () => {
    const pack = packOf(1);
    const [record] = pack.records;
    if (record) record.sdPublisher.name = '<img src=x onerror=alert(1)>';
    const [read] = (await readPack(JSON.stringify(pack))).records;
    expect(read?.sdPublisher.name).toBe('<img src=x onerror=alert(1)>');
  });

  it('tells how far it is, and stops when told to', async () => {
    const seen: number[] = [];
    const control = new AbortController();
    const reading = readPack(JSON.stringify(packOf(350)), {
      signal: control.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 200) control.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([0, 100, 200]);
  });
});

describe('a pack is refused, and told why, when it', () => {
  const address = (value: string) =>
    spoilt(({ records }) => {
      const fact = records[1]?.editions[0]?.addresses?.[0];
      if (fact) fact.value = value;
    });

  it.each<[string, string, RegExp]>([
    ['is no JSON', '{"format":', /^not JSON: /],
    ['is another JSON', '{"a":1}', /^format: not a pack/],
    ['is no object', '[]', /not a pack/],
    ['is empty', '', /not JSON/],
    [
      'has no records',
      '{"format":"colophon-pack","version":1}',
      /^records: a list of records is missing/,
    ],
    [
      'is of a later version',
      spoilt((pack) => Object.assign(pack, { version: 2 })),
      /^version: version 2 is newer/,
    ],
    ['is of no version', spoilt((pack) => Object.assign(pack, { version: 'x' })), /^version: /],
    ['has no licence', spoilt((pack) => Object.assign(pack, { license: ' ' })), /^license: /],
    [
      'has an odd identifier',
      spoilt((pack) => Object.assign(pack, { identifier: '../x' })),
      /^identifier: lower-case/,
    ],
    [
      'has an impossible date',
      spoilt((pack) => Object.assign(pack, { datePublished: '2026-02-30' })),
      /^datePublished: /,
    ],
    ['has a field of its own', spoilt((pack) => Object.assign(pack, { extra: 1 })), /extra/],
    [
      'holds a broken record',
      spoilt(({ records }) => Object.assign(records[2] ?? {}, { version: 0 })),
      /^records\[2\]\.version: /,
    ],
    ['holds no record', spoilt(({ records }) => records.push(7 as never)), /^records\[3\]: /],
    [
      'holds a javascript: address',
      address('javascript:alert(1)'),
      /^records\[1\]\.editions\[0\]\.addresses\[0\]\.value: not an absolute http/,
    ],
    ['holds a data: address', address('data:text/html,x'), /not an absolute http/],
    [
      'claims an article twice',
      spoilt(({ records }) => records.push(...records.slice(0, 1))),
      /^records\[3\]: claims the key .* records\[0\] claims already/,
    ],
    [
      'reaches for a prototype',
      '{"format":"colophon-pack","version":1,"__proto__":{"x":1},"records":[]}',
      /^__proto__: this name is not allowed/,
    ],
    [
      'reaches for a constructor',
      spoilt(({ records }) => Object.assign(records[0]?.editions[0] ?? {}, { constructor: 1 })),
      /^records\[0\]\.editions\[0\]\.constructor: this name is not allowed/,
    ],
    [
      'nests without end',
      `{"format":"colophon-pack","records":${'['.repeat(200_000)}`,
      /^nested deeper than 16 at character 51/,
    ],
    [
      'has an endless text',
      spoilt((pack) => Object.assign(pack, { name: 'x'.repeat(10_001) })),
      /^name: a text of 10001 characters; at most 10000/,
    ],
  ])('%s', async (_, text, message) => {
    expect(await complaint(text)).toMatch(message);
  });

  it('is too large, or holds too many records', async () => {
    const text = JSON.stringify(packOf(3));
    expect(await complaint(text, { ...LIMITS, size: 100 })).toMatch(
      /^\d+ characters; at most 100 /,
    );
    expect(await complaint(text, { ...LIMITS, records: 2 })).toBe(
      'records: 3 records; at most 2 are taken',
    );
  });

  it('leaves no trace on anybody’s prototype', async () => {
    await complaint(
      '{"format":"colophon-pack","version":1,"__proto__":{"polluted":1},"records":[]}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is deep inside a text only, it is taken', async () => {
    const pack = packOf(1, 0, { name: `${'['.repeat(50)}"\\`.slice(0, 60) });
    expect((await readPack(JSON.stringify(pack))).name).toBe(pack.name);
  });
});

describe('what importing a pack would do', () => {
  const nobody = async () => new Map();

  it('is to add all of a new one', async () => {
    const changes = await changesOf(packOf(4).records, [], nobody);
    expect(changes).toMatchObject({ unchanged: 0, changed: [], removed: [], conflicts: [] });
    expect(changes.added).toHaveLength(4);
  });

  it('is nothing when it is the same pack again', async () => {
    const { records } = packOf(4);
    expect(await changesOf(records, packOf(4).records, nobody)).toEqual({
      added: [],
      changed: [],
      unchanged: 4,
      removed: [],
      conflicts: [],
    });
  });

  it('is to change, add and remove when it is an update', async () => {
    const next = packOf(4, 1).records;
    const [first] = next;
    const { editions } = first ?? seedRecord();
    for (const edition of editions) delete edition.datePublished;
    const changes = await changesOf(next, packOf(4).records, nobody);
    expect([changes.added, changes.changed, changes.removed].map((list) => list.length)).toEqual([
      1, 1, 1,
    ]);
    expect(changes.unchanged).toBe(2);
  });

  it('names who else has a differing record of an article', async () => {
    const seed = seedRecord();
    const differing = structuredClone(seed);
    delete differing.editions[0]?.author;
    const rivals = async (keys: readonly string[]) =>
      new Map(keys.map((key) => [key, [{ record: seed, by: 'bundled' as const }]]));
    const { conflicts } = await changesOf([differing], [], rivals);
    expect(conflicts.map(({ record }) => record)).toEqual([differing]);
    expect(conflicts[0]?.rivals[0]).toEqual({ record: seed, by: 'bundled' });
    expect((await changesOf([seedRecord()], [], rivals)).conflicts).toEqual([]);
  });
});
