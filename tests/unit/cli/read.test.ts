import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadResult, resultLine } from '../../../utils/cli/context-schema';
import { unseenIn } from '../../../utils/cli/own-styles';
import { readCommand } from '../../../utils/cli/read';
import { readPage } from '../../../utils/page/read';
import { pageFixtures } from '../../accuracy/fixtures';
import { seedPages } from '../seed';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const SEED = join(FIXTURES, `mondialisation.ca/${SLUG}/source.html`);
const SILENT = join(FIXTURES, 'morning-bulletin.example/recipe/source.html');
const ADDRESS = 'https://www.courier.example/a-story';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const page = (text: string, head = '') =>
  `<html lang="en"><head>${head}<title>The harbour clerk</title></head><body><article>
  <h1>The harbour clerk</h1><p>${text}</p></article></body></html>`;
const TRANSLATED = page('Translated from French by Ana Paz.');

async function run(args: readonly string[], isTerminal = false) {
  let [out, err] = ['', ''];
  const code = await readCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal,
  });
  return { code, out, err };
}

const resultsIn = (out: string): ReadResult[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the outline', () => {
  test.each([
    ['en', 'French translation of an article in English.', 'This page says, as recorded:'],
    ['fr', 'Traduction en français d’un article en anglais.', 'Cette page'],
  ])('is in the language asked for: %s', async (lang, answer, witness) => {
    const { code, out, err } = await run([SEED, '--lang', lang]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.split('\n')[0]).toBe(answer);
    expect(out).toContain(witness);
    expect(out).toContain('Avis de non-responsabilité');
  });

  test('names every edition in its order and the one on the screen', async () => {
    const { out } = await run([SEED, '--lang', 'en']);
    expect(out.match(/^ {2}\d\. .+$/gm)).toEqual([
      '  1. Original',
      '  2. Translation',
      '  3. Republication (you are here)',
    ]);
  });

  test('shows both headlines and nothing else where the recorded one is gone', async () => {
    const other = file('other.html', page('A text of its own.'));
    const url = `https://www.mondialisation.ca/${SLUG}/5600000`;
    const { code, out } = await run([other, '--url', url, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('no longer carries');
    expect(out).toContain('The harbour clerk');
    expect(out).not.toContain('Bhadrakumar');
  });

  test('hands no control character of the page to the terminal', async () => {
    const evil = file('evil.html', TRANSLATED.replaceAll('clerk', 'cl\u001b[2Jerk\u202e\u009b1m'));
    const { code, out } = await run([evil, '--url', ADDRESS, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Ana Paz');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('the exit status', () => {
  test('is 3 where nothing is stated, and the outline says so', async () => {
    const { code, out, err } = await run([SILENT, '--lang', 'en']);
    expect({ code, out, err }).toEqual({
      code: 3,
      out: 'Nothing found on this page says where its text comes from.\n',
      err: '',
    });
  });

  test.each([
    [[]],
    [[SEED, '--lang', 'eo']],
    [[SEED, '--url', 'javascript:alert(1)']],
    [[SEED, '--url', 'page.html']],
    [[SEED, '--no-such-option']],
    [[SEED, '--page']],
  ])('is 2 with the usage on stderr for %j', async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^read: .+\nusage: read/);
  });

  test('is 2 for a folder without a page', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await run([join(folder, 'empty')])).toMatchObject({ code: 2, out: '' });
  });

  test('is 2 where the address is not known', async () => {
    const { code, out, err } = await run([file('homeless.html', TRANSLATED)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('give it with --url');
  });

  test('is 2 where one of several pages cannot be read, and the others are printed', async () => {
    const { code, out, err } = await run([file('lost.html', TRANSLATED), SEED]);
    expect(code).toBe(2);
    expect(resultsIn(out)).toHaveLength(1);
    expect(err).toContain('lost.html');
  });

  test('is 0 for --help, with the usage on stdout', async () => {
    const { code, out, err } = await run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('usage: read');
  });
});

describe('the JSON', () => {
  test('holds version, address and context on one line', async () => {
    const { code, out } = await run([SEED, '--json']);
    const [result] = resultsIn(out);
    expect(code).toBe(0);
    expect(Object.keys(result ?? {})).toEqual(['version', 'url', 'context']);
    expect(result).toMatchObject({ version: 1, context: { basis: { by: 'record' } } });
    expect(result?.context?.chain.map(({ id }) => id)).toEqual([...seedPages]);
  });

  test('is of what the page states where nothing is recorded', async () => {
    const path = file('translated.html', TRANSLATED);
    const { code, out } = await run([path, '--json', '--url', ADDRESS]);
    expect(code).toBe(0);
    expect(resultsIn(out)).toMatchObject([
      { url: ADDRESS, context: { basis: { by: 'page' }, here: 'here' } },
    ]);
  });

  test('has no context where nothing is stated', async () => {
    const { code, out } = await run([SILENT, '--json']);
    expect(code).toBe(3);
    expect(resultsIn(out)).toMatchObject([{ version: 1, context: null }]);
  });

  test('is checked before it is printed', () => {
    const spoilt = { version: 1, url: ADDRESS, context: { here: 'here' } };
    expect(() => resultLine(spoilt as unknown as ReadResult)).toThrow();
  });
});

describe('of a folder', () => {
  const fixtures = pageFixtures();
  let folded: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    folded = await run([FIXTURES, '--page']);
  }, 60_000);

  test('every page is one line, read as the tests read it', () => {
    const results = resultsIn(folded.out);
    expect(folded.code).toBe(0);
    expect(results.map(({ url }) => url).sort()).toEqual(fixtures.map(({ url }) => url).sort());
    for (const { html, url } of fixtures) {
      const { document } = parseHTML(html);
      const result = results.find((one) => one.url === url);
      const page = document as unknown as Document;
      expect(result?.page).toEqual(readPage(page, url, unseenIn(page)));
    }
  });

  test('nothing stands on stderr unless it is a terminal, which gets a bar', async () => {
    expect(folded.err).toBe('');
    const site = join(FIXTURES, 'lesakerfrancophone.fr');
    const { out, err } = await run([site], true);
    expect(err).toMatch(/\[#+ *\] \d+\/\d+/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(out).toBe((await run([site])).out);
  });

  test('a single file has no bar', async () => {
    expect((await run([SEED, '--json'], true)).err).toBe('');
  });
});

describe('a file', () => {
  test('is read in the encoding it declares', async () => {
    const html = page('Translated from French by André Paz.', '<meta charset="iso-8859-1">');
    const path = file('latin.html', Buffer.from(html, 'latin1'));
    expect((await run([path, '--url', ADDRESS])).out).toContain('André Paz');
  });

  test('may be a piece of a document', async () => {
    const piece = '<h1>The harbour clerk</h1><p>Translated from French by Ana Paz.</p>';
    expect(await run([file('piece.html', piece), '--url', ADDRESS])).toMatchObject({ code: 0 });
  });

  test.each(['words alone', '<', '<html'])('may be as bare as %j', async (bare) => {
    expect(await run([file('bare.html', bare), '--url', ADDRESS])).toMatchObject({ code: 3 });
  });
});
