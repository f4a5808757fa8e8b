/** The stores' pictures, as `npm run pictures -- --stores` takes them of the real pages. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_FOLDER } from './packages';
import { type Size, STORES } from './stores';

const TAKEN = '.output/pictures/stores';

/**
 * Takes the pictures and puts them beside the packages.
 * @param tags the languages, BCP 47
 * @returns what a store would not take, or lacks, one sentence each
 */
export function takePictures(root: string, tags: readonly string[]): string[] {
  // None of an earlier release comes along.
  rmSync(join(root, TAKEN), { recursive: true, force: true });
  const { status } = spawnSync(
    'npm',
    ['run', 'pictures', '--', '--stores', '--lang', tags.join()],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status !== 0) return ['the pictures could not be taken'];
  return tags.flatMap((tag) => {
    const taken = join(root, TAKEN, tag);
    if (!existsSync(taken)) return [`there are no pictures in ${tag}`];
    const folder = join(root, RELEASE_FOLDER, 'pictures', tag);
    cpSync(taken, folder, { recursive: true });
    return missingIn(
      tag,
      readdirSync(folder).map((file) => sizeOf(readFileSync(join(folder, file)))),
    );
  });
}

/** Which of the sizes that the stores ask for no picture has, and of which there are too many. */
export function missingIn(tag: string, taken: readonly Size[]): string[] {
  const has = ({ width, height }: Size) =>
    taken.some((one) => one.width === width && one.height === height);
  return STORES.flatMap(({ title, screenshots, tile }) => {
    const shots = taken.filter(
      ({ width, height }) => width === screenshots.width && height === screenshots.height,
    );
    const { most } = screenshots;
    return [
      ...[screenshots, ...(tile ? [tile] : [])]
        .filter((size) => !has(size))
        .map(({ width, height }) => `${tag}: ${title} lacks a picture of ${width} × ${height}`),
      ...(shots.length > most
        ? [`${tag}: ${title} takes ${most} screenshots, there are ${shots.length}`]
        : []),
    ];
  });
}

/** The size of a PNG: its first chunk, IHDR, begins with it (PNG specification, 11.2.1). */
function sizeOf(png: Buffer): Size {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
