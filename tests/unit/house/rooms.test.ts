/** Each room says at its door what it is, what it is not, and where to begin. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../sources';

const root = join(import.meta.dirname, '../../..');

const rooms = [
  'components',
  'entrypoints',
  'tests',
  // The package of npm has a README for those who install it.
  ...readdirSync(join(root, 'utils'))
    .filter((name) => name !== 'package')
    .map((name) => `utils/${name}`),
];

describe.each(rooms)('the room %s', (room) => {
  const [first, second] = read(`${room}/README.md`).split('\n\n');

  it('says first what it is, then what it is not', () => {
    expect(first).toMatch(/^[A-Z][^\n]+\.$/);
    expect(second).toMatch(/^Not here: /);
  });

  it('says where to begin', () => {
    expect(read(`${room}/README.md`)).toMatch(/Begin with `|names the steps/);
  });

  it('names nothing that is not there', () => {
    const named = [...read(`${room}/README.md`).matchAll(/`([\w./-]+(?:\/|\.\w+))`/g)];
    const missing = named
      .map(([, path = '']) => path)
      .filter((path) => ![root, join(root, room)].some((from) => existsSync(join(from, path))));
    expect(missing).toEqual([]);
  });

  it('is on the map of the house', () => {
    expect(read('CONTRIBUTING.md')).toContain(`| \`${room}/\``);
  });
});
