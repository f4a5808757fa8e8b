import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareCommand } from '../../../utils/cli/compare';
import { comparisonShape } from '../../../utils/cli/comparison-schema';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const ORIGINAL = join(
  FIXTURES,
  'indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/source.html',
);
const TRANSLATION = join(FIXTURES, `lesakerfrancophone.fr/${SLUG}/source.html`);
const REPUBLICATION = join(FIXTURES, `mondialisation.ca/${SLUG}/source.html`);
const OTHER = join(FIXTURES, 'globalresearch.ca/salt-roads-closed/source.html');

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Lines that say a difference, without the words around it. */
const differences = (out: string) => out.split('\n').filter((line) => /^[!i~]/.test(line));

describe('the seed’s pages', () => {
  test('original and translation: what stands on one side only', () => {
    const { code, out, err } = compareCommand([ORIGINAL, TRANSLATION]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'Source: Russia and DPRK rustle up an alliance · INDIAN PUNCHLINE · 2024-06-21 · en-US · https://www.indianpunchline.com/',
    );
    expect(out).toContain('Both look like one article.');
    expect(differences(out)).toEqual([
      '! source 7/14: number 41: not found in the target.',
      '! target 7/13: number 47: not found in the source.',
      expect.stringMatching(
        /^! source 8\/14: paragraph “None of this was in the budget\. .*…”: not found in the target\.$/,
      ),
      '! source 12/14: link https://www.indianpunchline.com/a-trial-post/: not found in the target.',
    ]);
  });

  test('translation and republication: differences in wording as well', () => {
    const { code, out } = compareCommand([TRANSLATION, REPUBLICATION]);
    expect(code).toBe(0);
    expect(out).toContain('Mondialisation.ca · 2024-06-24');
    expect(differences(out)).toEqual([
      '! target 11/13: link https://www.mondialisation.ca/la-breve-visite-dessai/5800001: not found in the source.',
      '~ source 3/13: worded otherwise in the target.',
      '~ source 7/13: worded otherwise in the target.',
      '~ source 12/13: worded otherwise in the target.',
    ]);
    expect(out).toContain('[bateaux de pêche]');
    expect(out).toContain('[chalutiers]');
  });

  test('as JSON: one line of the documented shape', () => {
    const { code, out } = compareCommand([ORIGINAL, TRANSLATION, '--json'], new Date(0));
    expect(code).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    const json = JSON.parse(out);
    expect(comparisonShape.safeParse(json).error).toBeUndefined();
    expect(json.made.date).toBe('1970-01-01T00:00:00.000Z');
    expect(json.target).toMatchObject({ role: 'translation', inLanguage: 'fr-FR' });
    expect(json.differences).toHaveLength(4);
  });

  test('two other articles do not look like one', () => {
    const { code, out } = compareCommand([OTHER, TRANSLATION]);
    expect(code).toBe(3);
    expect(out).toContain('The two do not look like the same article.');
    expect(differences(out)).toEqual([]);
  });
});

test('plain text, and languages given by hand', () => {
  const text = [
    'In 1787 the bridge was built by Marek Dolin. It cost 4,500 crowns, said the parish clerk.',
    'Salt arrived every Thursday from Brumeville, in 12 wagons drawn by oxen.',
    'Nobody remembers the flood of 1821; the register of Abbot Quill has a page about it.',
    'Whether the toll of 3 pence was ever paid, historians still argue.',
  ].join('\n\n');
  const [one, two] = [file('a.txt', text), file('b.TXT', text.replace('4,500', '4,600'))];
  const { code, out } = compareCommand([one, two, '--lang', 'en,en-GB']);
  expect(code).toBe(0);
  expect(out).toContain('Source: en\n');
  expect(out).toContain('number 4,600: not found in the source.');
});

test('an empty page is too little to tell; an empty file is no page', () => {
  const empty = '<html><body></body></html>';
  expect(compareCommand([file('bare.html', empty), TRANSLATION]).code).toBe(3);
  expect(compareCommand([file('empty.html', ''), TRANSLATION])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^compare: .*empty\.html is empty\n$/),
  });
});

test.each([
  [[]],
  [[ORIGINAL]],
  [[ORIGINAL, TRANSLATION, OTHER]],
  [[ORIGINAL, TRANSLATION, '--no-such']],
  [[ORIGINAL, TRANSLATION, '--lang', 'en']],
])('explains itself on stderr when called with %j', (args) => {
  const { code, out, err } = compareCommand(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('usage: compare ORIGINAL TRANSLATION');
});

test('a file that is not there is named', () => {
  const { code, err } = compareCommand([join(folder, 'none.html'), TRANSLATION]);
  expect(code).toBe(2);
  expect(err).toMatch(/^compare: .*none\.html/);
});

test('--help goes to stdout', () => {
  const { code, out } = compareCommand(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^usage: compare/);
});
