/** Build step: records are checked and compiled into the package; a broken one stops the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { CATALOGUE_FILE } from '../records/catalogue';
import { checkRecords, type RecordFile } from '../records/check';
import { compileCatalogue } from '../records/compile';
import { SCHEMA_FILE } from '../records/json-schema';

/** WXT hooks that put the compiled catalogue among the package's files. */
export const catalogueModule: Partial<WxtHooks> = {
  // So that `runtime.getURL` knows the file.
  'prepare:publicPaths': (_, paths) => {
    paths.push(CATALOGUE_FILE);
  },
  'build:publicAssets': (wxt, files) => {
    const records = readRecords(join(wxt.config.root, 'records'));
    files.push({
      relativeDest: CATALOGUE_FILE,
      contents: JSON.stringify(compileCatalogue(records)),
    });
  },
};

/**
 * Reads and checks every record below a folder, one folder a site, one file an article.
 * @throws RecordError when any of them is broken
 */
export function readRecords(folder: string): RecordFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && path !== SCHEMA_FILE);
  return checkRecords(
    new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  );
}
