import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { neighboursIn } from '../../bench/neighbours';
import { costTable } from '../../bench/peers';

const folder = mkdtempSync(join(tmpdir(), 'neighbours-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

it('takes each folder with a manifest for an extension, by the name it gives itself', () => {
  write('some/one/manifest.json', '{"name": "Made Up", "version": "1.2"}');
  write(
    'some/two/manifest.json',
    '{"name": "__MSG_appName__", "version": "3", "default_locale": "en"}',
  );
  write('some/two/_locales/en/messages.json', '{"appname": {"message": "The Neighbour"}}');
  write('some/readme.txt', '');
  expect(neighboursIn(join(folder, 'some')).map(({ name }) => name)).toEqual([
    'Made Up 1.2',
    'The Neighbour 3',
  ]);
});

it('says in one sentence what is wrong with the folder', () => {
  write('none/readme.txt', '');
  write('broken/one/manifest.json', '{');
  expect(() => neighboursIn(join(folder, 'nowhere'))).toThrow('there is no such folder');
  expect(() => neighboursIn(join(folder, 'none'))).toThrow('holds no folder with a manifest.json');
  expect(() => neighboursIn(join(folder, 'broken'))).toThrow('one/manifest.json: ');
});

it('says of each what comes on top of the page', () => {
  const cost = { name: 'A|B 1', load: 12.34, firstPaint: -1, evaluated: 1234, heap: 2048 };
  expect(
    costTable('a listing', [{ ...cost, overlay: undefined }])
      .split('\n')
      .at(-1),
  ).toBe('| A\\|B 1 | +12.3 | -1.0 | 1,234 | +2.0 | – |');
});
