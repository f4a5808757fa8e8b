import { describe, expect, test } from 'vitest';
import { above, beneath, pageOf, prose, readings } from './page-tools';

const LANTERN = 'original publisher: The Lantern';
const REPUBLISHED = ['here role: republication', LANTERN];

test.each<[string, string?]>([
  ['This article originally appeared at The Lantern. It is republished here with permission.'],
  ['This story was originally published by The Lantern and is reproduced here by kind leave.'],
  ['This story was originally published by The Lantern, a partner of the Courier.'],
  ['Originally published at The Lantern. Kofi Marlowe teaches hydrology and lives in Hilltown.'],
  ['Publié à l’origine sur The Lantern et repris avec l’aimable autorisation de l’auteur.', 'fr'],
  ['Cet article a été publié initialement sur le site The Lantern.', 'fr'],
  ['Der Artikel erschien zuerst in The Lantern.', 'de'],
  ['Editor’s note: This article first appeared in The Lantern.'],
  ['Cette enquête a été publiée pour la première fois par notre partenaire The Lantern.', 'fr'],
  ['Pubblicato originariamente su The Lantern. Per gentile concessione.', 'it'],
  ['La versión original de este artículo se publicó en The Lantern.', 'es'],
])('names the first publisher: %s', (line, lang = 'en') => {
  expect(beneath(line, lang)).toEqual(REPUBLISHED);
});

test.each<[string, string?]>([
  ['This article was originally published on May 3, 2019 by The Lantern.'],
  ['Cet article a été publié pour la première fois le 3 mai 2019 sur The Lantern.', 'fr'],
  ['Dieser Artikel erschien zuerst am 3. Mai 2019 auf The Lantern.', 'de'],
])('finds the day before the site: %s', (line, lang = 'en') => {
  expect(beneath(line, lang)).toEqual([
    'here role: republication',
    'original datePublished: 2019-05-03',
    LANTERN,
  ]);
});

test.each<[string, string, string]>([
  // What a paper is said to be is no part of its name; an agency's is.
  ['نقلاً عن صحيفة الرصيف الأمريكية', 'الرصيف', 'ar'],
  ['نقلاً عن وكالة الأنباء الفرنسية', 'وكالة الأنباء الفرنسية', 'ar'],
  ['برگرفته از روزنامهٔ آفتاب شرق.', 'آفتاب شرق', 'fa'],
  ['Publié avec l’aimable autorisation du Quai Libre.', 'Quai Libre', 'fr'],
  ['Republished with permission from Foreign Notes.', 'Foreign Notes', 'en'],
])('names the house alone: %s', (line, house, lang) => {
  expect(beneath(line, lang)).toContain(`original publisher: ${house}`);
});

test.each<[string, string]>([
  ['Publié avec l’aimable autorisation de Luc Morin.', 'fr'],
  ['Republished here with the kind permission of Luke Morin.', 'en'],
  ['Veröffentlicht mit freundlicher Genehmigung von Karl Werner.', 'de'],
  ['Publicado con permiso de Ana Torres.', 'es'],
  ['Pubblicato per gentile concessione di Anna Torri.', 'it'],
  ['Przedruk za zgodą Jana Kowalskiego.', 'pl'],
])('makes no house of somebody who gave leave: %s', (line, lang) => {
  expect(beneath(line, lang)).toEqual([]);
});

test.each<[string, string?]>([
  ['This article was originally published with the support of the Valley Fund.'],
  // Whose blog it is, is not what it is called.
  ['Cet article a été publié pour la première fois sur le blog de Lise Arbogast.', 'fr'],
  ['This article was not originally published on The Lantern.'],
  ['Texte original, publié en 1931.', 'fr'],
  ['This piece is from Ada Wren, a guest of ours.'],
  ['Article publié dans The Lantern le 3 mai 2021.', 'fr'],
  ['© La Cie du Bas (1884) Inc. Tous droits réservés.', 'fr'],
])('leaves alone: %s', (line, lang = 'en') => {
  expect(beneath(line, lang)).toEqual([]);
});

