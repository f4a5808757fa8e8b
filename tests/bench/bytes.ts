/** What a tab loads, and what the package weighs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { Figure } from './stats';

const KILO = 1024;

/** @param folder of a built package */
export function benchBytes(folder: string): Figure[] {
  const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  const packed = (file: string) => gzipSync(read(file), { level: 9 }).byteLength;
  const [reader, outline, place] = [packed('reader.js'), packed('outline.js'), packed('place.js')];
  const bytes = (name: string, ours: number, goal?: number): Figure => ({
    name,
    unit: 'bytes',
    ours,
    ...(goal === undefined ? {} : { goal }),
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const zip = zipSync(Object.fromEntries(files.map((file) => [file, read(file)])), { level: 9 });
  return [
    bytes('reader.js, raw', read('reader.js').byteLength),
    bytes('reader.js, gzip: a page without an article', reader),
    bytes('outline.js, raw', read('outline.js').byteLength),
    bytes('both, gzip: an article with nothing to show', reader + outline, 9 * KILO),
    bytes(
      'lines.js, gzip: marks beside the page’s own lines, once the panel stands',
      packed('lines.js'),
    ),
    bytes('place.js, raw', read('place.js').byteLength),
    bytes('place.js, gzip', place),
    bytes('all three, gzip: a page with a panel', reader + outline + place, 12 * KILO),
    bytes('background.js, gzip', packed('background.js')),
    bytes('package, zipped', zip.byteLength),
  ];
}
