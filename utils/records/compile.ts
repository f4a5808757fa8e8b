/** Records → the catalogue that is packed into the extension. Same records, same bytes. */

import type { Catalogue } from './catalogue';
import { keysOf, type RecordFile } from './check';

/**
 * Compiles checked records.
 * @param files checked record files, sorted by path
 */
export function compileCatalogue(files: readonly RecordFile[]): Catalogue {
  const keys = files.flatMap(({ record }, index) =>
    record.editions.flatMap((edition) =>
      keysOf(edition).map((key): [string, [number, string]] => [key, [index, edition.id]]),
    ),
  );
  return {
    // The schema's address is for editors; the editors stay at home.
    records: files.map(({ record: { $schema: _, ...record } }) => record),
    keys: Object.fromEntries(keys.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
