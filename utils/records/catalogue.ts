/** The compiled catalogue, as it lies in the package and as the background asks it. */
import type { Known } from './match';
import type { ArticleRecord } from './schema';

/** Name of the compiled catalogue inside the package. */
export const CATALOGUE_FILE = 'catalogue.json';

export interface Catalogue {
  readonly records: readonly ArticleRecord[];
  /** Article key → position of its record, and the edition it identifies. */
  readonly keys: Readonly<Record<string, readonly [record: number, edition: string]>>;
}

/**
 * What the catalogue holds under some article keys, in the order of the keys.
 * @param keys article keys, most telling first
 */
export function find({ records, keys: held }: Catalogue, keys: readonly string[]): Known[] {
  return keys.flatMap((key) => {
    const [index = -1, edition = ''] = Object.hasOwn(held, key) ? (held[key] ?? []) : [];
    const record = records[index];
    return record ? [{ key, edition, record }] : [];
  });
}
