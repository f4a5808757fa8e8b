/** Web archives for tests, made here: pages of ours in the form crawlers write them. */
import { gzipSync } from 'node:zlib';

const PARAGRAPH =
  '<p>The harbour lies at the mouth of a short river that brings clear water and little sand.</p>';

/** The nth page: a translation, by its own words. */
export const storyPage = (n: number) =>
  `<!doctype html><html lang="en"><head><title>Story ${n}</title></head><body><article>` +
  `<h1>Story ${n} of the harbour</h1><p>Translated from French by Ana Paz.</p>${PARAGRAPH}</article></body></html>`;

export const storyAddress = (n: number) => `https://www.courier.example/story-${n}`;

interface RecordOptions {
  type?: string;
  url?: string;
  head?: string;
  body?: Uint8Array | string;
  /** Said in the head instead of the real one. */
  length?: number;
}

/** A record of an archive, its block an answer over HTTP. */
export function warcRecord({
  type = 'response',
  url = storyAddress(0),
  head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n',
  body = storyPage(0),
  length,
}: RecordOptions): Buffer {
  const block = Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.from(body)]);
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-06-24T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>',
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${length ?? block.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** The records of so many pages. */
export const storyRecords = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, n) => warcRecord({ url: storyAddress(n), body: storyPage(n) }));

/** An archive in one of the forms it may have. */
export const archiveForms = {
  'compressed record by record': (records: readonly Buffer[]) =>
    Buffer.concat(records.map((record) => gzipSync(record))),
  'compressed as a whole': (records: readonly Buffer[]) => gzipSync(Buffer.concat(records)),
  uncompressed: (records: readonly Buffer[]) => Buffer.concat(records),
};
