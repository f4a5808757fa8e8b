/** Packs for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPack, type PackHead, packFile } from '../../../utils/records/pack';
import type { Limits } from '../../../utils/records/pack-limits';
import { type ArticleRecord, articleRecord } from '../../../utils/records/schema';
import { generatedRecord } from '../../bench/generated/records';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/packs');

/** A whole pack, as its file holds it. */
export interface Pack extends PackHead {
  records: ArticleRecord[];
}

/** A pack of some generated records. */
export function packOf(count: number, from = 0, head: Partial<Pack> = {}): Pack {
  return {
    format: 'colophon-pack',
    version: 1,
    identifier: 'example.org.asia',
    name: 'Articles on Asia',
    publisher: { name: 'A library' },
    datePublished: '2026-11-22',
    license: 'CC0-1.0',
    records: Array.from({ length: count }, (_, i) => plain(generatedRecord(from + i))),
    ...head,
  };
}

/** As it comes out of a file: its fields in the order of the schema. */
export function plain(record: ArticleRecord): ArticleRecord {
  return articleRecord.parse(JSON.parse(JSON.stringify(record)));
}

/** A pack kept as a file, for ever. */
export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

/**
 * All of a pack's file, checked to its last record.
 * @param piece characters that are read at once
 */
export async function readPack(text: string, limits?: Limits, piece = 4096): Promise<Pack> {
  const { head, records } = await openPack(piecesOf(text, piece), limits);
  return { ...head, records: [...records()].map(({ record }) => record) };
}

/** A text as it comes out of a file. */
export async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** The file of a pack. */
export async function writePack({ records, ...head }: Pack, batch = 2): Promise<string> {
  async function* texts() {
    for (let at = 0; at < records.length; at += batch) {
      yield records.slice(at, at + batch).map((record) => JSON.stringify(record));
    }
  }
  let file = '';
  for await (const piece of packFile(head, texts())) file += piece;
  return file;
}
