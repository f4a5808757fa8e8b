import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { cslItem, cslName } from '../../../utils/citation/csl';
import { asBibtex, referenceOf } from '../../../utils/citation/references';
import { asRis } from '../../../utils/citation/ris';
import { EN, FR, pages, type SeedPage, seedContext, seedPages } from '../seed';
import { cslSchema } from './csl-schema';

const TODAY = '2026-11-22';
const itemOf = (page: SeedPage) => cslItem(seedContext(page), pages[page].address, TODAY);
const HERE = pages.republication.address;
const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema);

describe('CSL-JSON', () => {
  it.each(seedPages)('of the %s is valid', (page) => {
    expect(validate([itemOf(page)]) || validate.errors).toBe(true);
  });

  it('is checked by a schema that refuses', () => {
    const item = itemOf('republication');
    for (const bad of [{ type: 'article-blog' }, { issued: '2024' }, { author: [{}] }, { x: 1 }]) {
      expect(validate([{ ...item, ...bad }])).toBe(false);
    }
  });

  it('keeps translator, container, and what was translated', () => {
    expect(itemOf('republication')).toEqual({
      id: 'bhadrakumar2024russie',
      type: 'webpage',
      title: FR,
      author: [{ family: 'Bhadrakumar', given: 'M. K.' }],
      translator: [{ literal: 'Wayan' }],
      'container-title': 'Mondialisation.ca',
      publisher: 'Centre de recherche sur la mondialisation',
      issued: { 'date-parts': [[2024, 6, 24]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      language: 'fr',
      URL: HERE,
      'original-title': EN,
      'original-author': [{ family: 'Bhadrakumar', given: 'M. K.' }],
      'original-date': { 'date-parts': [[2024, 6, 21]] },
      'original-publisher': 'Indian Punchline',
    });
  });

  it('has no date where none is stated, and no original of an original', () => {
    expect(itemOf('translation')).not.toHaveProperty('issued');
    const names = Object.keys(itemOf('original')).filter((name) => name.startsWith('original-'));
    expect(names).toEqual([]);
    expect(itemOf('original')).not.toHaveProperty('translator');
  });

  it.each([
    ['M. K. Bhadrakumar', { given: 'M. K.', family: 'Bhadrakumar' }],
    ['M.K. Bhadrakumar', { given: 'M.K.', family: 'Bhadrakumar' }],
    ['Wayan', { literal: 'Wayan' }],
    ['Kim Jong-Un', { literal: 'Kim Jong-Un' }],
    ['Marie-Ange Patrizio', { literal: 'Marie-Ange Patrizio' }],
    ['M. K. van der Berg', { literal: 'M. K. van der Berg' }],
  ])('takes the name %s apart only where initials tell how', (name, parts) => {
    expect(cslName(name)).toEqual(parts);
  });
});

describe('BibTeX, read again by another parser', () => {
  const read = (page: SeedPage) => {
    const { entries, errors } = parseBibtex(asBibtex(itemOf(page)), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    return entries[0];
  };

  it('holds no note of its own making, and keeps whole words from being lowered', () => {
    const entry = asBibtex(itemOf('republication'));
    expect(entry).not.toMatch(/note = /);
    expect(entry).toContain('La {Russie} et la {Corée} du {Nord}');
  });

  it('has every fact of the republication', () => {
    const entry = read('republication');
    expect([entry?.type, entry?.key]).toEqual(['online', 'bhadrakumar2024russie']);
    expect(entry?.fields).toMatchObject({
      title: FR,
      author: [{ lastName: 'Bhadrakumar', firstName: 'M. K.' }],
      translator: [{ name: 'Wayan' }],
      titleaddon: 'Mondialisation.ca',
      date: '2024-06-24',
      urldate: TODAY,
      url: HERE,
      origtitle: EN,
      origdate: '2024-06-21',
    });
  });

  it.each(seedPages)('is one entry for the %s', (page) => {
    expect(read(page)?.fields.title).toBe(page === 'original' ? EN : FR);
  });
});

describe('RIS, read again by another parser', () => {
  const read = (page: SeedPage) => {
    const rows = asRis(itemOf(page)).split('\r\n');
    const [item] = plugins.input.chain(asRis(itemOf(page)), { generateGraph: false });
    return { rows, item };
  };

  it('has every fact of the republication', () => {
    const { rows, item } = read('republication');
    expect(item).toMatchObject({
      type: 'webpage',
      author: [{ family: 'Bhadrakumar', given: 'M. K.' }],
      URL: HERE,
      language: 'fr',
    });
    expect(rows).toEqual(
      expect.arrayContaining([
        `TI  - ${FR}`,
        'T2  - Mondialisation.ca',
        'A4  - Wayan',
        'DA  - 2024/06/24/',
        `OP  - M. K. Bhadrakumar, ${EN}, Indian Punchline, 2024/06/21/`,
      ]),
    );
  });

  it.each(seedPages)('of the %s begins with its type, ends, and breaks no line', (page) => {
    const { rows } = read(page);
    expect(rows[0]).toBe('TY  - ELEC');
    expect(rows.slice(-2)).toEqual(['ER  - ', '']);
    for (const row of rows.slice(0, -1)) expect(row).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe('references', () => {
  const of = (...args: Parameters<typeof referenceOf> extends [unknown, ...infer R] ? R : never) =>
    referenceOf(itemOf('republication'), ...args);

  it.each([
    [
      'apa',
      'en',
      `Bhadrakumar, M. K. (2024, June 24). ${FR} (Wayan, Trans.). Mondialisation.ca. ${HERE} (Original work published 2024 as “${EN}” by Indian Punchline)`,
    ],
    [
      'apa',
      'fr',
      `Bhadrakumar, M. K. (2024, 24 juin). ${FR} (Wayan, Trad.). Mondialisation.ca. ${HERE} (Publié d’abord sous le titre «\u00a0${EN}\u00a0», Indian Punchline, 21 juin 2024)`,
    ],
    [
      'chicago',
      'en',
      `Bhadrakumar, M. K. 2024. “${FR}.” Translated by Wayan. Mondialisation.ca. Centre de recherche sur la mondialisation. June 24, 2024. ${HERE}. Originally published as “${EN},” Indian Punchline, June 21, 2024.`,
    ],
    [
      'iso690',
      'fr',
      `BHADRAKUMAR, M. K., 2024. ${FR}. WAYAN (trad.), Mondialisation.ca. [en ligne]. 24 juin 2024. [Consulté le 22 novembre 2026]. Disponible à l’adresse\u00a0: ${HERE}. Publié d’abord sous le titre «\u00a0${EN}\u00a0», Indian Punchline, 21 juin 2024.`,
    ],
  ] as const)('%s in %s', (style, language, reference) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/ :/g, ':');
    expect(plain(of(style, language))).toBe(plain(reference));
  });

  it.each(['apa', 'chicago', 'iso690'] as const)(
    '%s keeps all names, titles and years',
    (style) => {
      for (const language of ['en', 'fr'] as const) {
        const reference = of(style, language);
        for (const fact of [
          FR,
          EN,
          'Wayan',
          'Mondialisation.ca',
          'Indian Punchline',
          HERE,
          '2024',
        ]) {
          expect(reference.toLowerCase()).toContain(fact.toLowerCase());
        }
        expect(reference).not.toMatch(/undefined|\[CSL|Édition originale as/);
      }
    },
  );

  it.each(['apa', 'chicago', 'iso690'] as const)(
    '%s of an original speaks of no other',
    (style) => {
      const reference = referenceOf(itemOf('original'), style, 'en');
      // Chicago capitalises English titles.
      expect(reference.toLowerCase()).toContain(EN.toLowerCase());
      expect(reference).not.toMatch(/Originally|Original work|trans/i);
    },
  );

  const people = {
    author: [{ literal: 'Clara Wexford' }, { literal: 'Ada Merriwether' }],
    translator: ['Lise Arbogast', 'Orfeo Mandragola', 'Cato Ilves'].map((literal) => ({ literal })),
  };
  it.each([
    ['apa', 'Clara Wexford et Ada Merriwether', 'Orfeo Mandragola et Cato Ilves'],
    ['chicago', 'Clara Wexford et Ada Merriwether', 'Orfeo Mandragola et Cato Ilves'],
    ['iso690', 'CLARA WEXFORD et ADA MERRIWETHER', 'ORFEO MANDRAGOLA et CATO ILVES'],
  ] as const)('%s joins names in French as French does', (style, authors, translators) => {
    const reference = referenceOf({ ...itemOf('republication'), ...people }, style, 'fr');
    expect(reference).toContain(authors);
    expect(reference).toContain(translators);
  });

  it('leaves the words of a title alone', () => {
    const title = 'Sel & sable, et vent';
    expect(referenceOf({ ...itemOf('republication'), ...people, title }, 'apa', 'fr')).toContain(
      title,
    );
  });

  it('says in French when a page was looked at', () => {
    const apa = referenceOf(itemOf('translation'), 'apa', 'fr');
    expect(apa).toContain('Consulté le 22 novembre 2026, à l’adresse https');
    const iso = referenceOf(itemOf('translation'), 'iso690', 'fr');
    expect(iso).toContain('Disponible à l’adresse\u00a0: https');
  });

  it.each([
    [{ 'original-publisher': 'The Lantern' }, '(Original work published by The Lantern)'],
    [{ 'original-title': 'Le quai' }, '(Original work published as “Le quai”)'],
  ])('APA makes a sentence of what is known of an original: %j', (original, words) => {
    const { 'original-title': _, 'original-date': __, ...bare } = itemOf('republication');
    const { 'original-publisher': ___, 'original-author': ____, ...item } = bare;
    expect(referenceOf({ ...item, ...original }, 'apa', 'en')).toContain(words);
  });

  it('writes English dates as the style’s English does', () => {
    expect(of('iso690', 'en')).toContain('Indian Punchline, 21 June 2024');
    expect(of('chicago', 'en')).toContain('Indian Punchline, June 21, 2024');
  });

  it.each(['apa', 'chicago', 'iso690'] as const)('%s invents no date', (style) => {
    const reference = referenceOf(itemOf('translation'), style, 'en');
    expect(reference.split('Originally published')[0]).toMatch(/n\.d\.|\[no date\]|s\.d\./);
  });
});
