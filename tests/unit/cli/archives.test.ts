import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrokenEntry, Entry } from '../../../utils/cli/collection/archive-entry';
import { gzipRecords } from '../../../utils/cli/collection/gzip-members';
import { inOrder } from '../../../utils/cli/collection/in-order';
import { linePages } from '../../../utils/cli/collection/lines';
import { pageOfRecord } from '../../../utils/cli/collection/warc-page';
import { warcRecords } from '../../../utils/cli/collection/warc-records';
import { archiveForms, storyAddress, storyPage, storyRecords, warcRecord } from './archive';

/** Bytes as a stream gives them: in pieces that end anywhere. */
async function* pieces(bytes: Uint8Array, size = 4093): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Form = keyof typeof archiveForms;
const forms = Object.keys(archiveForms) as Form[];

async function read(form: Form, bytes: Uint8Array) {
  const split = form === 'uncompressed' ? warcRecords : gzipRecords;
  const found: (Entry | BrokenEntry)[] = [];
  for await (const one of split(pieces(bytes))) found.push(one);
  const pages = [];
  for (const one of found) {
    const page = 'bytes' in one ? await pageOfRecord(one.bytes) : undefined;
    if (page) pages.push(page.url);
  }
  const broken = found.flatMap((one) => ('broken' in one ? [one] : []));
  return { pages, broken, entries: found.length - broken.length };
}

const all = (count: number, but: number[] = []) =>
  Array.from({ length: count }, (_, n) => n)
    .filter((n) => !but.includes(n))
    .map(storyAddress);

describe.each(forms)('an archive %s', (form) => {
  const make = archiveForms[form];
  const records = storyRecords(1000);

  test('is read whole, in its order', async () => {
    const { pages, broken } = await read(form, make(records));
    expect(pages).toEqual(all(1000));
    expect(broken).toEqual([]);
  });

  test('loses a record whose length is wrong, and no other', async () => {
    const spoilt = [...records];
    spoilt[400] = warcRecord({ url: storyAddress(400), body: storyPage(400), length: 20 });
    spoilt[401] = warcRecord({ url: storyAddress(401), body: storyPage(401), length: 20_000_000 });
    const { pages, broken } = await read(form, make(spoilt));
    expect(pages).toEqual(all(1000, [400, 401]));
    expect(broken.map(({ broken: what }) => what)).toEqual([
      'its length is not what its head says',
      expect.stringMatching(/its length is not what its head says|it is cut off/),
    ]);
    const before = archiveForms[form](records.slice(0, 400)).length;
    const { offset, within } = broken[0] ?? { offset: -1 };
    expect(within ?? offset).toBe(
      form === 'compressed as a whole' ? Buffer.concat(records.slice(0, 400)).length : before,
    );
  });

  test('that is cut off is read as far as it goes', async () => {
    const whole = make(records);
    const { pages, broken } = await read(form, whole.subarray(0, whole.length - 30));
    // Compressed as a whole, the last bytes say more than one record.
    expect(pages.length).toBeGreaterThan(990);
    expect(pages).toEqual(all(pages.length));
    expect(broken.at(-1)?.broken).toMatch(/cut off/);
  });

  test('that is none is named, and ends', async () => {
    const { pages, broken } = await read(form, Buffer.from('<html>No archive at all</html>'));
    expect(pages).toEqual([]);
    expect(broken).toMatchObject([{ offset: 0 }]);
  });

  test('that is empty holds nothing', async () => {
    expect(await read(form, Buffer.alloc(0))).toEqual({ pages: [], broken: [], entries: 0 });
  });
});

test('a damaged member is named with its offset and passed over', async () => {
  const members = storyRecords(50).map((record) => gzipSync(record));
  const at = Buffer.concat(members.slice(0, 20)).length;
  members[20]?.fill(0xff, 30, 60);
  const { pages, broken } = await read('compressed record by record', Buffer.concat(members));
  expect(pages).toEqual(all(50, [20]));
  expect(broken).toEqual([{ offset: at, broken: 'its compressed data is damaged' }]);
});

