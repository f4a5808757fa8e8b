import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { alignCommand } from '../../../utils/cli/align';
import { compareCommand } from '../../../utils/cli/compare';
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
};

describe.each(Object.keys(commands))('%s answers in one sentence and ends with 2', (name) => {
  const kinds =
    // A folder of pages is read; an empty text has no line that stands for another.
    (['pdf', 'empty', 'missing', 'folder'] as const).filter(
      (kind) => `${name} ${kind}` !== 'read folder' && `${name} ${kind}` !== 'align empty',
    );
  const sentences = {
    pdf: 'paper.pdf is a PDF, not ',
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
