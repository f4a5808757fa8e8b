/** Packs for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../../utils/records/pack';
import { type ArticleRecord, articleRecord } from '../../../utils/records/schema';
import { generatedRecord } from '../../bench/generated/records';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/packs');

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