describe('a record is a page', () => {
  const page = async (options: Parameters<typeof warcRecord>[0]) => {
    const found = await pageOfRecord(warcRecord(options));
    return found && Buffer.from(found.html).toString();
  };
  const head = (more: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${more}\r\n`;

  test.each([
    ['as it is', head('X-Other: 1'), storyPage(7)],
    ['gzipped', head('Content-Encoding: gzip'), gzipSync(storyPage(7))],
    ['in brotli', head('Content-Encoding: br'), brotliCompressSync(storyPage(7))],
    [
      'in chunks',
      head('Transfer-Encoding: chunked'),
      `${storyPage(7).length.toString(16)}\r\n${storyPage(7)}\r\n0\r\n\r\n`,
    ],
  ])('%s', async (_, lines, body) => {
    expect(await page({ head: lines, body })).toBe(storyPage(7));
  });

  test('in an encoding nobody knows not, and says so', async () => {
    await expect(page({ head: head('Content-Encoding: zz') })).rejects.toThrow('"zz" is not known');
  });

  test.each([
    ['a request', { type: 'request', head: 'GET / HTTP/1.1\r\n' }],
    ['a picture', { head: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n' }],
    ['a page that was not found', { head: 'HTTP/1.1 404 No\r\nContent-Type: text/html\r\n' }],
    ['a name that was asked for', { url: 'dns:www.courier.example' }],
  ])('but %s is none', async (_, options) => {
    expect(await page(options)).toBeUndefined();
  });
});

test('lines of JSON are pages; what is none is told of, with its place', async () => {
  const lines = [
    JSON.stringify({ url: storyAddress(1), html: 'é' }),
    '',
    '{',
    JSON.stringify({ url: 'about:blank', html: '' }),
    JSON.stringify({ url: storyAddress(2) }),
    JSON.stringify({ url: storyAddress(3), html: 'x' }),
  ];
  const found = [];
  for await (const one of linePages(pieces(Buffer.from(lines.join('\n')), 7))) found.push(one);
  expect(found.map((one) => ('broken' in one ? one.broken : one.url))).toEqual([
    storyAddress(1),
    'the line is not JSON',
    'its "url" is no http or https address',
    'it has no "html"',
    storyAddress(3),
  ]);
  expect(found[1]?.offset).toBe(Buffer.byteLength(`${lines[0]}\n\n`));
});

test('work is underway on a bounded number of things, and done in their order', async () => {
  let underway = 0;
  let most = 0;
  async function* numbers() {
    for (let n = 0; n < 200; n++) yield n;
  }
  const work = (n: number) => {
    underway += 1;
    most = Math.max(most, underway);
    const turns = n % 3;
    const result = (async () => {
      for (let i = 0; i < turns; i++) await Promise.resolve();
      underway -= 1;
      return n;
    })();
    return { result, bytes: 2 ** 20 };
  };
  const done = [];
  for await (const n of inOrder(numbers(), 2, work)) done.push(n);
  expect(done).toEqual(Array.from({ length: 200 }, (_, n) => n));
  expect(most).toBeLessThanOrEqual(16);
});

test('one that fails while an older one is waited for is heard of when its turn comes', async () => {
  async function* two() {
    yield 1;
    yield 2;
  }
  const slow = new Promise<number>((resolve) => setTimeout(resolve, 20, 1));
  const work = (n: number) => ({
    bytes: 1,
    result: n === 1 ? slow : Promise.reject(new Error('no reader')),
  });
  const done: number[] = [];
  const reading = (async () => {
    for await (const n of inOrder(two(), 2, work)) done.push(n);
  })();
  await expect(reading).rejects.toThrow('no reader');
  expect(done).toEqual([1]);
});
