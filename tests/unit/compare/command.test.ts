import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { alignCommand } from '../../../utils/cli/align';

const folder = mkdtempSync(join(tmpdir(), 'align-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const source = file('a.en', 'In 1787 the bridge was built.\nMarek Dolin bakes bread.\n');
const target = file('a.fr', 'En 1787, le pont fut construit.\r\nMarek Dolin fait du pain.\r\n');

test('prints one bead a line', () => {
  const beads = { code: 0, out: '[0]:[0]\n[1]:[1]\n', err: '' };
  expect(alignCommand([source, target])).toEqual(beads);
  expect(alignCommand([source, target, '--lang', 'en,fr'])).toEqual(beads);
});

test('an empty file leaves the other without counterpart', () => {
  expect(alignCommand([source, file('empty', '')]).out).toBe('[0]:[]\n[1]:[]\n');
});

test.each([[[]], [[source]], [[source, target, target]], [[source, target, '--no-such-option']]])(
  'explains itself on stderr when called with %j',
  (args) => {
    const { code, out, err } = alignCommand(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('usage: align');
  },
);

test.each(['en', 'en,fr,de', 'english and french', ','])('refuses --lang %s', (lang) => {
  const { code, err } = alignCommand([source, target, '--lang', lang]);
  expect(code).toBe(2);
  expect(err).toContain('--lang');
});

test('names the file it cannot read', () => {
  const { code, err } = alignCommand([source, join(folder, 'nowhere')]);
  expect(code).toBe(2);
  expect(err).toContain('nowhere');
});

test('--help prints the usage on stdout', () => {
  expect(alignCommand(['--help'])).toMatchObject({ code: 0, err: '' });
});
