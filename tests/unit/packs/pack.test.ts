import { describe, expect, it } from 'vitest';
import { openPack, PACK_VERSION } from '../../../utils/records/pack';
import { type Changes, type Earlier, noChanges, weigh } from '../../../utils/records/pack-changes';
import { LIMITS, PackError } from '../../../utils/records/pack-limits';
import type { ArticleRecord } from '../../../utils/records/schema';
import { cleaned } from '../../../utils/text/controls';
import fc from '../properties';
import { seedRecord } from '../seed';
import { fixture, type Pack, packOf, piecesOf, readPack, writePack } from './packs';

/** What is said of a pack that is not taken. */
async function complaint(text: string, limits = LIMITS): Promise<string> {
  const error = await readPack(text, limits).catch((one: unknown) => one);
  if (!(error instanceof PackError)) throw new Error(`taken, or failed otherwise: ${error}`);
  return error.message;
}

/** The same JSON, no text of it with white space at its edges. */
const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, item) =>
    typeof item === 'string' ? item.trim() : item,
  );

/** A pack of three as JSON, after something was done to it. */
function spoilt(spoil: (pack: Pack & Record<string, never>) => void): string {
  const pack = packOf(3) as Pack & Record<string, never>;
  spoil(pack);
  return JSON.stringify(pack);
}

