/** The proof a reviewer makes: the sources alone, in an empty folder, build the same packages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { BUILT, pathsBelow } from './packages';

/**
 * Unpacks the sources into an empty folder, runs the README's `npm run build` there with the packages
 * of npm that are installed here, and compares what comes out.
 * @param root folder with the built packages and `node_modules`
 * @param zip the sources
 * @returns the files that are not the same, by their path from the top; none where all are
 * @throws Error where the sources do not build
 */
export function differingFromSources(root: string, zip: Uint8Array): string[] {
  const empty = mkdtempSync(join(tmpdir(), 'colophon-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      const file = join(empty, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(empty, 'node_modules'), 'junction');
    run(empty, 'npm', ['exec', '--offline', 'wxt', 'prepare']);
    run(empty, 'npm', ['run', 'build']);
    return Object.values(BUILT).flatMap((built) => differing(root, empty, built));
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

function differing(one: string, other: string, folder: string): string[] {
  const [here, there] = [one, other].map((root) => join(root, folder)) as [string, string];
  const [mine, theirs] = [new Set(pathsBelow(here)), new Set(pathsBelow(there))];
  const isSame = (path: string) =>
    mine.has(path) &&
    theirs.has(path) &&
    readFileSync(join(here, path)).equals(readFileSync(join(there, path)));
  return [...new Set([...mine, ...theirs])]
    .filter((path) => !isSame(path))
    .map((path) => `${folder}/${path}`);
}

function run(cwd: string, command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`the sources do not build: ${command} ${args.join(' ')}\n${stderr}`);
}
