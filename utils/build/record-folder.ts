/** The records as files below a folder: found, read, checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  checkRecord,
  checkRecords,
  duplicateKeys,
  type Problem,
  type RecordFile,
} from '../records/check';
import { SCHEMA_FILE } from '../records/json-schema';

/**
 * Paths of the record files below a folder, one folder a site, sorted.
 * @throws Error that names the folder, where it cannot be listed
 */
export function recordPaths(folder: string): string[] {
  return filesBelow(folder).filter((path) => IS_RECORD.test(path) && path !== SCHEMA_FILE);
}

/** Files below a folder that look like nothing of ours, hidden ones aside. */
export function strayPaths(folder: string): string[] {
  return filesBelow(folder).filter((path) => !IS_RECORD.test(path) && !/(?:^|\/)\./.test(path));
}

const IS_RECORD = /\.json$/i;

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    throw new Error(`${folder} cannot be listed: ${(error as Error).message}`);
  }
}

/**
 * The text of a record file, without the mark that some editors put before it.
 * @throws Error where it cannot be read
 */
export function readRecord(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Error(`cannot be read: ${(error as Error).message}`);
  }
}

/** The record files below a folder, read one at a time. */
export function* recordTexts(folder: string): Generator<[file: string, text: string]> {
  for (const path of recordPaths(folder)) yield [path, readRecord(folder, path)];
}

/**
 * The records below a folder that can be used, and what is wrong with the others: an unfinished draft
 * stops no command.
 * @param texts path below `records/` and the file's text, sorted by path
 */
export function soundRecords(texts: Iterable<readonly [file: string, text: string]>): {
  records: RecordFile[];
  problems: Problem[];
} {
  const records: RecordFile[] = [];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const [file, text] of texts) {
    const { record, problems: found } = checkRecord(file, text);
    // Only a record that is used claims its keys.
    const claims = new Map(owners);
    const all = record ? duplicateKeys(file, record, claims) : found;
    problems.push(...all);
    if (record === undefined || all.length > 0) continue;
    records.push({ file, record });
    for (const [key, owner] of claims) owners.set(key, owner);
  }
  return { records, problems };
}

/** What is said of records that are left out. */
export function leftOut(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file));
  return [...files]
    .map((file) => `records/${file} is left out; npm run records says what it lacks`)
    .join('\n');
}

/**
 * Reads and checks every record below a folder, one folder a site, one file an article.
 * @throws RecordError when any of them is broken
 */
export function readRecords(folder: string): RecordFile[] {
  return checkRecords(new Map(recordTexts(folder)));
}