test('reads each sentence of a line, or none', () => {
  expect(
    beneath('Translated from the German by Lise Arbogast. Originally published in The Lantern.'),
  ).toEqual([
    'here role: republication',
    'here role: translation',
    'original inLanguage: de',
    LANTERN,
    'translation translator: Lise Arbogast',
  ]);
  expect(beneath('Translated by Lise Arbogast. The bay was empty that morning.')).toEqual([]);
});

test('takes a comma for a colon where a link follows: "Article original en anglais, <headline>"', () => {
  const link = '<a href="https://lantern.example/long-quay">The long quay of salt</a>';
  expect(beneath(`Article original en anglais, ${link}, publié le 10 mai 2007.`, 'fr')).toEqual([
    'original address: https://lantern.example/long-quay',
    'original datePublished: 2007-05-10',
    'original headline: The long quay of salt',
    'original inLanguage: en',
  ]);
});

test.each([
  ['Read the original in French <a href="https://lantern.example/quai">here</a>.', 'en'],
  ['<a href="https://lantern.example/quai">Lire l’article original en français</a>', 'fr'],
])('follows an invitation to the original: %s', (line, lang) => {
  expect(beneath(line, lang)).toEqual([
    'original address: https://lantern.example/quai',
    'original inLanguage: fr',
  ]);
});

test.each([
  ['Traduit par Lise, édité par Orfeo, relu par Cato', ['proofreader: Cato', 'translator: Lise']],
  ['Traductrice : Lise – Relectrice : Cato', ['proofreader: Cato', 'translator: Lise']],
  ['Traduit par Lise, relu par de Bréant', ['proofreader: de Bréant', 'translator: Lise']],
])('understands who did what: %s', (line, facts) => {
  expect(beneath(line, 'fr')).toEqual([
    'here role: translation',
    ...facts.map((fact) => `translation ${fact}`),
  ]);
});

test('splits a list of holders, but no firm, in a copyright line', () => {
  expect(beneath('Copyright © Lise Arbogast and Clara Wexford, The Lantern, 2020')).toEqual([
    'here copyrightHolder: Clara Wexford',
    'here copyrightHolder: Lise Arbogast',
    'here copyrightHolder: The Lantern',
  ]);
  expect(beneath('Copyright © Salt & Sons, 2020')).toEqual(['here copyrightHolder: Salt & Sons']);
  expect(beneath('© 2010–15 Ada Wren')).toEqual(['here copyrightHolder: Ada Wren']);
});

test.each([
  [
    'This work is licensed under a <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons</a> licence.',
  ],
  [
    'Cet article est mis à disposition sous <a href="https://creativecommons.org/licenses/by/4.0/">licence Creative Commons</a>.',
  ],
])('reads the licence of the text on the screen: %s', (line) => {
  expect(beneath(line)).toEqual(['here license: https://creativecommons.org/licenses/by/4.0/']);
});

test('takes no picture’s licence for the text’s', () => {
  const link = '<a href="https://creativecommons.org/licenses/by/2.0/">Creative Commons</a>';
  expect(beneath(`The photograph above is licensed under ${link}.`)).toEqual([]);
});

