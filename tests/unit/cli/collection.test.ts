import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readCollection } from '../../../utils/cli/collection/collection';
import { readCommand } from '../../../utils/cli/read';
import { createCompiler } from '../../../utils/records/compile';
import { archiveForms, storyAddress, storyPage, storyRecords } from './archive';

const folder = mkdtempSync(join(tmpdir(), 'collection-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: Uint8Array | string) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const perRecord = archiveForms['compressed record by record'];
const lineOf = (n: number) => JSON.stringify({ url: storyAddress(n), html: storyPage(n) });

interface Asked {
  inputs: string[];
  stdin?: string;
  output?: string;
  resume?: boolean;
  workers?: number;
}

/** Reads a collection, by one worker if nothing else is said: each takes a second to start. */
async function read({ inputs, stdin = '', output, resume = false, workers = 1 }: Asked) {
  let [out, err] = ['', ''];
  const code = await readCollection(
    { inputs, output, resume, withPage: false, workers, catalogue: createCompiler().finish() },
    {
      stdin: (async function* () {
        if (stdin) yield Buffer.from(stdin);
      })(),
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      now: () => 0,
    },
  );
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, out, err, urls: lines.map((line) => JSON.parse(line).url) };
}

test('every kind of input is read, in order; what is broken is named and passed over', async () => {
  const members = storyRecords(6).map((record) => gzipSync(record));
  members[2]?.fill(0xff, 30, 60);
  const archive = file('a.warc.gz', Buffer.concat(members));
  const bundle = file(
    'b.wacz',
    zipSync({
      'datapackage.json': Buffer.from('{}'),
      'archive/data.warc.gz': perRecord(storyRecords(2)),
    }),
  );
  file(
    'saved/one.html',
    storyPage(10).replace('<head>', `<head><link rel="canonical" href="${storyAddress(10)}">`),
  );
  file('saved/two.html', '%PDF-1.7');
  file('saved/three.txt', 'no page');
  file('saved/x.jsonl', `${lineOf(11)}\n{\n`);
  const { code, err, urls } = await read({
    inputs: [archive, bundle, join(folder, 'saved'), '-'],
    stdin: `${lineOf(20)}\n${lineOf(21)}`,
    workers: 2,
  });
  expect(code).toBe(0);
  expect(urls).toEqual([
    ...[0, 1, 3, 4, 5, 0, 1, 10].map(storyAddress),
    null,
    ...[11, 20, 21].map(storyAddress),
  ]);
  const offset = Buffer.concat(members.slice(0, 2)).length;
  expect(err).toContain(
    `a.warc.gz: entry at byte ${offset}: its compressed data is damaged; skipped`,
  );
  expect(err).toContain('two.html: is a PDF, not an HTML page');
  expect(err).toContain('x.jsonl: line at byte');
  expect(err).toMatch(
    /12 pages, .* 11 with a context, 1 could not be read, 2 broken entries skipped\n$/,
  );
});

// Starts programs one after the other, which takes a busy machine more than a minute.
test('killed half-way and resumed, it gives the same lines, as it does of lines', async () => {
  const count = 150;
  const archive = file('k.warc.gz', perRecord(storyRecords(count)));
  const whole = file('whole.ndjson', '');
  await read({ inputs: [archive], output: whole });
  const stdin = Array.from({ length: 30 }, (_, n) => lineOf(n)).join('\n');
  const { out } = await read({ inputs: ['-'], stdin });
  expect(readFileSync(whole, 'utf8').split('\n').slice(0, 30)).toEqual(
    out.split('\n').slice(0, -1),
  );

  const output = join(folder, 'killed.ndjson');
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', 'utils/cli/read.ts', '--input', archive, '--output', output],
    { cwd: join(import.meta.dirname, '../../..'), stdio: 'ignore' },
  );
  await hasLines(output, 20, command);
  command.kill('SIGKILL');
  await once(command, 'exit');
  const lines = readFileSync(output, 'utf8').split('\n').length - 1;
  expect(lines).toBeLessThan(count);
  // As a kill in the middle of a line leaves it.
  writeFileSync(output, '{"version":1,"ur', { flag: 'a' });
  const { err } = await read({ inputs: [archive], output, resume: true });
  expect(err).toContain(`; ${lines} were there already`);
  expect(readFileSync(output, 'utf8').replaceAll(/"sd\w+":"[^"]*"/g, '')).toBe(
    readFileSync(whole, 'utf8').replaceAll(/"sd\w+":"[^"]*"/g, ''),
  );
}, 180_000);

/** Waits until a file that is being written holds so many lines. */
async function hasLines(path: string, lines: number, writer: { exitCode: number | null }) {
  const watcher = watch(folder);
  try {
    const holds = () => existsSync(path) && readFileSync(path, 'utf8').split('\n').length > lines;
    while (!holds()) {
      if (writer.exitCode !== null) throw new Error('it ended before');
      await once(watcher, 'change');
    }
  } finally {
    watcher.close();
  }
}

describe('called wrongly', () => {
  test.each([
    [['--input', '/nowhere.warc'], '/nowhere.warc: there is no such file or folder'],
    [['--input', file('x.doc', 'x')], 'is no .warc, .warc.gz, .wacz, .ndjson, .jsonl or HTML file'],
    [['--input', '-', 'page.html'], 'a page goes without --input'],
    [['--input', '-', '--resume'], '--resume goes with --output'],
    [['--output', 'x', 'page.html'], '--output goes with --input'],
    [['--input', '-', '--workers', 'many'], '--workers: expected a number'],
  ])('%j', async (args, message) => {
    let err = '';
    const code = await readCommand(args, {
      out: () => {},
      err: (text) => {
        err += text;
      },
      isTerminal: false,
    });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
