/** The text a sentence says was translated: its link, its title, its author; and what is none of it. */
import { describe, expect, test } from 'vitest';
import { above, beneath } from './page-tools';

const ADDRESS = 'https://quay.example/night-ferry';
const TITLE = 'The night ferry comes back';
const link = (text: string, href = ADDRESS) => `<a href="${href}">${text}</a>`;
const original = (line: string, lang = 'en') =>
  beneath(line, lang).filter((said) => said.startsWith('original '));
const [headline, address, author] = [
  `original headline: ${TITLE}`,
  `original address: ${ADDRESS}`,
  'original author: Jana Roe',
];

describe('what was translated is named', () => {
  test.each([
    [
      'by who wrote it, behind it',
      'en',
      `This article is a translation of ${link(TITLE)} by Jana Roe.`,
    ],
    [
      'as far as a name goes',
      'en',
      `This article is a translation of ${link(TITLE)} by Jana Roe on her own site.`,
    ],
    [
      'by who wrote it, before it',
      'it',
      `Questo articolo è una traduzione di un bell'articolo di Jana Roe: ${link(TITLE)}`,
    ],
    [
      'with a link to who wrote it',
      'it',
      `Questo articolo è una traduzione di ${link(TITLE)} di ${link('Jana Roe', 'https://medium.com/@jana')}`,
    ],
  ])('%s', (_how, lang, line) => {
    expect(original(line, lang).sort()).toEqual([address, author, headline]);
  });

  test.each([
    ['a profile', 'https://medium.com/@jana'],
    ['an account', 'https://github.com/jana'],
    ['a page of hers', 'https://jana.example/about-her'],
  ])('by its own link, where its author’s stands before: %s', (_what, href) => {
    const line = `Перевод статьи ${link('Jana Roe', href)}: ${link(TITLE)}.`;
    expect(
      original(line, 'ru')
        .filter((said) => said !== author)
        .sort(),
    ).toEqual([address, headline]);
  });

  test('with its day', () => {
    const line = `This article is a translation of ${link(TITLE)}, published on 2 October 2013.`;
    expect(original(line)).toContain('original datePublished: 2013-10-02');
  });

  test('by a title in quotation marks, and an address written out', () => {
    const line = `This article is a translation of “${TITLE}” at ${ADDRESS}.`;
    expect(original(line)).toEqual([address, headline]);
  });

  test.each(['this article', 'original', 'Original article'])(
    'by an address alone, where the link is over “%s”',
    (words) => {
      expect(original(`This page is a translation of ${link(words)}.`)).toEqual([address]);
    },
  );
});

describe('a title ends where its link does', () => {
  test.each([
    'Is it late? It is.',
    'It is late!',
    'Ferry 2.0. The sequel',
    'Harbours; and ferries',
  ])('%s', (title) => {
    const long = `The night ferry comes back: ${title}`;
    expect(original(`Original article: ${link(long)}`)).toContain(`original headline: ${long}`);
  });

  test('and behind its quotation mark, at the end of a line', () => {
    expect(original(`Перевод статьи «${TITLE}».`, 'ru')).toEqual([headline]);
  });

  test('whatever sign stands before the line', () => {
    expect(original(`📖 Original article: ${link(TITLE)} 👈`)).toEqual([address, headline]);
  });

  test('and so does a name', () => {
    expect(original(`本文首发于 ${link('quay.example 与码头')} 欢迎访问。`, 'zh')).toContain(
      'original publisher: quay.example 与码头',
    );
  });

  test('it is one, and no publisher, where its address spells it', () => {
    expect(original(`Source of this article: ${link('Night Ferry')}`)).toEqual([
      address,
      'original headline: Night Ferry',
    ]);
  });
});

describe('not said is', () => {
  test.each([
    [
      'a site that the address names, as the author',
      'en',
      `This article is a translation of ${link(TITLE, 'https://indianquay.example/ferry')} by Indian Quay.`,
    ],
    [
      'a name that is declined',
      'ru',
      `Перевод статьи ${link('Яны Роу', 'https://medium.com/@jana')}: ${link(TITLE)}.`,
    ],
    [
      'a link over a name alone',
      'en',
      `This article is a translation of ${link('Jana Roe', 'https://quay.example/who/7')}.`,
    ],
  ])('%s', (_what, lang, line) => {
    expect(original(line, lang).join()).not.toMatch(/author|Roe|who/);
  });

  test.each([
    ['en', `Translation of this article into Portuguese: ${link('Uma noite no porto')}.`],
    ['ru', `Перевод поста на французский: ${link(TITLE)}.`],
    ['uk', `Переклад цієї статті німецькою мовою: ${link('Hafengeschichte')}.`],
    ['pl', `Tłumaczenie artykułu na francuski: ${link(TITLE)}.`],
    ['fa', `ترجمه این مقاله به فرانسوی: ${link('Histoire de port')}.`],
    ['ja', `英語版：${link(TITLE)}`],
  ])('a translation that is offered (%s), as the original', (lang, line) => {
    expect(beneath(line, lang)).toEqual([]);
  });

  test.each([
    ['tr', `Harita ${link('Rıhtım')}'ın izniyle yayımlanmıştır.`],
    ['zh', '发布于广东'],
    ['pt', 'Este artigo foi traduzido para o francês por John Hale.'],
    ['en', 'The poem was first published in The Lantern in 1921.'],
    ['ja', `『夜の港』は${link('原作')}の翻訳です。`],
  ])('what a line (%s) says of something else', (lang, line) => {
    expect(beneath(line, lang)).toEqual([]);
  });

  test('a link over the word “translation” as the original', () => {
    expect(original(`${link('Перевод статьи на русский')} и многое другое`, 'ru')).toEqual([]);
  });

  test.each([
    ['es', 'Traducción de "Silent Harbour".'],
    ['fr', 'Traduction de « Silent Harbour ».'],
    ['it', 'Traduzione italiana di "Silent Harbour".'],
  ])('a title in quotation marks as a translator (%s)', (lang, line) => {
    expect(beneath(line, lang)).toEqual([]);
  });

  test('another copy, which the next sentence links to, as the original', () => {
    const line = `Originally written in Korean and translated into English by the author. Also published on ${link('Quay')}.`;
    expect(original(line)).toEqual(['original inLanguage: ko']);
  });

  test('what the next sentence links to, as the original', () => {
    const line = `This article was originally published in German. She also wrote about ${link('boats')}.`;
    expect(original(line)).toEqual(['original inLanguage: de']);
  });

  test.each(['Jana Roe', 'Mrs. Jana Roe'])(
    '%s, who translated the book a line begins with',
    (name) => {
      expect(
        beneath(`<em>The Ferry</em> (1852), translated into English by ${name}`, 'en'),
      ).toEqual([]);
    },
  );

  test('a day among the labels of the original, as the page’s', () => {
    const lines = [
      '原文標題：夜行渡輪誤點歸來',
      '發布日期：2026-09-11',
      `原文連結：${link(ADDRESS)}`,
    ];
    expect(above(lines.join('<br>'), 'zh').join()).not.toContain('2026-09-11');
  });
});

test('a quotation above the text says weakly what counts beside what it says for sure', () => {
  const rows = [`Original article: ${link(TITLE)}`, 'Original author: Jana Roe'];
  const list = `<blockquote><ul><li>${rows.join('</li><li>')}</li></ul></blockquote>`;
  expect(above(list, 'en')).toEqual(expect.arrayContaining([author, headline, address]));
});
