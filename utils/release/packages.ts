/**
 * `npm run zip`: what goes to the stores, into `.output/release/`: a package for each browser, the
 * sources and the checksums of all three. The same commit gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../cli/given-files';
import { checkoutOf } from './sources';
import { zipOf } from './zip';

/** Where all that leaves the house is put, from the top. */
export const RELEASE_FOLDER = '.output/release';

/** The built packages, from the top. */
export const BUILT = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The version that `package.json` states. */
export const versionIn = (root: string): string =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** Every file below a folder, with `/`, from that folder on. */
export const pathsBelow = (folder: string): string[] =>
  filesBelow(folder).map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));

/**
 * Packs the built packages, the sources (only a checkout has them) and writes their checksums.
 * @param root folder with the built packages
 * @returns the names of the files written, in the release's folder
 * @throws Error where a package is not built
 */
export function writePackages(root: string): string[] {
  const folder = join(root, RELEASE_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = (what: string) => `colophon-${versionIn(root)}-${what}.zip`;
  const zips = Object.entries(BUILT).map(([browser, built]): [string, Uint8Array] => {
    const from = join(root, built);
    return [name(browser), zipOf(from, pathsBelow(from))];
  });
  const checkout = checkoutOf(root);
  if (checkout) zips.push([name('sources'), zipOf(root, checkout.sources)]);
  for (const [file, bytes] of zips) writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), zips.map(checksum).join(''));
  return [...zips.map(([file]) => file), 'SHA256SUMS'];
}

/** A line as `sha256sum --check` reads it. */
const checksum = ([file, bytes]: readonly [string, Uint8Array]) =>
  `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;

if (import.meta.filename === process.argv[1]) {
  for (const file of writePackages(join(import.meta.dirname, '../..'))) {
    console.log(`${RELEASE_FOLDER}/${file}`);
  }
}
