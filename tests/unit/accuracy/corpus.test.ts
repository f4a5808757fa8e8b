/** The measure itself, on a corpus of a few made-up pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from '../../accuracy/corpus/cases';
import type { Claimed } from '../../accuracy/corpus/claims';
import { corpusReport } from '../../accuracy/corpus/corpus';
import { judge } from '../../accuracy/corpus/judge';
import type { Label } from '../../accuracy/corpus/labels';
import {
  sameAddress,
  sameDate,
  sameLanguage,
  samePublisher,
  sameText,
} from '../../accuracy/corpus/same';

const PROSE = `<p>${'The tide came in slowly and the boats turned on their chains. '.repeat(5)}</p>`;

function html(lines: string, charset = 'utf-8'): string {
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>The harbour at night</title></head><body><article><h1>The harbour at night</h1>${PROSE}${PROSE}${PROSE}${lines}</article></body></html>`;
}

const CREDIT = '<p>Originally published on The Lantern. Translated by Zoë Wren.</p>';
const ADDRESS = 'https://quay.example/night';

function label(own: Partial<Label>): Label {
  return { url: ADDRESS, file: 'a.html', lang: 'en', states: true, basis: 'translation', ...own };
}

function claimed(facts: Claimed['facts'], kind: Claimed['kind'] = 'translation'): Claimed {
  return { kind, facts, rights: { licenses: [], copyrightHolders: [], notices: [] } };
}

describe('comparing values', () => {
  it.each<[boolean, string, string]>([
    [true, 'The Lantern', 'lantern'],
    [true, 'L’Écho du soir', 'écho du soir'],
    [true, 'Anne\u00a0Marie Vell', 'Anne Marie\u00adVell'.replace('\u00ad', '\u202f')],
    [true, 'Jean\u2011Luc Roe', 'Jean-Luc Roe'],
    [true, 'so\u00adft', 'soft'],
    [false, 'Zoe Wren', 'Zoë Wren'],
    [false, 'Lantern News', 'Lantern'],
  ])('names and headlines: %s: %s, %s', (isSame, one, other) => {
    expect(sameText(one, other)).toBe(isSame);
    expect(sameText(other, one)).toBe(isSame);
  });

  it.each<[boolean, string, string]>([
    [true, 'Lantern News', 'The Lantern'],
    [true, 'Salt & Rope, Inc.', 'Salt & Rope'],
    [true, '灯塔新闻', '灯塔'],
    [false, 'Lanterns', 'Lantern'],
    [false, 'Quay Press', 'Lantern Press'],
  ])('publishers: %s: %s, %s', (isSame, one, other) => {
    expect(samePublisher(one, other)).toBe(isSame);
    expect(samePublisher(other, one)).toBe(isSame);
  });

  it('compares languages by primary subtag, and Bokmål as Norwegian', () => {
    expect(sameLanguage('pt-BR', 'pt')).toBe(true);
    expect(sameLanguage('nb', 'no')).toBe(true);
    expect(sameLanguage('nl', 'no')).toBe(false);
  });

  it('tells a month from its first day', () => {
    expect(sameDate('2015-03', '2015-03')).toBe(true);
    expect(sameDate('2015-03-01', '2015-03')).toBe(false);
  });

  it.each<[boolean, string, string]>([
    [true, 'https://www.quay.example/night/', 'https://quay.example/night?utm_source=x'],
    [true, 'https://quay.example', 'https://quay.example/'],
    [true, 'https://quay.example/a?id=1&fbclid=2', 'https://quay.example/a?id=1'],
    [false, 'https://quay.example/a?id=1', 'https://quay.example/a?id=2'],
    [false, 'https://quay.example/night', 'https://quay.example/Night'],
  ])('addresses: %s: %s, %s', (isSame, one, other) => {
    expect(sameAddress(one, other)).toBe(isSame);
  });
});

describe('judging a page', () => {
  it('finds a page where every value that is claimed is right', () => {
    const page = label({ originalPublisher: 'The Lantern', translators: ['Ada Wren', 'Bo Lind'] });
    const { outcome, facts } = judge(page, claimed({ translators: ['Ada Wren'] }));
    expect(outcome).toBe('found');
    expect(facts.find(({ name }) => name === 'translators')).toEqual({
      ...{ name: 'translators', right: ['Ada Wren'], wrong: [], missed: ['Bo Lind'] },
    });
    expect(facts.find(({ name }) => name === 'originalPublisher')?.missed).toEqual(['The Lantern']);
  });

  it.each<[string, Partial<Label>, Claimed]>([
    ['another value', { translators: ['Ada Wren'] }, claimed({ translators: ['Bo Lind'] })],
    ['one value too many', { translators: ['A B'] }, claimed({ translators: ['A B', 'C D'] })],
    ['a fact of the origin that is not stated', {}, claimed({ originalDate: ['2020-01-01'] })],
    ['the other basis', {}, claimed({}, 'republication')],
    ['another headline of its own', { headline: 'Night' }, claimed({ headline: ['Day'] })],
  ])('calls it wrong for %s', (_, own, claims) => {
    expect(judge(label(own), claims).outcome).toBe('wrong');
  });

  it.each<[string, Partial<Label>, Claimed]>([
    [
      'a value a reader may as well take',
      { translatorsAlso: ['A B'] },
      claimed({ translators: ['A B'] }),
    ],
    [
      'the other basis, where it is as good',
      { alsoBasis: ['syndication'] },
      claimed({}, 'republication'),
    ],
    ['its own author, where the label gives none', {}, claimed({ author: ['Ada Wren'] })],
    [
      'a second value of what has one',
      { originalUrl: ADDRESS },
      claimed({ originalUrl: [ADDRESS, 'https://b.example/'] }),
    ],
  ])('lets pass %s', (_, own, claims) => {
    expect(judge(label(own), claims).outcome).toBe('found');
  });

  it('misses nothing where one of the other values is claimed', () => {
    const own = { originalPublisher: 'The Lantern', originalPublisherAlso: ['Quay Trust'] };
    const { facts } = judge(label(own), claimed({ originalPublisher: ['Quay Trust'] }));
    expect(facts.find(({ name }) => name === 'originalPublisher')?.missed).toEqual([]);
  });

  it('tells a false claim from silence', () => {
    const none = { states: false, basis: undefined };
    expect(judge(label(none), claimed({})).outcome).toBe('false');
    expect(judge(label(none), { ...claimed({}), kind: undefined }).outcome).toBe('silent');
    expect(judge(label({}), { ...claimed({}), kind: undefined }).outcome).toBe('missed');
  });

  it('compares rights by licence, holder and the words of the notices', () => {
    const own = label({
      license: 'CC BY 4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
      copyrightHolder: 'The Lantern',
      reuseNotice: true,
      reuseQuote: 'may not be sold',
    });
    const rights = {
      licenses: ['http://creativecommons.org/licenses/by/4.0/'],
      copyrightHolders: ['Quay Trust'],
      notices: [
        { kind: 'other-uses', text: 'These words may  not be sold.' },
        { kind: 'disclaimer', text: 'We answer for nothing.' },
      ],
    };
    const verdict = judge(own, { kind: undefined, facts: {}, rights });
    expect(verdict.rights).toEqual([
      { name: 'license', right: ['CC BY 4.0'], wrong: [], missed: [] },
      { name: 'copyrightHolder', right: [], wrong: ['Quay Trust'], missed: ['The Lantern'] },
      { name: 'reuseNotice', right: ['may not be sold'], wrong: [], missed: [] },
      { name: 'disclaimer', right: [], wrong: ['We answer for nothing.'], missed: [] },
    ]);
  });
});

describe('small cases', () => {
  it('names what is expected and not read, and what is read and forbidden', () => {
    const faults = faultsIn(
      {
        expect: [
          ['here|original', 'author', 'Ada Wren'],
          ['here', 'author', 'Bo Lind'],
        ],
        forbid: [['author', '^Zo']],
      },
      [
        { about: 'original', property: 'author', value: 'Ada Wren' },
        { about: 'here', property: 'author', value: 'Zoë Wren' },
      ],
    );
    expect(faults).toEqual(['not read: here author "Bo Lind"', 'read: here author "Zoë Wren"']);
  });
});

describe('a folder', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    for (const name of ['pages', 'read']) mkdirSync(join(folder, name));
    const credited = { originalPublisher: 'The Lantern', translators: ['Zoë Wren'] };
    const labels = {
      plain: label({ ...credited, file: 'plain.html' }),
      // Stored as UTF-8, whatever it declares.
      packed: label({ ...credited, file: 'packed.html.gz' }),
      other: label({ file: 'plain.html', translators: ['Bo Lind'], lang: 'fr' }),
      silent: label({ file: 'bare.html', states: false, trap: true }),
      claims: label({ file: 'plain.html', states: false, synthetic: true }),
      unread: label({ file: 'bare.html', quote: 'Words that are not there.' }),
      unclear: label({ file: 'plain.html', states: false, ambiguous: true }),
      'no-page': label({ file: 'none.html' }),
      'no-gzip': label({ file: 'torn.html.gz' }),
      'no-basis': { ...label({}), basis: undefined },
      'no-label': 'text',
      outside: label({ file: '../labels.json' }),
    };
    const cases = {
      right: { url: ADDRESS, expect: [['here|translation', 'translator', 'Zoë Wren']], forbid: [] },
      wrong: {
        url: ADDRESS,
        situation: 'nobody is there',
        expect: [['here', 'author', 'A B']],
        forbid: [],
      },
      torn: { url: ADDRESS, expect: [], forbid: [['author', '(']] },
      gone: { url: ADDRESS, expect: [], forbid: [] },
    };
    const write = (name: string, data: string | Uint8Array) =>
      writeFileSync(join(folder, name), data);
    write('labels.json', JSON.stringify(labels));
    write('read.json', JSON.stringify(cases));
    write('pages/plain.html', html(CREDIT));
    write('pages/packed.html.gz', gzipSync(html(CREDIT, 'iso-8859-1')));
    write('pages/torn.html.gz', gzipSync(html(CREDIT)).subarray(0, 40));
    for (const name of ['pages/bare.html', 'read/wrong.html']) write(name, html(''));
    write('read/right.html', html(CREDIT));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what is found, wrong and missed, and false claims first', () => {
    const { text } = corpusReport(folder);
    expect(text).toMatch(
      /^false claims: 1 of 2 pages that state no origin \(1 real, 1 with a trap\)\n {2}claims\n/,
    );
    expect(text).toMatch(/^all +4 +2 +1 +1 +50\.0 %$/m);
    expect(text).toMatch(/^ {2}translation +4 +2 +1 +1/m);
    expect(text).toMatch(/^ {2}fr +1 +0 +1 +0/m);
    expect(text).toContain('wrong among the claimed: 1 of 3 (33.3 %)');
    expect(text).toContain(
      'ambiguous, in no figure: 1 (found 0, wrong 0, missed 0, silent 0, false 1)',
    );
    expect(text).toMatch(/^translators +3 +2 +1 +1 +0\.67$/m);
    expect(text).toMatch(/^originalPublisher +2 +2 +1 +0 +1\.00$/m);
  });

  it('names each label, page and case that is broken, and scores the others', () => {
    const { text, isBroken } = corpusReport(folder);
    expect(isBroken).toBe(true);
    const broken = text.slice(text.indexOf('broken, in no figure: 7'));
    for (const name of [
      'labels.json: no-basis: basis: expected where states is true',
      'labels.json: no-label: ',
      'labels.json: outside: file: expected the name of a file in pages/',
      'pages/none.html (no-page): ',
      'pages/torn.html.gz (no-gzip): ',
      'read.json: torn: forbid.0.1: expected a regular expression',
      'read/gone.html: ',
    ]) {
      expect(broken).toContain(name);
    }
  });

  it('names each small case that fails', () => {
    const { text } = corpusReport(folder);
    expect(text).toContain('small cases: 1 of 2 right');
    expect(text).toContain('wrong: nobody is there\n    not read: here author "A B"');
  });

  it('lists what is missed and wrong page by page where asked to', () => {
    const { text } = corpusReport(folder, { isList: true });
    expect(text).toContain('wrong  other  (translation, fr)');
    expect(text).toContain('  translators: wrong: Zoë Wren\n  translators: missed: Bo Lind');
    expect(text).toContain('missed  unread  (translation, en)\n  “Words that are not there.”');
    expect(corpusReport(folder).text).not.toContain('“Words');
  });

  it('refuses a folder that holds nothing to score', () => {
    expect(() => corpusReport(join(folder, 'pages'))).toThrow('neither labels.json nor read.json');
  });
});
