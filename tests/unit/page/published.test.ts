/** When and where a sentence says that the text appeared, as far as it is sure. */
import { describe, expect, test } from 'vitest';
import { beneath } from './page-tools';

const ADDRESS = 'https://quay.example/harbour-at-night';
const ROLE = 'here role: republication';

/** What is read of a line, without the role. */
const read = (line: string, lang = 'en') => beneath(line, lang).filter((one) => one !== ROLE);

describe('a sentence that speaks of the text', () => {
  test.each([
    [
      'in the May 2021 issue of Harbour Review. I wrote it for my next book.',
      ['original datePublished: 2021-05', 'original publisher: Harbour Review'],
    ],
    [
      'in Harbour Review nr. 95, November 1982, with minor revisions.',
      ['original datePublished: 1982-11', 'original publisher: Harbour Review'],
    ],
    [
      'in German in The Quay last week.',
      ['original inLanguage: de', 'original publisher: The Quay'],
    ],
    [
      'on Nov 1, 2016 on Harbour Notes’ old blog.',
      ['original datePublished: 2016-11-01', 'original publisher: Harbour Notes'],
    ],
    [
      'by Jana Roe on Harbour Notes, where else.',
      ['original author: Jana Roe', 'original publisher: Harbour Notes'],
    ],
    [
      `in The Quay as <a href="${ADDRESS}">The Harbour at Night and Its Lights</a>, of which more.`,
      [
        `original address: ${ADDRESS}`,
        'original headline: The Harbour at Night and Its Lights',
        'original publisher: The Quay',
      ],
    ],
    ['for The Quay, of which more.', ['original publisher: The Quay']],
    ['on the “Harbour Notes” blog, long ago.', ['original publisher: Harbour Notes']],
    [
      'in Builders’ Journal on 8 November 2012, with changes.',
      ['original datePublished: 2012-11-08', 'original publisher: Builders’ Journal'],
    ],
    ['in German Harbours, of all papers.', ['original publisher: German Harbours']],
    ['in The Quay and The Lantern.', ['original publisher: The Quay']],
    ['in the Daily Quay, whose readers wrote.', ['original publisher: Daily Quay']],
    ['in the print edition of The Quay, on its last page.', ['original publisher: The Quay']],
    [
      `in the <a href="${ADDRESS}">Harbour Bulletin (2021) Volume 38 Issue 3</a>. The code is included.`,
      [`original address: ${ADDRESS}`, 'original publisher: Harbour Bulletin'],
    ],
    [
      'in the September/October 2020 issue of The Quay, which is out of print.',
      ['original datePublished: 2020', 'original publisher: The Quay'],
    ],
  ])('is read as far as it goes: %s', (said, facts) => {
    expect(read(`This essay was first published ${said}`)).toEqual(facts);
  });

  test.each([
    ['a week day', 'on Monday, and was edited'],
    ['a month’s day', 'on April Fools’ day, and meant so'],
    ['a headline', `in <a href="${ADDRESS}">Why harbours are lit at night</a> and elsewhere`],
    ['a page of it', 'in the “Current Status” page of the Quay2600 Wiki'],
    ['a town', 'in London'],
    ['a country', 'in India in March 2015'],
    ['a section', 'in the Travel section of The Quay on 14 February 2018'],
    ['where a paper is', 'in the Hilltown daily The Quay on 12 April 2017'],
    ['a book in an edition', 'in Kai Verlag’s edition of Middlemarch in 2003'],
    ['two languages', 'in Spanish and English in The Quay'],
    ['a month', 'in August, and then forgotten'],
    ['whose broadcast it was', 'on Quay.example’s The Lamp Room podcast, which Jana Roe hosts'],
    ['whose lectures they were', 'in Professor Wren’s lectures on harbours'],
    ['somebody', 'for Jana Roe'],
    ['a day', 'on World Water Day'],
    ['a book', 'in Jana Roe, Harbours and Their Lights (Kai, 2003)'],
    ['whose course it was', 'for Professor Wren’s course on harbours'],
    ['a book', 'in a book about London'],
    [
      'a title',
      `as a chapter in <a href="https://lantern.example/books/7">Harbours: How They Were Lit</a> from us`,
    ],
    ['more words than a name has', 'in Ada Bo Cy Dan Eve Flo Gus Hal Ida, the paper'],
  ])('names no house by %s', (_what, said) => {
    expect(read(`This essay was first published ${said}.`).join()).not.toContain('publisher');
  });

  test('names a language only where it is not a house’s', () => {
    const line = 'This essay was first published in the German quarterly that nobody reads.';
    expect(read(line)).toEqual([]);
  });
});

describe('a sentence that does not', () => {
  test('is read where all of it is', () => {
    expect(read('Originally published in The Quay, no. 3, May 2021.')).toEqual([
      'original datePublished: 2021-05',
      'original publisher: The Quay',
    ]);
    expect(read('Originally published in The Quay three weeks before the war.')).toEqual([]);
    expect(
      read('Originally published in German in 1916, and later translated, “Harbours” is a book.'),
    ).toEqual([]);
  });

  test.each(['in Great Britain in 1997', 'in Great Britain, 1997', 'in London'])(
    'names no house by a country: %s',
    (said) => expect(read(`First published ${said}.`)).toEqual([]),
  );
});

test.each([
  ['Denna text publicerades ursprungligen i Hamnar och Fyrar den 3 maj 2018.', 'sv', 'Hamnar'],
  ['Denne artikkelen ble først publisert i Havn og helse 3. mai 2018.', 'no', 'Havn'],
  [
    'Dieser Artikel erschien zuerst in der Zeitschrift für Häfen am 3. Mai 2021.',
    'de',
    'für Häfen',
  ],
  [
    'Dieser Text wurde zuerst in Blätter für deutsche Häfen 5/2019 veröffentlicht.',
    'de',
    'Blätter',
  ],
])('no half of a name is told: %s', (line, lang, half) => {
  expect(read(line, lang)).not.toContain(`original publisher: ${half}`);
});

test('a name is not cut before its small words', () => {
  expect(read('Ce texte a été publié initialement dans Le Quai diplomatique.', 'fr')).toEqual([]);
});

describe('a clipping', () => {
  test('has a paper and its day', () => {
    expect(read('This review appeared in The Quay on Saturday 16 January 2010.')).toEqual([
      'original datePublished: 2010-01-16',
      'original publisher: The Quay',
    ]);
    expect(read('This review appeared in The Quay in 2010.')).toEqual([]);
  });
});

test.each([
  [
    'who wrote it, and for which site',
    'This post was originally written by Ada Wren for quay.example and is republished here.',
    ['original author: Ada Wren', 'original publisher: quay.example'],
  ],
  [
    'half of a title within a title',
    'This essay is excerpted from “Revisiting “The Knot”: What happens to a place?” To be published in Spring.',
    [],
  ],
  [
    'an edited version of a talk',
    `This is an edited version of a talk I gave at a <a href="${ADDRESS}">Symposium on Harbours and Their Lights</a>.`,
    [],
  ],
  ['other texts', 'The letters were originally published in French; they are lost.', []],
  [
    'a licence’s address',
    `This is a translation of an article I wrote, which I share <a href="https://creativecommons.org/licenses/by-sa/2.0/">with everybody who likes it</a>.`,
    [],
  ],
])('tells apart: %s', (_what, line, facts) => {
  expect(read(line).filter((one) => !one.startsWith('here'))).toEqual(facts);
});
