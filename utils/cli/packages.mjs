/**
 * Installs the packages on a fresh clone, or after the lockfile changed. Plain JavaScript without a
 * dependency, because it runs before there are any. Prints on stderr only: what a command says on
 * stdout stays its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const wanted = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  process.stderr.write('Installing packages …\n');
  // Not `npm ci`: it refuses a lockfile without the binaries of other platforms, which a registry
  // that mirrors one platform cannot give. `npm install` takes the locked versions all the same.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
