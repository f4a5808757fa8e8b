/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to find. The last
 * line adds up all suites. `npm test -- --only unit,build` takes some parts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpBrowsers } from '../utils/cli/setup-browsers';

const root = join(import.meta.dirname, '..');
const total = { passed: 0, failed: 0 };

const PARTS = {
  types: () => check('types', 'tsc', '--noEmit'),
  lint: () =>
    check('lint and format', 'biome', 'ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])),
  unit: () => suite('unit', 'unit*'),
  // A build keeps one processor busy.
  build: async () => {
    await Promise.all([
      check('build for Chrome', 'wxt', 'build'),
      check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
    ]);
  },
  store: () => {
    const built = '--source-dir=.output/firefox-mv3';
    const strict = ['--warnings-as-errors', '--self-hosted=false'];
    return check('store lint', 'web-ext', 'lint', built, ...strict);
  },
  package: () => suite('package'),
  e2e: async () => {
    await browsers;
    await suite('e2e');
  },
};
type Part = keyof typeof PARTS;

/** They look at the built packages. */
const OF_PACKAGES: readonly Part[] = ['store', 'package', 'e2e'];

const USAGE = `Usage: npm test [-- --only PART,…]

PART is ${Object.keys(PARTS).join(', ')}; without --only all of them run, in this order.
${OF_PACKAGES.join(', ')} look at the packages as they were built last: build,${OF_PACKAGES[2]} builds them anew first.

Exit status: 0 where all passes, 1 where something fails, 2 where it was called wrongly.`;

const asked = askedParts(process.argv.slice(2));
// They are fetched, where they are missing, while all else is tested.
const browsers = asked.includes('e2e')
  ? setUpBrowsers(['chromium', 'firefox'], { screen: true })
  : undefined;
// Told where it is waited for.
browsers?.catch(() => undefined);
for (const part of asked) await PARTS[part]();

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** The parts that are asked for, in their order. */
function askedParts(args: readonly string[]): Part[] {
  const all = Object.keys(PARTS) as Part[];
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (values.only === undefined) return all;
    const only = values.only.split(',');
    const unknown = only.find((name) => !all.some((part) => part === name));
    if (unknown !== undefined) throw new Error(`there is no part "${unknown}"`);
    const parts = all.filter((part) => only.includes(part));
    const isBuilt = ['chrome-mv3', 'firefox-mv3'].every((name) =>
      existsSync(join(root, '.output', name, 'manifest.json')),
    );
    const lacking = parts.find((part) => OF_PACKAGES.includes(part));
    if (lacking && !isBuilt && !parts.includes('build')) {
      throw new Error(`nothing is built yet: --only build,${lacking}`);
    }
    return parts;
  } catch (error) {
    console.error(`test: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Runs a program of the project's packages; counts as one test. */
async function check(title: string, command: string, ...args: string[]) {
  announce(title);
  const passed = await run(command, args);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`✗ ${title}`);
}

/**
 * Runs vitest projects and adds up their tests; a suite that does not even start counts as failed.
 * @param projects absent: the one of that name; `unit*` for all that begin so
 */
async function suite(name: string, projects = name) {
  announce(name);
  const report = join(root, `tests/output/${name}.json`);
  rmSync(report, { force: true });
  const passed = await run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${projects}`,
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

async function run(command: string, args: string[]): Promise<boolean> {
  const program = join(root, 'node_modules/.bin', command);
  const running = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  try {
    const [status] = await once(running, 'close');
    return status === 0;
  } catch (error) {
    // It does not even start.
    console.error(`${command}: ${(error as Error).message}`);
    return false;
  }
}
