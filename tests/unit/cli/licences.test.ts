import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LICENCES_FILE, licencesOf } from '../../../utils/build/licences';

const root = join(import.meta.dirname, '../../..');

it('the licences in the package are those of the installed packages (`npm run licences`)', () => {
  const text = licencesOf(root);
  expect(readFileSync(join(root, LICENCES_FILE), 'utf8')).toBe(text);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `);
});
