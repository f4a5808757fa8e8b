/** The files of records, as `npm run record` finds and writes them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordTexts, soundRecords } from '../build/record-folder';
import { allKeysOfEdition } from '../records/address-key';
import { SCHEMA_FILE } from '../records/json-schema';
import type { ArticleRecord } from '../records/schema';
import type { Draft } from './draft';

/** Which record has a key. */
export function ownersIn(folder: string) {
  const owners = new Map<string, string>();
  const keysOf = ({ editions }: ArticleRecord) => editions.flatMap(allKeysOfEdition);
  const claim = (record: ArticleRecord, file: string) => {
    for (const key of keysOf(record)) owners.set(key, file);
  };
  for (const { file, record } of soundRecords(recordTexts(folder)).records) claim(record, file);
  return {
    claim,
    ownerOf: (record: ArticleRecord) =>
      keysOf(record)
        .map((key) => owners.get(key))
        .find((file) => file !== undefined),
  };
}

/** A record as its file holds it. */
export const textOf = (record: ArticleRecord) =>
  `${JSON.stringify({ $schema: `../${SCHEMA_FILE}`, ...record }, null, 2)}\n`;

/** @returns where it was written */
export function write(folder: string, { file, record }: Draft): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, textOf(record));
  return path;
}

/** So many names go on one command line. */
const AT_ONCE = 200;

/** Has files written as the project writes its files. */
export function formatted(paths: readonly string[]): void {
  const biome = join(import.meta.dirname, '../../node_modules/.bin/biome');
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    execFileSync(biome, ['format', '--write', ...paths.slice(i, i + AT_ONCE)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
}
