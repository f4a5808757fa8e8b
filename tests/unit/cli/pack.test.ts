import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { packCommand } from '../../../utils/cli/pack';

const SITE = join(import.meta.dirname, '../../../records/mondialisation.ca');
const root = mkdtempSync(join(tmpdir(), 'colophon-pack-'));
afterAll(() => rmSync(root, { recursive: true }));

const at = (name: string) => join(root, name);
const file = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
const HEAD = {
  identifier: 'example.org.asia',
  name: 'Articles on Asia',
  publisher: { name: 'A library' },
  datePublished: '2026-11-22',
  license: 'CC0-1.0',
};

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await packCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

let head: string;
beforeAll(() => {
  cpSync(SITE, at('records/mondialisation.ca'), { recursive: true });
  head = file('head.json', JSON.stringify(HEAD));
});

test('a pack is made, signed, and holds; changed by one letter it does not', async () => {
  const [key, pack] = [at('key.pem'), at('pack.json')];
  expect(await run('--new-key', key)).toMatchObject({ code: 0, err: '' });
  expect(statSync(key).mode & 0o077).toBe(0);
  const made = await run(at('records'), '--head', head, '--key', key, '--output', pack);
  expect(made).toMatchObject({ code: 0, out: '' });
  const public_ = /signed, key ([\w-]{43})$/m.exec(made.err)?.[1];
  expect(public_).toBeDefined();
  const checked = await run('--check', pack);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(/^example\.org\.asia, 2026-11-22: \d+ records, signed, key /);
  expect(checked.out).toContain(public_);
  const text = readFileSync(pack, 'utf8');
  const changed = file('changed.json', text.replace('Articles on Asia', 'Articles on Africa'));
  expect(await run('--check', changed)).toMatchObject({
    code: 1,
    out: expect.stringContaining('its signature does not hold'),
  });
  // The same records and key make the same file.
  expect((await run(at('records'), '--head', head, '--key', key)).out).toBe(text);
});

test('without a key it is not signed, and says so', async () => {
  const made = await run(at('records'), '--head', head);
  expect(made).toMatchObject({ code: 0, err: expect.stringMatching(/records, not signed\n$/) });
  const plain = file('plain.json', made.out);
  expect((await run('--check', plain)).out).toMatch(/records, not signed\n$/);
});

describe('what is refused', () => {
  it('says what and where, and writes nothing', async () => {
    const bad = file('bad-head.json', JSON.stringify({ ...HEAD, datePublished: 'today' }));
    expect(await run(at('records'), '--head', bad)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('bad-head.json: datePublished: '),
    });
    const none = file('none.json', '{');
    expect((await run(at('records'), '--head', none)).err).toContain('none.json: not JSON');
    expect((await run('--check', none)).code).toBe(1);
    const key = file('no-key.pem', 'no key');
    expect(await run(at('records'), '--head', head, '--key', key)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('is no private key'),
    });
    cpSync(SITE, at('broken/mondialisation.ca'), { recursive: true });
    writeFileSync(at('broken/mondialisation.ca/x.json'), '{"version": 2}');
    expect(await run(at('broken'), '--head', head)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('mondialisation.ca/x.json'),
    });
  });

  it('is a key in the place of one that is there', async () => {
    const key = file('mine.pem', 'mine');
    expect((await run('--new-key', key)).code).toBe(2);
    expect(readFileSync(key, 'utf8')).toBe('mine');
  });

  it.each([
    [[]],
    [['a', 'b', '--head', 'c']],
    [['a']],
    [['--check', 'a', '--key', 'b']],
    [['--nothing']],
    [['--check', '/nowhere.json']],
  ])('%j is called wrongly, or names no file', async (args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^pack: /);
  });
});
