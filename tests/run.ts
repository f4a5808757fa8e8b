/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to find. The last
 * line adds up all suites.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setUpBrowsers } from '../utils/cli/setup-browsers';

const root = join(import.meta.dirname, '..');
const total = { passed: 0, failed: 0 };

check('types', 'tsc', '--noEmit');
check('lint and format', 'biome', 'ci', '.');
suite('unit');
check('build for Chrome', 'wxt', 'build');
check('build for Firefox', 'wxt', 'build', '-b', 'firefox');
check(
  'store lint',
  'web-ext',
  'lint',
  '--source-dir=.output/firefox-mv3',
  '--warnings-as-errors',
  '--self-hosted=false',
);
suite('package');
setUpBrowsers(['chromium', 'firefox'], { screen: true });
suite('e2e');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs a program of the project's packages; counts as one test. */
function check(title: string, command: string, ...args: string[]) {
  announce(title);
  const passed = run(command, args);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`✗ ${title}`);
}

/** Runs a vitest project and adds up its tests; a suite that does not even start counts as failed. */
function suite(project: string) {
  announce(project);
  const report = join(root, `tests/output/${project}.json`);
  rmSync(report, { force: true });
  const passed = run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = counts(report);
  total.passed += numPassedTests;
  total.failed += passed ? 0 : Math.max(1, numFailedTests);
}

function counts(report: string): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

function announce(title: string) {
  console.log(`\n— ${title}`);
}

function run(command: string, args: string[]): boolean {
  const program = join(root, 'node_modules/.bin', command);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
