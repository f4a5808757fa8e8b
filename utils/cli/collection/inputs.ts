/** What `--input` means: archives, folders, lines; their pages one after the other, in order. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { filesBelow } from '../given-files';
import { addressBeside, HTML_FILE } from '../html-file';
import type { BrokenEntry, Entry } from './archive-entry';
import { gzipRecords } from './gzip-members';
import { linePages } from './lines';
import { pageOfRecord } from './warc-page';
import { warcRecords } from './warc-records';

/** A page of a collection, not yet read. */
export interface CollectedPage {
  /** Where it stands, for people: file, and place in it. */
  readonly at: string;
  /** Absent for a saved page that may say its address itself. */
  readonly url?: string;
  readonly html: Uint8Array | string;
  readonly charset?: string;
}

/** Something of a collection that cannot be read. */
export interface Skipped {
  readonly at: string;
  readonly skipped: string;
}

export type Collected = CollectedPage | Skipped;

const ARCHIVE = /\.warc(?:\.gz)?$/i;
const BUNDLE = /\.wacz$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;

/**
 * Checks that an input is there and of a kind that is known.
 * @throws Error that says which input, and what is wrong with it
 */
export function checkInput(path: string): void {
  if (path === '-') return;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${path}: there is no such file or folder`);
  if (found.isDirectory()) {
    if (filesIn(path).length === 0) throw new Error(`${path}: holds no page and no archive`);
  } else if (!isKnown(path)) {
    throw new Error(`${path}: is no .warc, .warc.gz, .wacz, .ndjson, .jsonl or HTML file`);
  }
}

/**
 * The pages of some inputs, in order.
 * @param inputs files, folders, or `-` for lines on `stdin`
 */
export async function* pagesOf(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Collected> {
  for (const path of inputs) {
    if (path === '-') yield* pagesOfLines(stdin, 'standard input');
    else if (statSync(path).isDirectory()) {
      for (const file of filesIn(path)) yield* pagesOfFile(file);
    } else yield* pagesOfFile(path);
  }
}

const isKnown = (file: string) =>
  [ARCHIVE, BUNDLE, LINES, HTML_FILE].some((kind) => kind.test(file));

const filesIn = (folder: string) => filesBelow(folder).filter(isKnown);

async function* pagesOfFile(file: string): AsyncGenerator<Collected> {
  try {
    if (BUNDLE.test(file)) yield* pagesOfBundle(file);
    else if (ARCHIVE.test(file)) yield* pagesOfArchive(createReadStream(file), file, file);
    else if (LINES.test(file)) yield* pagesOfLines(createReadStream(file), file);
    else {
      const url = addressBeside(file);
      yield { at: file, html: readFileSync(file), ...(url ? { url } : {}) };
    }
  } catch (error) {
    yield { at: file, skipped: (error as Error).message };
  }
}

/** A WACZ: a zip file whose archives lie below `archive/`. */
async function* pagesOfBundle(file: string): AsyncGenerator<Collected> {
  const zip = await yauzl.openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (!/^archive\//.test(name) || !ARCHIVE.test(name)) continue;
    try {
      const stream = await zip.openReadStreamPromise(entry);
      yield* pagesOfArchive(stream, name, `${file}: ${name}`);
    } catch (error) {
      yield { at: `${file}: ${name}`, skipped: (error as Error).message };
    }
  }
}

async function* pagesOfArchive(
  stream: Readable,
  name: string,
  at: string,
): AsyncGenerator<Collected> {
  const records = /\.gz$/i.test(basename(name)) ? gzipRecords(stream) : warcRecords(stream);
  for await (const record of records) yield* pageIn(record, at);
}

async function* pageIn(record: Entry | BrokenEntry, file: string): AsyncGenerator<Collected> {
  const within = record.within === undefined ? '' : `, unpacked byte ${record.within}`;
  const at = `${file}: entry at byte ${record.offset}${within}`;
  if ('broken' in record) yield { at, skipped: record.broken };
  else {
    try {
      const page = await pageOfRecord(record.bytes);
      if (page) yield { at, ...page };
    } catch (error) {
      yield { at, skipped: (error as Error).message };
    }
  }
}

async function* pagesOfLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Collected> {
  for await (const page of linePages(stream)) {
    const at = `${name}: line at byte ${page.offset}`;
    if ('broken' in page) yield { at, skipped: page.broken };
    else yield { at, url: page.url, html: page.html };
  }
}
