import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests in Node, or in jsdom where a file asks for it: `// @vitest-environment jsdom`. */
const unit = {
  root,
  resolve: {
    // As a build module does with the polyfill: here every import of the browser gets the fake.
    alias: { 'wxt/browser': `${root}/tests/unit/fake-browser.ts` },
  },
  test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
};

export default defineConfig({ root, test: { projects: [unit] } });
