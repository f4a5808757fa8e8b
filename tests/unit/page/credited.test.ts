import { expect, test } from 'vitest';
import { above, beneath, pageOf, prose, readings } from './page-tools';

const TRANSLATION = 'here role: translation';

test.each<[string, string[]]>([
  [
    'English translation by Quay Group (project Pier: &lt;pier@quay.example>) and Ada Wren (wren@bay.example).',
    ['Ada Wren', 'Quay Group'],
  ],
  [
    'Translated by Ada Wren &lt;ada@quay.example>, Bo Lind &lt;bo@quay.example>',
    ['Ada Wren', 'Bo Lind'],
  ],
  ['English translation: j., Ada Wren (ada.wren at quay dot example).', ['Ada Wren', 'j.']],
  ['Translated by the Pier e.V.', ['the Pier e.V.']],
])('reads who is credited, without where to write to them: %s', (line, names) => {
  const translators = beneath(line, 'en').filter((one) => one.includes('translator'));
  expect(translators).toEqual(names.map((name) => `translation translator: ${name}`));
});

test('a firm is one, not its first half and "Co"', () => {
  expect(beneath('Translated by Ada Wren. Proofread by Lind &amp; Co.', 'en')).toEqual([
    TRANSLATION,
    'translation proofreader: Lind & Co.',
    'translation translator: Ada Wren',
  ]);
});

test('an initial alone is nobody', () => {
  expect(beneath('Translation: j.', 'en')).toEqual([]);
});

test('an issue and its year name when a periodical had the text', () => {
  expect(beneath('First published in The Lantern 3-4/2021 (German version)', 'en')).toEqual([
    'here role: republication',
    'original datePublished: 2021',
    'original publisher: The Lantern',
  ]);
});

test.each([
  ['in der Neuen Kaizeitung', 'Neue Kaizeitung'],
  ['in der Kaier Allgemeinen Zeitung', 'Kaier Allgemeine Zeitung'],
  ['bei der Hafenzeitung', 'Hafenzeitung'],
  ['in der Zeitschrift Neuen Ufern', 'Neuen Ufern'],
])('a paper’s name stands for itself, not as it is declined: %s', (where, name) => {
  const read = beneath(`Dieser Artikel ist zuerst ${where} erschienen.`, 'de');
  expect(read).toContain(`original publisher: ${name}`);
});

test('a month of an issue is the original’s date', () => {
  expect(
    beneath('This article first appeared in the May 2009 issue of The Lantern.', 'en'),
  ).toEqual([
    'here role: republication',
    'original datePublished: 2009-05',
    'original publisher: The Lantern',
  ]);
});

test('a title without marks amid other words ends nowhere for sure', () => {
  const line = 'This article was first published as A Harbour at Night in The Lantern.';
  expect(beneath(line, 'en').join()).not.toMatch(/headline|Night/);
});

test('a day beneath the text is its own beside a credit, not by itself', () => {
  const day = 'here datePublished: 2024-06-24';
  expect(beneath('Published 24 June 2024<br>Translated by Ada Wren', 'en')).toContain(day);
  expect(beneath('Translated by Ada Wren<br>Published 24 June 2024', 'en')).toContain(day);
  expect(beneath('Published 24 June 2024<br>Bo Lind', 'en')).not.toContain(day);
  expect(beneath('Published 24 June 2024', 'en')).not.toContain(day);
});

test('a headline beneath its author is the headline, where the title names both so', () => {
  const html = `<title>Ada Wren: Salt (January 1979)</title><h2>Ada Wren</h2><h1>Salt</h1>${prose.repeat(3)}`;
  const headline = ({ property }: { property: string }) => property === 'headline';
  expect(pageOf(html).statements.find(headline)?.value).toBe('Salt');
});

test('a page that declares no language is in the one that it was translated into', () => {
  const german = `<p>${'Der Hafen ist vor dem Morgen wach, und die Kräne drehen sich, wenn die Boote auslaufen. '.repeat(4)}</p>`;
  const said = (lang: string) =>
    pageOf(
      `<html${lang}><title>Der Hafen</title><h1>Der Hafen</h1>${german.repeat(4)}<p>Deutsche Übersetzung von Ada Wren</p>`,
    ).statements.filter(({ where, property }) => property === 'inLanguage' && where !== 'meta');
  expect(said('')).toMatchObject([{ about: 'here', value: 'de', where: 'credit-line' }]);
  expect(said(' lang="de"')).toEqual([]);
});

test('whose text it is, stands before whose translation it is, however the © is introduced', () => {
  expect(
    beneath('All rights reserved © 2010, Bo Lind. English translation © 2013, Ada Wren.', 'en'),
  ).toContain('original author: Bo Lind');
});

test.each(['EST', 'ET', 'CET'])('an hour in %s ends its line', (zone) => {
  const line = `by Ada Wren, Lantern Writer | December 12, 2014 03:20pm ${zone}</p><p>The long pier`;
  expect(above(line, 'en')).toEqual(['here author: Ada Wren', 'here datePublished: 2014-12-12']);
});

test.each([
  ['2014/12/12', true],
  ['2014/12', true],
  ['2014/11', false],
  ['story', false],
])(
  'a lone day of a text from elsewhere is its own where its address says so: %s',
  (path, isOwn) => {
    const html = `<html lang="en"><title>Salt</title><h1>Salt</h1><p>By the old pier</p><p>Dec 12, 2014</p>${prose.repeat(4)}<p>This article originally appeared at The Lantern.</p>`;
    const { statements } = pageOf(html, `https://www.courier.example/${path}/salt`);
    const days = statements.filter(({ property }) => property === 'datePublished');
    expect(days.map(({ about, value }) => `${about} ${value}`)).toEqual(
      isOwn ? ['here 2014-12-12'] : [],
    );
  },
);

test('a day of a later version is none of publication', () => {
  const html = (label: string) =>
    readings(`<h1>A story of the bay</h1><p>${label}</p><p>3 May 2021</p>${prose.repeat(4)}`, 'en');
  expect(html('Last updated:')).toEqual([]);
  expect(html('The long pier')).toContain('here datePublished: 2021-05-03');
});

test('a year may be called one: "9 марта 2021 г."', () => {
  const text = `<p>${'Гавань просыпается до рассвета, и краны уже вертятся, когда первые лодки выходят в море. '.repeat(4)}</p>`;
  const { statements } = pageOf(
    `<html lang="ru"><title>Гавань</title><h1>Гавань</h1><p>Опубликовано: 9 марта 2021 г.</p>${text.repeat(4)}`,
  );
  const days = statements.filter(({ property }) => property === 'datePublished');
  expect(days).toMatchObject([{ about: 'here', value: '2021-03-09' }]);
});
