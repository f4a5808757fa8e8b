import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where modules remember something of a browser: each file there has modules of its own. */
const OF_BROWSERS = 'tests/unit/{browser,components,packs,place}/**/*.test.{ts,tsx}';

/** Tests in Node, or in jsdom where a file asks for it: `// @vitest-environment jsdom`. */
const unit = (
  name: string,
  files: { include: string[]; exclude?: string[]; isolate: boolean },
) => ({
  root,
  resolve: {
    // As a build module does with the polyfill: here every import of the browser gets the fake.
    alias: { 'wxt/browser': `${root}/tests/unit/fake-browser.ts` },
  },
  test: {
    ...files,
    name,
    // A thread is started sooner than a process.
    pool: 'threads' as const,
    setupFiles: ['tests/unit/setup.ts'],
    // Properties try hundreds of cases, and a loaded machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One processor is left idle else.
    maxWorkers: '100%',
  },
});

const units = [
  // Most files of a process share its modules: evaluating them anew took a third of the time.
  unit('unit', {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [OF_BROWSERS],
    isolate: false,
  }),
  unit('unit of browsers', { include: [OF_BROWSERS], isolate: true }),
];

/** The built packages as they lie in `.output/`, file by file. */
const packages = {
  root,
  test: {
    name: 'package',
    include: ['tests/package/**/*.test.ts'],
    // One of them packs the reader for npm, and a loaded machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

/** The built packages in real browsers. No retries: a test that fails now and then is a fault. */
const e2e = {
  root,
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks' as const,
    maxWorkers: 2,
    // Files hand their browsers on: see tests/e2e/shared.ts.
    globalSetup: ['tests/e2e/profiles.ts'],
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
};

export default defineConfig({
  root,
  test: { projects: [...units, packages, e2e], sequence: { sequencer: LongestFirst } },
});
