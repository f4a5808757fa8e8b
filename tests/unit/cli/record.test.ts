import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { resultLine } from '../../../utils/cli/context-schema';
import { createReading } from '../../../utils/cli/reading';
import { recordCommand } from '../../../utils/cli/record';
import { recordsCommand } from '../../../utils/cli/records';
import type { ArticleRecord } from '../../../utils/records/schema';

const top = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(top, { recursive: true }));

const FR = 'https://lesakerfrancophone.fr/le-gardien-du-port';
const EN = 'https://www.indianpunchline.com/the-harbour-clerk/';

const html = (lang: string, headline: string, address: string, line = '', head = '') =>
  `<html lang="${lang}"><head><link rel="canonical" href="${address}">${head}<title>${headline}</title></head>
  <body><article><h1>${headline}</h1><p>${line}</p><p>${'Some text of ours. '.repeat(20)}</p></article></body></html>`;

const translation = html(
  'fr',
  'Le gardien du port',
  FR,
  'Par Ada Wren – Le 3 mai 2024 – Source Indian Punchline',
);
const original = html('en', 'The harbour clerk', EN, 'May 3, 2024 by Ada Wren');

/** A folder of records, and the command on it. */
function desk() {
  const folder = mkdtempSync(join(top, 'desk-'));
  const page = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const records = join(folder, 'records');
  mkdirSync(records);
  async function run(args: string[], stdin = '') {
    let [out, err] = ['', ''];
    const code = await recordCommand(args, {
      folder: records,
      maker: { name: 'Somebody', date: '2026-11-28' },
      stdin: Readable.from([stdin]),
      format: () => {},
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { code, out, err };
  }
  const read = (file: string) =>
    JSON.parse(readFileSync(join(records, file), 'utf8')) as ArticleRecord;
  return { page, records, run, read };
}

const FILE = 'lesakerfrancophone.fr/le-gardien-du-port.json';

test('a fact read from meta elements or structured data says so, and an address where it was read', async () => {
  const { page, run, read } = desk();
  const data = '<meta property="article:published_time" content="2024-05-04T08:00:00Z">';
  const path = page(
    'a.html',
    html('fr', 'Le gardien du port', FR, 'Traduit de l’anglais par Ana Paz.', data),
  );
  expect((await run([path])).code).toBe(0);
  const here = read(FILE).editions.find(({ headline }) => headline?.value === 'Le gardien du port');
  expect(here?.datePublished?.evidence).toEqual([
    { grade: 'seen', where: 'page-data', quote: expect.stringContaining('2024-05-04') },
  ]);
  expect(here?.addresses?.[0]?.evidence).toEqual([{ grade: 'seen', where: 'page-address' }]);
  expect(here?.publisher?.evidence).toEqual([{ grade: 'seen', where: 'page-address' }]);
  expect(JSON.stringify(here)).not.toContain('page-text');
});

test('a translation and the page of its original make one record, which is sound', async () => {
  const { page, run, read, records } = desk();
  const { code, out } = await run([
    page('t.html', translation),
    '--original',
    page('o.html', original),
    '--by',
    'Ana Paz',
  ]);
  expect(code).toBe(0);
  expect(out).toContain(`records/${FILE}: 2 editions`);
  const record = read(FILE);
  expect(record.sdPublisher.name).toBe('Ana Paz');
  const [work] = record.editions.filter(({ role }) => role === 'original');
  const [made] = record.editions.filter(({ role }) => role === 'translation');
  expect(work).toMatchObject({
    headline: { value: 'The harbour clerk' },
    publisher: { value: { name: 'Indian Punchline' } },
    datePublished: { value: '2024-05-03' },
    addresses: [{ value: EN }],
  });
  expect(made?.translationOfWork?.value).toBe(work?.id);
  let report = '';
  const status = recordsCommand([records], {
    out: (text) => {
      report += text;
    },
    err: () => {},
  });
  expect(report).toContain('1 record: 0 errors, 0 warnings');
  expect(status).toBe(0);
});

test('a page that states nothing becomes a translation by the original given with it', async () => {
  const { page, run, read } = desk();
  const silent = html('fr', 'Le gardien du port', FR);
  expect((await run([page('t.html', silent), '--original', page('o.html', original)])).code).toBe(
    0,
  );
  const made = read(FILE).editions.find(({ role }) => role === 'translation');
  expect(made?.translationOfWork).toEqual({
    value: 'original',
    evidence: [{ grade: 'seen', where: 'other-document', document: EN }],
  });
});

describe('a second record that claims a key', () => {
  test('offers to merge, and merges when told to', async () => {
    const { page, run, read } = desk();
    await run([page('o.html', original)]);
    const file = 'indianpunchline.com/the-harbour-clerk.json';
    const both = [page('t.html', translation), '--original', page('o.html', original)];
    const refused = await run(both);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`records/${file} has a key of this article already: --merge`);
    expect((await run([...both, '--merge'])).code).toBe(0);
    const record = read(file);
    expect(record.version).toBe(2);
    expect(record.editions.map(({ role }) => role).sort()).toEqual(['original', 'translation']);
  });

  test('changes nothing of a draft of the very same page', async () => {
    const { page, run, read } = desk();
    const stated = html(
      'fr',
      'Le gardien du port',
      FR,
      'Traduit de l’anglais par Ana Paz pour La Digue',
    );
    await run([page('t.html', stated)]);
    const { editions } = read(FILE);
    const { code, out } = await run([page('t.html', stated), '--merge']);
    expect({ code, differing: out.includes('≠') }).toEqual({ code: 0, differing: false });
    expect(editions.map(({ role }) => role)).toEqual(['original', 'translation', 'republication']);
    expect(read(FILE).editions).toEqual(editions);
  });

  test('keeps what is held and tells what differs', async () => {
    const { page, run, read } = desk();
    await run([page('t.html', translation)]);
    const later = translation.replace('3 mai 2024', '4 mai 2024');
    const { code, out } = await run([page('t.html', later), '--merge']);
    expect(code).toBe(0);
    expect(out).toContain('datePublished: kept "2024-05-03", the other says "2024-05-04"');
    expect(JSON.stringify(read(FILE))).not.toContain('"value":"2024-05-04"');
  });

  test('that is broken is said to be, whether it is to be merged or not', async () => {
    const { page, run, records } = desk();
    mkdirSync(dirname(join(records, FILE)), { recursive: true });
    writeFileSync(join(records, FILE), '{');
    const { code, err } = await run([page('t.html', translation), '--merge']);
    expect(code).toBe(2);
    expect(err).toContain(`records/${FILE} cannot be read: npm run records says why`);
  });

  test('the original’s page is the one whose address is asked for', async () => {
    const { page, run } = desk();
    const bare = original.replace(/<link rel="canonical"[^>]*>/, '');
    const { code, err } = await run([
      page('t.html', translation),
      '--original',
      page('o.html', bare),
    ]);
    expect(code).toBe(2);
    expect(err).toContain(
      'the page of the original: the page does not say its address: give it with --original-url',
    );
  });

  test('of the same name is not written over unasked', async () => {
    const { page, run } = desk();
    const path = page('t.html', translation);
    await run([path]);
    expect(await run([path])).toMatchObject({
      code: 1,
      err: expect.stringContaining('there already'),
    });
    expect((await run([path, '--force'])).code).toBe(0);
  });
});

test('an address of no known site is taken with a word that says what that means', async () => {
  const { page, run } = desk();
  const path = page('a.html', html('en', 'The clerk', 'https://a.example/clerk'));
  const { code, err } = await run([path]);
  expect(code).toBe(0);
  expect(err).toContain(
    'a.example is no site that Colophon knows: its panel opens there only when',
  );
});

test('what read wrote of a collection becomes drafts; other lines are told of', async () => {
  const { run, read } = desk();
  const reading = createReading(new Map(), false);
  const silent = await createReading(await emptyCatalogue(), false)(
    html('en', 'Silent', 'https://a.example/silent'),
    undefined,
  );
  const stated = await createReading(await emptyCatalogue(), false)(translation, undefined);
  expect(reading).toBeDefined();
  const lines = [
    resultLine(stated),
    resultLine(silent),
    resultLine(stated),
    '{"version":1,"url":null,"error":"is empty"}',
    'no line',
  ].join('\n');
  const { code, out, err } = await run(['--input', '-'], lines);
  expect(code).toBe(0);
  expect(out).toContain(
    '1 drafted; 1 with a record already, 1 that state no origin, 2 that could not be used',
  );
  expect(err).toContain('line 4: the page could not be read: is empty');
  expect(err).toContain('line 5: is not JSON');
  expect(read(FILE).editions.length).toBeGreaterThan(1);
});

async function emptyCatalogue() {
  const { createCompiler } = await import('../../../utils/records/compile');
  return createCompiler().finish();
}

test('an unfinished draft in the folder is passed over', async () => {
  const { page, run, records } = desk();
  const path = join(records, 'a.example/unfinished.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{ "version": 1');
  expect((await run([page('t.html', translation)])).code).toBe(0);
});
