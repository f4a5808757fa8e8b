import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { alignCommand } from '../../../utils/cli/align';
import { compareCommand } from '../../../utils/cli/compare';
import { fingerprintsCommand } from '../../../utils/cli/fingerprints';
import { languageCommand } from '../../../utils/cli/language';
import { packCommand } from '../../../utils/cli/pack';
import { readCommand } from '../../../utils/cli/read';
import { recordCommand } from '../../../utils/cli/record';
import { recordsCommand } from '../../../utils/cli/records';

const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const page = file('page.html', '<h1>The harbour clerk</h1><p>Text.</p>');
const given = {
  pdf: file('paper.pdf', '%PDF-1.7\n%…'),
  // Every byte, over and over.
  noise: file(
    'noise.txt',
    Array.from({ length: 2000 }, (_, at) => String.fromCharCode((at * 7) % 256)).join(''),
  ),
  empty: file('empty.html', ''),
  missing: join(folder, 'nowhere.html'),
  folder,
};

async function run(call: (streams: Streams) => Promise<number>) {
  let [out, err] = ['', ''];
  const code = await call({
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

interface Streams {
  out(text: string): void;
  err(text: string): void;
}

const record = (args: string[]) =>
  run((streams) => {
    const maker = { name: 'Somebody', date: '2026-11-28' };
    return recordCommand(args, {
      ...streams,
      folder,
      maker,
      stdin: Readable.from([]),
      format: () => {},
    });
  });

const commands: Record<
  string,
  (path: string) => Promise<{ code: number; out: string; err: string }>
> = {
  read: (path) =>
    run((streams) =>
      readCommand([path, '--url', 'https://a.example/b'], { ...streams, isTerminal: false }),
    ),
  record: (path) => record([path, '--url', 'https://a.example/b']),
  'record --input': (path) => record(['--input', path]),
  'pack --check': (path) => run((streams) => packCommand(['--check', path], streams)),
  compare: async (path) => compareCommand([path, page]),
  align: async (path) => alignCommand([page, path]),
  fingerprints: async (path) => fingerprintsCommand([path]),
};

describe.each(Object.keys(commands))('%s answers in one sentence and ends with 2', (name) => {
  const kinds =
    // A folder of pages is read; where there are no lines, none stands for another.
    (['pdf', 'noise', 'empty', 'missing', 'folder'] as const).filter(
      (kind) => `${name} ${kind}` !== 'read folder' && `${name} ${kind}` !== 'align empty',
    );
  const sentences = {
    pdf: 'paper.pdf is a PDF, not ',
    noise: 'noise.txt is no text',
    empty: 'empty.html is empty',
    missing: 'nowhere.html: there is no such file',
    folder: ' is a folder, not a file',
  };

  test.each(kinds)('to %s', async (kind) => {
    const { code, out, err } = (await commands[name]?.(given[kind])) ?? {};
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [first = ''] = (err ?? '').split('\n');
    expect(first).toContain(sentences[kind]);
    expect(err?.split('\n')).toHaveLength(2);
    expect(err).not.toMatch(/ENOENT|EISDIR|\n\s+at /);
  });
});

test.each([
  ['records', 'missing', /^records: .*nowhere.html: there is no such folder\n$/],
  ['records', 'pdf', /^records: .*paper.pdf is a file, not a folder\n$/],
  ['pack', 'missing', /^pack: .*nowhere.html: there is no such folder\n$/],
  ['pack', 'pdf', /^pack: .*paper.pdf is a file, not a folder\n$/],
] as const)('%s tells a folder from what is none: %s', async (name, kind, sentence) => {
  const path = given[kind];
  const { code, err } = await run(async (streams) =>
    name === 'records'
      ? recordsCommand([path], streams)
      : packCommand([path, '--head', page], streams),
  );
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(sentence) });
});

test.each([
  ['records', 'records', () => run(async (streams) => recordsCommand([bare()], streams))],
  ['pack', 'pack', () => run((streams) => packCommand([bare(), '--head', page], streams))],
] as const)('%s says of an empty folder that it holds none', async (_, name, call) => {
  const { code, out, err } = await call();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^${name}: .*bare-\\w+ holds no record\n$`));
});

const bare = () => mkdtempSync(join(folder, 'bare-'));

describe('what cannot be written is told in one sentence, and ends with 2:', () => {
  const nowhere = join(folder, 'nowhere', 'out.ndjson');
  const read = (output: string) =>
    run((streams) =>
      readCommand(['--input', file('none.jsonl', ''), '--output', output], {
        ...streams,
        isTerminal: false,
      }),
    );

  test('a file in a folder that is not there', async () => {
    const { code, err } = await read(nowhere);
    expect({ code, err }).toEqual({ code: 2, err: `read: ${nowhere}: there is no such folder\n` });
  });

  test('a folder', async () => {
    const { code, err } = await read(folder);
    expect({ code, err }).toEqual({ code: 2, err: `read: ${folder}: is a folder, not a file\n` });
  });

  test('a key where there is a file already', async () => {
    const { code, err } = await run((streams) => packCommand(['--new-key', page], streams));
    expect({ code, err }).toEqual({ code: 2, err: `pack: ${page}: is there already\n` });
  });
});

test('an expected.json that is no JSON is named itself', async () => {
  const path = join(bare(), 'page.html');
  writeFileSync(path, '<h1>The clerk</h1>');
  writeFileSync(join(path, '..', 'expected.json'), '{');
  const { code, err } = await run((streams) =>
    readCommand([path], { ...streams, isTerminal: false }),
  );
  expect(code).toBe(2);
  expect(err).toContain('expected.json: not JSON');
});

describe('language', () => {
  test.each([
    ['--help', 0, /^Usage: /, /^$/],
    ['sv', 0, /^Swedish \(sv\)/, /^$/],
    ['xx', 2, /^$/, /^language: there is no room of "xx"\nUsage: /],
  ] as const)('%s', (arg, code, out, err) => {
    expect(languageCommand([arg])).toEqual({
      code,
      out: expect.stringMatching(out),
      err: expect.stringMatching(err),
    });
  });

  test('without a language it was called wrongly', () => {
    expect(languageCommand([]).code).toBe(2);
  });
});

test.each([
  [['--help'], 0],
  [[], 2],
  [['a', 'b'], 2],
] as const)('fingerprints %j shows how it is called, and ends with %d', (args, code) => {
  const { out, err, ...ended } = fingerprintsCommand(args);
  expect(ended.code).toBe(code);
  expect(out + err).toContain('Usage: ');
});

test('read says of a folder without pages that it holds none', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const { code, err } = await run((streams) =>
    readCommand([empty], { ...streams, isTerminal: false }),
  );
  expect({ code, err }).toEqual({ code: 2, err: `read: ${empty} holds no HTML file\n` });
});

test('read takes the address from the page itself, as record does', async () => {
  const path = file(
    'canonical.html',
    '<html lang="en"><link rel="canonical" href="https://a.example/clerk"><h1>The clerk</h1><p>Translated from French by Ana Paz.</p>',
  );
  const { code, out } = await run((streams) =>
    readCommand([path, '--json'], { ...streams, isTerminal: false }),
  );
  expect(code).toBe(0);
  expect(JSON.parse(out).url).toBe('https://a.example/clerk');
});
