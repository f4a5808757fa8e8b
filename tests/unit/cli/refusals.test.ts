import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { alignCommand } from '../../../utils/cli/align';
import { compareCommand } from '../../../utils/cli/compare';
import { readCommand } from '../../../utils/cli/read';
import { recordCommand } from '../../../utils/cli/record';

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
  compare: async (path) => compareCommand([path, page]),
};

describe.each(Object.keys(commands))('%s answers in one sentence and ends with 2', (name) => {
  const kinds =
    name === 'read'
      ? (['pdf', 'empty', 'missing'] as const)
      : (['pdf', 'empty', 'missing', 'folder'] as const);
  const sentences = {
    pdf: 'paper.pdf is a PDF, not an HTML page\n',
    empty: 'empty.html is empty\n',
    missing: 'nowhere.html: there is no such file\n',
    folder: ' is a folder, not a file\n',
  };

  test.each(kinds)('to %s', async (kind) => {
    const { code, out, err } = (await commands[name]?.(given[kind])) ?? {};
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [first = ''] = (err ?? '').split('\n');
    expect(`${first}\n`).toContain(sentences[kind].replace('file\n', 'file'));
    expect(err).not.toMatch(/ENOENT|EISDIR|\n\s+at /);
  });
});

test('align tells a missing file and a folder from a text', () => {
  for (const path of [given.missing, folder]) {
    const { code, err } = alignCommand([page, path]);
    expect(code).toBe(2);
    expect(err).toMatch(/^align: .*(?:no such file|is a folder, not a file)\n$/);
  }
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
