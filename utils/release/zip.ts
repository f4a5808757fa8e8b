/** Zip files with the same bytes for the same contents, whoever makes them, wherever and whenever. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * The first day a zip file can name. A file's own time would differ with each build and checkout.
 * In local time, as a zip states it: the same digits in every time zone.
 */
const earliest = () => new Date(1980, 0, 1);

/**
 * Packs files as they lie below a folder.
 * @param paths below the folder, with `/`, in any order
 * @returns a zip file: sorted by path, each file of the same time
 */
export function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  const sorted = [...paths].sort((one, other) => (one < other ? -1 : 1));
  const files = sorted.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: earliest() });
}
