/** Build step: records are checked and compiled into the package; a broken one stops the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { WxtHooks } from 'wxt';
import { checkRecords, createChecker, type RecordFile } from '../records/check';
import { createCompiler } from '../records/compile';
import { SCHEMA_FILE } from '../records/json-schema';

/** WXT hooks that put the compiled catalogue among the package's files. */
export const catalogueModule: Partial<WxtHooks> = {
  'build:publicAssets': (wxt, assets) => {
    const files = compileRecords(recordTexts(join(wxt.config.root, 'records')));
    for (const [relativeDest, contents] of files) {
      // WXT's types know texts only; it hands the contents to `writeFile` as they are.
      assets.push({ relativeDest, contents: contents as unknown as string });
    }
  },
};

/**
 * Checks and compiles records, one at a time.
 * @param texts path below `records/` and the file's text, sorted by path
 * @throws RecordError when any of them is broken
 */
export function compileRecords(
  texts: Iterable<readonly [file: string, text: string]>,
): Map<string, Uint8Array> {
  const checker = createChecker();
  const compiler = createCompiler();
  for (const [file, text] of texts) {
    const record = checker.check(file, text);
    if (record) compiler.add(record);
  }
  checker.finish();
  return compiler.finish();
}

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
 * Reads and checks every record below a folder, one folder a site, one file an article.
 * @throws RecordError when any of them is broken
 */
export function readRecords(folder: string): RecordFile[] {
  return checkRecords(new Map(recordTexts(folder)));
}
