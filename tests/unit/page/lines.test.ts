import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { statesOrigin } from '../../../utils/page/origin';
import { readPage } from '../../../utils/page/read';
import { above, beneath, pageOf, prose } from './page-tools';

test.each<[string, string[], string?]>([
  [
    'Traduit du russe par Lise Arbogast pour Réseau du Quai',
    [
      'here role: republication',
      'original inLanguage: ru',
      'translation publisher: Réseau du Quai',
      'translation translator: Lise Arbogast',
    ],
    'fr',
  ],
  [
    "Traduit de l'anglais (États-Unis) par Lise",
    ['here role: translation', 'original inLanguage: en', 'translation translator: Lise'],
    'fr',
  ],
  [
    'Traduction : Lise – Relecture : Orfeo',
    ['here role: translation', 'translation proofreader: Orfeo', 'translation translator: Lise'],
    'fr',
  ],
  [
    'Traduit et adapté par Lise, révisé par Orfeo et Cato',
    [
      'here role: translation',
      'translation proofreader: Cato',
      'translation proofreader: Orfeo',
      'translation translator: Lise',
    ],
    'fr',
  ],
  [
    '(Translated by Lise Arbogast)',
    ['here role: translation', 'translation translator: Lise Arbogast'],
  ],
  ['[Traduit par Lise]', ['here role: translation', 'translation translator: Lise'], 'fr'],
  [
    'Traduit par <a href="/lise">Lise</a>, vérifié par <a href="/o">Orfeo</a>.',
    ['here role: translation', 'translation proofreader: Orfeo', 'translation translator: Lise'],
    'fr',
  ],
  [
    'Source originale : <a href="https://courant.example/a-b">Le Courant</a>',
    ['original address: https://courant.example/a-b', 'original publisher: Le Courant'],
    'fr',
  ],
  ['Source : Le Courant', [], 'fr'],
  ['Source: https://courant.example/a-b', []],
  [
    'Originally published on Northern Lantern, 3 May 2021',
    [
      'here role: republication',
      'original datePublished: 2021-05-03',
      'original publisher: Northern Lantern',
    ],
  ],
  [
    'This article first appeared in The Lantern in March 2015.',
    [
      'here role: republication',
      'original datePublished: 2015-03',
      'original publisher: The Lantern',
    ],
  ],
  ['This story was originally published in French.', ['original inLanguage: fr']],
  ['This article first published on Tuesday, was long.', []],
  ['Cet article a été publié dans le numéro de mai.', [], 'fr'],
  ['Article original : voir plus bas', [], 'fr'],
  ['Article original en couleurs : Le Courant, le 3 mai 2021', [], 'fr'],
  [
    'Original article: “A long, long road over the pass”, Northern Lantern, 3 May 2021',
    [
      'original datePublished: 2021-05-03',
      'original headline: A long, long road over the pass',
      'original publisher: Northern Lantern',
    ],
  ],
  ['Original article: A road, on 3 May 2021', []],
  ['The original source of this article is a letter nobody has seen', []],
  [
    'The original source of this article is <a href="https://courant.example/author/lise">Le Courant</a>',
    ['original publisher: Le Courant'],
  ],
  ['Translated by machine', ['here basis: machine-translation', 'here role: translation']],
  ['Translated by Lise Arbogast, who lives by the sea', []],
  ['Translated from memory by Lise Arbogast', []],
  ['Translation is an art', []],
  ['Translators: all of us', []],
  ['Traduit par nos soins', ['here role: translation'], 'fr'],
  [
    'Copyright © Lise Arbogast, Le Courant, 2020–2024',
    ['here copyrightHolder: Le Courant', 'here copyrightHolder: Lise Arbogast'],
  ],
  ['© 2024 The Courier', []],
  ['Copyright law has changed', []],
  [
    'This article is republished from <a href="https://courant.example">Le Courant</a> because we liked it',
    [],
  ],
  ['« Traduit par Lise »', [], 'fr'],
  ['Il écrit : Traduit par Lise', [], 'fr'],
])('beneath the text: %s', (line, facts, lang = 'en') => {
  expect(beneath(line, lang)).toEqual(facts);
});

test.each<[string, string[], string?]>([
  ['By Lise Arbogast', ['here author: Lise Arbogast']],
  [
    'By Lise Arbogast and Orfeo Mandragola',
    ['here author: Lise Arbogast', 'here author: Orfeo Mandragola'],
  ],
  ['By Lise Arbogast, staff writer', ['here author: Lise Arbogast']],
  ['By Lise Arbogast, Northern Lantern, 3 May 2021', ['here author: Lise Arbogast']],
  ['By Design', []],
  ['By the sea', []],
  ['Courier, 3 May 2021', ['here datePublished: 2021-05-03', 'here publisher: Courier']],
  ['Saltmouth, 3 May 2021', []],
  ['Reuters 3 May 2021', []],
  ['3 May 2021', ['here datePublished: 2021-05-03']],
  ['Posted on 3 May 2021', ['here datePublished: 2021-05-03']],
  ['Updated 3 May 2021', []],
  ['Photo: the quay, 3 May 2021', []],
  ['By Lise Arbogast | Harbour | 3 May 2021', ['here author: Lise Arbogast']],
  [
    'Par Lise Arbogast – Le 3 mai 2021 – Source Le Courant',
    [
      'original author: Lise Arbogast',
      'original datePublished: 2021-05-03',
      'original publisher: Le Courant',
    ],
    'fr',
  ],
  [
    'Par Lise Arbogast – Le 3 mai 2021',
    ['here author: Lise Arbogast', 'here datePublished: 2021-05-03'],
    'fr',
  ],
  ['Home | News | Harbour', []],
])('above the text: %s', (line, facts, lang = 'en') => {
  expect(above(line, lang)).toEqual(facts);
});

test('links resolve against the base of the document', () => {
  const page = pageOf(
    `<base href="https://mirror.example/a/"><title>A story</title><h1>A story</h1>${prose}<p>Original article: <a href="one-two-three-four">One two three four five</a></p>`,
  );
  expect(page.statements).toContainEqual(
    expect.objectContaining({
      property: 'address',
      value: 'https://mirror.example/a/one-two-three-four',
    }),
  );
});

test('words that stand twice are found by the line before them', () => {
  const page = pageOf(
    `<aside><p>Translated by Lise</p></aside><h1>A story</h1>${prose}<p>Last words here</p><p>Translated by Lise</p>`,
  );
  const { fragment } = page.statements.find(({ property }) => property === 'translator') ?? {};
  expect(fragment).toBe(':~:text=Last%20words%20here-,Translated%20by%20Lise');
});

test('a document whose parser implies no body is read all the same', () => {
  const { document } = parseHTML(
    `<html><title>A story</title><h1>A story</h1>${prose}<p>Translated by Lise</p>`,
  );
  const page = readPage(document as unknown as Document, 'https://www.courier.example/a-story');
  expect(page.statements.map(({ property }) => property)).toContain('translator');
});

test('a page states its origin only where it speaks of one', () => {
  expect(statesOrigin(pageOf(`<h1>A story</h1>${prose}<p>Translated by Lise</p>`))).toBe(true);
  expect(statesOrigin(pageOf(`<h1>A story</h1><p>By Lise Arbogast</p>${prose}`))).toBe(false);
});