describe('above the text', () => {
  test('"Posted on <date> by <name>" names the author, unless the text comes from elsewhere', () => {
    const line = 'Posted on March 9, 2023 by Lise Arbogast';
    expect(above(line)).toEqual(['here author: Lise Arbogast', 'here datePublished: 2023-03-09']);
    expect(
      readings(`<h1>A story</h1><p>${line}</p>${prose}<p>First published by The Lantern</p>`),
    ).toEqual(['here datePublished: 2023-03-09', ...REPUBLISHED]);
  });

  test('an hour does not spoil a date', () => {
    expect(above('Published May 3, 2021 at 10:04 am')).toEqual(['here datePublished: 2021-05-03']);
  });

  test('a caption broken over lines gives no date', () => {
    expect(above('The bay at sunset,<br>February 2, 2021')).toEqual([]);
  });

  test('"– Source <site>" may stand on a line of its own beneath the author', () => {
    const link = '<a href="https://lantern.example/long-quay">The Lantern</a>';
    expect(
      readings(
        `<h1>A story</h1><p>Par Clara Wexford</p><p>Le 9 juin 2019 – Source ${link}</p>${prose}<p>Traduit par Lise</p>`,
        'fr',
      ),
    ).toEqual([
      'here role: translation',
      'original address: https://lantern.example/long-quay',
      'original author: Clara Wexford',
      'original datePublished: 2019-06-09',
      LANTERN,
      'translation translator: Lise',
    ]);
  });

  test('bylines of other languages count where the page is in them', () => {
    const author = (lang: string, line: string) =>
      pageOf(`<html lang="${lang}"><h1>A story</h1><p>${line}</p>${prose}`)
        .statements.filter(({ property }) => property === 'author')
        .map(({ value }) => value);
    expect(author('es', 'Por Lise Arbogast')).toEqual(['Lise Arbogast']);
    expect(author('de', 'Von Lise Arbogast')).toEqual(['Lise Arbogast']);
    expect(author('it', 'di Lise Arbogast')).toEqual(['Lise Arbogast']);
    expect(author('en', 'Von Lise Arbogast')).toEqual([]);
  });
});

test('an address is enough to say where a text was first published', () => {
  const link = '<a href="https://ada-wren.example/lock-keepers">https://ada-wren.example</a>';
  expect(beneath(`Originally published at ${link} on March 3, 2021.`)).toEqual([
    'here role: republication',
    'original address: https://ada-wren.example/lock-keepers',
    'original datePublished: 2021-03-03',
  ]);
});

test('an address is not cut at its own slashes', () => {
  const ferry = 'https://quay.example/night-ferry';
  const site = '<a href="https://quay.example">quay.example</a>';
  const line = `Đây là bài dịch từ trang ${site}, mời các bạn xem bài gốc tại đây: <a href="${ferry}">${ferry}</a>`;
  expect(beneath(line, 'vi')).toContain(`original address: ${ferry}`);
});

test('a publisher who is the author is none', () => {
  const parts = ['<h1>A story of the bay</h1><p>By Ada Wren</p>', prose.repeat(3)];
  expect(readings(`${parts.join('')}<p>Originally published by Ada Wren.</p>`)).toEqual([
    'here role: republication',
    'original author: Ada Wren',
  ]);
});

test.each<[string, string[], string?]>([
  ['Texte : Ada Wren / Photos : Bo Lind', ['here author: Ada Wren'], 'fr'],
  ['Words: Ada Wren', ['here author: Ada Wren']],
  ['By Ada Wren in Saltmouth', ['here author: Ada Wren']],
  ['By <a href="/by/ada">Ada Wren</a> Madrid', ['here author: Ada Wren']],
  ['By Ada Jane Madrid', []],
  ['By Jack London', ['here author: Jack London']],
  [
    '<a href="/author/ada">Ada Wren</a> | 3 May 2021',
    ['here author: Ada Wren', 'here datePublished: 2021-05-03'],
  ],
  ['<a href="/topics/ada">Ada Wren</a>', []],
  ['Published 3 May 2021, updated 5 May 2021 at 4:02 p.m.', ['here datePublished: 2021-05-03']],
  ['Last updated</p><p>3 May 2021', []],
  ['3 May 2021</p><p>5 May 2021', []],
])('above the text: %s', (line, facts, lang) => {
  expect(above(line, lang)).toEqual(facts);
});