describe('a pack', () => {
  it('comes back from its file as it went', async () => {
    const pack = packOf(20);
    const text = await writePack(pack);
    expect(await readPack(text)).toEqual(pack);
    expect((await writePack(await readPack(text), 7)) === text).toBe(true);
    expect(await readPack(await writePack(packOf(0)))).toEqual(packOf(0));
  });

  it('has one record a line, so that two states of it can be compared', async () => {
    const [one, other] = [await writePack(packOf(5)), await writePack(packOf(6))].map((text) =>
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

  it('is read without the controls in its words', async () => {
    const pack = packOf(1, 0, { name: 'Articles \u202eaisA no' });
    const [record] = pack.records;
    if (record) record.sdPublisher.name = '\u2066A\u2069 library';
    const read = await readPack(JSON.stringify(pack));
    expect([read.name, read.records[0]?.sdPublisher.name]).toEqual([
      'Articles aisA no',
      'A library',
    ]);
  });

  it.each([1, 2, 3, 7, 100, 1_000_000])(
    'is read whatever stands in its texts and wherever its records stand, %i characters at once',
    async (piece) => {
      const pack = packOf(3);
      const [record] = pack.records;
      if (record) record.sdPublisher.name = 'a "quoted\\" [name], of {many} \\\\';
      const { records, name, ...others } = pack;
      const spaced = JSON.stringify({ records, ...others, name }, null, 1);
      expect(await readPack(spaced, LIMITS, piece)).toEqual(pack);
      const decoy = { name: '"records":[', ...others, records };
      expect(await readPack(JSON.stringify(decoy), LIMITS, piece)).toEqual({
        ...pack,
        name: '"records":[',
      });
    },
  );

  it('says how many records it holds before it looks at any', async () => {
    const { head, count } = await openPack(piecesOf(JSON.stringify(packOf(350)), 4096));
    expect([head.name, count]).toEqual(['Articles on Asia', 350]);
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
    // The third counted up from below for ever.
    ...['x', 0, -1e15, 0.5, null, true, [1], '1', 1e300].map(
      (version): [string, string, RegExp] => [
        `is of version ${JSON.stringify(version)}`,
        spoilt((pack) => Object.assign(pack, { version })),
        /^version: not a whole number from 1/,
      ],
    ),
    [
      'is of no version',
      spoilt((pack) => Reflect.deleteProperty(pack, 'version')),
      /^version: not a whole number from 1/,
    ],
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
      'leads into the reader’s own network',
      address('http://192.168.1.1/reboot'),
      /^records\[1\]\.editions\[0\]\.addresses\[0\]\.value: leads into a private network/,
    ],
    ['leads to the reader’s own machine', address('http://[::1]:8080/'), /private network/],
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
      'has a text without end',
      `{"format":"${'x'.repeat(200_000)}`,
      /^a text of more than 10000 char/,
    ],
    [
      'lists nothing between commas',
      JSON.stringify(packOf(2)).replace('"records":[', '"records":[,'),
      /^records\[0\]: not JSON/,
    ],
    [
      'lists nothing behind a comma',
      JSON.stringify(packOf(2)).replace(/\]\}$/, ',]}'),
      /^records\[2\]: not JSON/,
    ],
    ['ends too early', JSON.stringify(packOf(2)).slice(0, -2), /^not JSON/],
    ['goes on behind its end', `${JSON.stringify(packOf(2))}}`, /^not JSON/],
    [
      'is closed by the wrong bracket',
      JSON.stringify(packOf(2)).replace(/\]\}$/, '}]'),
      /^not JSON/,
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
    const [first] = JSON.parse(text).records;
    const people = Array.from({ length: 50 }, (_, n) => ({
      value: { name: `Ana ${n}` },
      evidence: Array.from({ length: 20 }, (_, i) => ({
        grade: 'seen',
        where: 'document',
        quote: `${i} ${'x'.repeat(1500)}`,
      })),
    }));
    const [edition, ...others] = first.editions;
    const large = { ...first, editions: [{ ...edition, author: people }, ...others] };
    expect(await complaint(JSON.stringify({ ...JSON.parse(text), records: [large] }))).toMatch(
      /^records\[0\]: a record of 1\d{6} characters; at most 1000000 are taken$/,
    );
    expect(await complaint(text, { ...LIMITS, size: 100 })).toMatch(/^more than 100 characters$/);
    expect(await complaint(text, { ...LIMITS, records: 2 })).toBe(
      'records: 3 records; at most 2 are taken',
    );
  });

  it('is spoilt by one character so that it is no JSON', async () => {
    const text = JSON.stringify(packOf(1));
    const sign = fc.constantFrom(...'{}[],:"\\0');
    const spoiling = fc.tuple(fc.nat(text.length), sign, fc.boolean(), fc.integer({ min: 500 }));
    await fc.assert(
      fc.asyncProperty(spoiling, async ([at, sign, isMore, piece]) => {
        const spoilt = text.slice(0, at) + sign + text.slice(isMore ? at : at + 1);
        const taken = await readPack(spoilt, LIMITS, piece).catch(() => undefined);
        // What is taken says what the whole says, as any parser of JSON reads it: a spoiling sign may
        // have made a tab of a letter, which is taken off an edge.
        if (taken !== undefined)
          expect(trimmed(taken)).toEqual(trimmed(cleaned(JSON.parse(spoilt))));
      }),
      { numRuns: 300 },
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
  /** The changes of records, each with what is held under its keys; and what they take the place of. */
  function changesOf(weighed: [ArticleRecord, Earlier[]][]): [Changes, (number | undefined)[]] {
    const changes = noChanges();
    return [changes, weighed.map(([record, earlier]) => weigh(changes, record, earlier))];
  }
  const [one = seedRecord(), other = seedRecord()] = packOf(2).records;
  const differing = seedRecord();
  delete differing.editions[0]?.author;

  it('is to add what is not there', () => {
    const [changes] = changesOf([
      [one, []],
      [other, []],
    ]);
    const headlines = [one, other].map(({ editions }) => editions.at(-1)?.headline?.value);
    expect(changes).toEqual({ ...noChanges(), added: { count: 2, headlines } });
  });

  it('is nothing where it says the same, whoever made the record', () => {
    const again = { ...structuredClone(one), version: 9, sdPublisher: { name: 'Another' } };
    const [changes, replaced] = changesOf([[again, [{ record: one, id: 7 }]]]);
    expect(changes).toEqual({ ...noChanges(), unchanged: 1 });
    expect(replaced).toEqual([7]);
  });

  it('is to change what it says otherwise', () => {
    const [changes, replaced] = changesOf([[differing, [{ record: seedRecord(), id: 3 }]]]);
    expect([changes.changed.count, changes.added.count, changes.unchanged]).toEqual([1, 0, 0]);
    expect(replaced).toEqual([3]);
  });

  it('is to contradict who else has a differing record of an article', () => {
    const [changes] = changesOf([
      [differing, [{ record: seedRecord() }]],
      [seedRecord(), [{ record: seedRecord() }]],
    ]);
    expect([changes.conflicts.count, changes.added.count]).toEqual([1, 2]);
  });

  it('is told with the first headlines, however much it is', () => {
    const [{ added }] = changesOf(Array.from({ length: 300 }, () => [one, []]));
    expect([added.count, added.headlines.length]).toEqual([300, 50]);
  });
});
