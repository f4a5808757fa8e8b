import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { asBibtex, asOldBibtex } from '../../../utils/citation/bibtex';
import type { CslItem } from '../../../utils/citation/csl';
import fc from '../properties';
import { EN, FR, pages, type SeedPage, seedPages } from '../seed';
import { odd, seedItem, TODAY, words } from './items';

/** Better BibTeX's parser, which Zotero's users import with. */
function read(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false, unsupported: 'ignore' });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0];
}

/** citation-js's parser, of another hand. */
function readAgain(text: string): Record<string, unknown> {
  const items = plugins.input.chain(text, { generateGraph: false });
  expect(items).toHaveLength(1);
  return items[0] ?? {};
}

/** What no parser keeps apart, and TeX prints alike: runs of spaces, straight and curled apostrophes. */
const alike = (text: unknown) =>
  String(text)
    .replace(/<\/?[a-z][^>]*>/g, '')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„]|''/g, '"')
    .trim();

describe('BibLaTeX, read again by two other parsers', () => {
  it('has every fact of the republication', () => {
    const entry = read(asBibtex(seedItem('republication')));
    expect([entry?.type, entry?.key]).toEqual(['online', 'bhadrakumar2024russie']);
    expect(entry?.fields).toMatchObject({
      title: FR,
      author: [{ lastName: 'Bhadrakumar', firstName: 'M. K.' }],
      translator: [{ name: 'Wayan' }],
      titleaddon: 'Mondialisation.ca',
      date: '2024-06-24',
      urldate: TODAY,
      url: pages.republication.address,
      origtitle: EN,
      origdate: '2024-06-21',
      origlanguage: 'english',
      langid: 'french',
    });
    expect(readAgain(asBibtex(seedItem('republication')))).toMatchObject({
      title: FR,
      author: [{ family: 'Bhadrakumar', given: 'M. K.' }],
      'original-title': EN,
      URL: pages.republication.address,
    });
  });

  it.each(seedPages)('is one entry for the %s', (page: SeedPage) => {
    expect(read(asBibtex(seedItem(page)))?.fields.title).toBe(page === 'original' ? EN : FR);
  });

  it.each(Object.entries(odd))('reads well with %s', (_, item) => {
    expect(asBibtex(item)).toMatchSnapshot();
    expect(alike(read(asBibtex(item))?.fields.title)).toBe(alike(item.title));
  });

  it('gives back any title, name and site that went in', () => {
    fc.assert(
      fc.property(words, words, words, (title, name, site) => {
        const item: CslItem = {
          ...(odd['no author'] as CslItem),
          title,
          author: [{ literal: name }, { family: 'Roe', given: 'J.' }],
          'container-title': site,
        };
        const one = read(asBibtex(item));
        expect(Object.keys(one?.fields ?? {}).sort()).toEqual(FIELDS);
        expect(alike(one?.fields.title)).toBe(alike(title));
        expect(alike(one?.fields.titleaddon)).toBe(alike(site));
        expect(one?.fields.author).toHaveLength(2);
        expect(alike(one?.fields.author?.[0]?.name)).toBe(alike(name));
        const two = readAgain(asBibtex(item));
        expect(alike(two.title)).toBe(alike(title));
        expect(two.author).toHaveLength(2);
        expect(two.URL).toBe(item.URL);
      }),
      { numRuns: 1000 },
    );
  });
});

const FIELDS = ['author', 'date', 'langid', 'title', 'titleaddon', 'url', 'urldate'];

describe('what BibTeX would lower or take for a command', () => {
  const title = (text: string) =>
    /title = \{(.*)\},/.exec(asBibtex({ ...(odd['no author'] as CslItem), title: text }))?.[1];

  it.each([
    ['La {Russie} et la {Corée} du {Nord}', 'La Russie et la Corée du Nord'],
    ['{DPRK} and {NATO}', 'DPRK and NATO'],
    ['l’argent de l’{Europe}', 'l’argent de l’Europe'],
    ['({R\\&D}): a {McKay} affair', '(R&D): a McKay affair'],
    ['Мутная вода в {Москве}', 'Мутная вода в Москве'],
    ['Νερά στην {Αθήνα}', 'Νερά στην Αθήνα'],
    [
      '100\\,\\% \\& \\$5 \\#1 a\\_b'.replace('\\,', ''),
      '100% & $5 #1 a_b'.replace('100%', '100\u0025'),
    ],
    [
      '\\textbraceleft{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}',
      '{ \\input{x}',
    ],
    ['a\\textasciicircum{}b\\textasciitilde{}c \\textless{}i\\textgreater{}', 'a^b~c <i>'],
    ['a -{}- b', 'a -- b'],
  ])('%s', (written, text) => {
    expect(title(text)).toBe(written);
  });

  it('an address goes letter by letter, what cannot stand in it encoded', () => {
    const text = asBibtex({
      ...(odd['no author'] as CslItem),
      URL: 'https://q.example/a_b?x={%20}&y=#~z',
    });
    expect(text).toContain('url = {https://q.example/a_b?x=%7B%20%7D&y=#~z}');
  });
});

describe('BibTeX for its own styles', () => {
  it.each(Object.entries(odd))('reads well with %s', (_, item) => {
    expect(asOldBibtex(item)).toMatchSnapshot();
    expect(alike(read(asOldBibtex(item))?.fields.title)).toBe(alike(item.title));
  });
});