test.each([
  [
    'Traduit de l’anglais par Ada Wren avec l’aide de DeepL',
    ['inLanguage: en', 'translator: Ada Wren'],
    'fr',
  ],
  ['Traduit par les lecteurs du site', [], 'fr'],
  ['Scelto e tradotto da Ada Wren', ['translator: Ada Wren'], 'it'],
  ['Vertaling: Ada Wren', ['translator: Ada Wren'], 'nl'],
  ['Перевод с английского: Марина Сухова', ['inLanguage: en', 'translator: Марина Сухова'], 'ru'],
  ['ترجمة: سلمى الحداد', ['translator: سلمى الحداد'], 'ar'],
])('credits a translation: %s', (line, facts, lang) => {
  const all = beneath(line, lang);
  expect(all.shift()).toBe('here role: translation');
  expect(all.map((text) => text.replace(/^\w+ /, ''))).toEqual(facts);
});

test('a byline beneath a section’s heading is the section’s', () => {
  const parts = ['<h1>Three things</h1>', '<h2>The lock</h2>', prose, '<p>By Ada Wren</p>'];
  expect(readings(parts.join('') + prose.repeat(3))).toEqual([]);
});

test('whom the systems name beside the byline of a text from elsewhere put it online', () => {
  const head = (name: string) => `<meta name="author" content="${name}">`;
  const body = `<h1>A story of the bay</h1><p>By Ada Wren</p>${prose}<p>Translated by Bo Lind</p>`;
  const authors = (name: string) =>
    readings(head(name) + body).filter((text) => text.includes('author'));
  expect(authors('Bo Lind')).toEqual(['original author: Ada Wren']);
  expect(authors('Cy Orr')).toEqual(['original author: Ada Wren']);
  expect(authors('A. Wren')).toEqual(['here author: A. Wren', 'original author: Ada Wren']);
});

test('the headline is not the heading that leads home', () => {
  const site = '<h1><a href="/">A story</a></h1>';
  const { statements } = pageOf(
    `<title>A story: The keepers of the bay</title>${site}<h3>The keepers of the bay</h3>${prose}`,
  );
  expect(statements[0]).toMatchObject({ property: 'headline', value: 'The keepers of the bay' });
});

test.each<[string, string[]]>([
  [
    'The Lantern, Jana Roe, 2 June 2022',
    ['author: Jana Roe', 'datePublished: 2022-06-02', 'publisher: The Lantern'],
  ],
  ['The Lantern, Jana Roe', ['author: Jana Roe', 'publisher: The Lantern']],
  // Its address spells it: a headline.
  ['Harbour Lights, Fading Nights', ['headline: Harbour Lights, Fading Nights']],
])('a link’s address tells what of its words is the house: %s', (words, facts) => {
  const address = 'https://thelantern.example/harbour-lights-fading-nights';
  const said = beneath(`Original: <a href="${address}">${words}</a>. Translated by Bo Lind`, 'en');
  expect(said.flatMap((one) => /^original (?!address)(.*)/.exec(one)?.[1] ?? [])).toEqual(facts);
});

test.each<[string, string]>([
  // Half a paper's name, an issue's number for a day, an author and half a headline for one.
  ['Αναδημοσίευση από το περιοδικό «Πέτρα και Νερό»', 'el'],
  ['Pertama kali terbit di Ladang No. 11, November 2017.', 'id'],
  ['原文：Cordelia Masterson, “Care Never Clocks Off,” Red Harrow, March 8, 2021.', 'ja'],
])('says nothing rather than half: %s', (line, lang) => {
  expect(beneath(line, lang)).toEqual([]);
});

test('what is said beneath a link to another article is that one’s', () => {
  const link = '<a href="/cine/la-ultima">La última función</a>';
  const teaser = `${link}<p>Este artículo se publicó por primera vez en El Cardón. Traducción de Bo Lind.</p>`;
  const text = `<article><h1>A story of the bay</h1>${prose.repeat(4)}</article>`;
  const html = `<html lang="es">${text}<section><h3>Más de cine</h3><div>${teaser}</div></section>`;
  expect(readings(html)).toEqual([]);
});
