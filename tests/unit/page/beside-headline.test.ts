/** What stands beside an original's headline, and what else is near to a credit and none. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../utils/languages/index';
import { above, beneath, prose, readings } from './page-tools';

const ADDRESS = 'https://quay.example/night-ferry';
const link = (text: string, href = ADDRESS) => `<a href="${href}">${text}</a>`;
const publishers = (line: string, lang: string) =>
  beneath(line, lang).filter((said) => said.startsWith('original publisher'));

describe('behind a linked headline, no publisher is', () => {
  test.each([
    ['its author', 'en', `Original: ${link('The night ferry comes back late')}, Jana Roe`],
    [
      'its author in brackets',
      'pl',
      `Oryginał: ${link('The night ferry comes back late')} (Jana Roe)`,
    ],
    [
      'its author in another case',
      'ru',
      `Перевод статьи «${link('The night ferry comes back late')}» Яны Роу`,
    ],
    [
      'who it is by',
      'pt',
      `Este texto é uma tradução do artigo ${link('The night ferry comes back late')}, de Jana Roe`,
    ],
    [
      'who it is by, and more',
      'pt',
      `Este texto é uma tradução livre do artigo ${link('The night ferry comes back late')}, de Jana Roe, publicado no seu blog`,
    ],
    [
      'the city of a site that the link names',
      'it',
      `Fonte: ${link('Kystposten', 'https://kystposten.example/faerge')}, Aarhus`,
    ],
  ])('%s', (_what, lang, line) => {
    expect(publishers(line, lang).join()).not.toMatch(/Roe|Роу|Aarhus/);
  });

  test.each([
    ['an article before it', 'The Quay'],
    ['the host’s own name', 'Quay Watch'],
    ['more words than a person has', 'Review of Quays and Ferries'],
    ['its day behind it', 'Indian Quay, 3 May 2021'],
  ])('but a name with %s is', (_what, name) => {
    const line = `Original article: ${link('The night ferry comes back late')}, ${name}`;
    expect(publishers(line, 'en')).toEqual([
      `original publisher: ${name.replace(/, 3 May 2021$/, '')}`,
    ]);
  });
});

test('the page’s own address is no original, whatever calls it so', () => {
  const own = link('夜行渡輪誤點歸來', 'https://www.courier.example/a-story');
  expect(beneath(`原文網址：${own}`, 'zh')).toEqual([]);
});

test('a name in brackets ends where they close, whatever word it ends in', () => {
  expect(beneath('原文刊載於《碼頭雜誌》。', 'zh')).toContain('original publisher: 碼頭雜誌');
});

test('“by leave of the author” names no publisher', () => {
  expect(publishers('原文刊載於《碼頭雜誌》第212期，經作者同意轉載。', 'zh')).toEqual([
    'original publisher: 碼頭雜誌',
  ]);
});

describe('the card of a reviewed book translates no page, with', () => {
  const card = (translator: string, label: string) =>
    `<h1>A book of the bay</h1>${prose}<p>${translator}<br>${label}: Kaja</p>`;

  // A label of every room, as its own list has it; and a credit that the same room reads.
  test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    '%s',
    (tag, language) => {
      const label = language.lists?.card?.[0]?.split('|')[0] ?? '';
      expect(label).not.toBe('');
      expect(language.lists?.extent ?? []).not.toEqual([]);
      const credit = (language.phrases.credit ?? []).find(
        ([, example, { translators }]) => translators && /^[^()]{4,40}: [^,]{3,20}$/.test(example),
      );
      if (!credit) return;
      const [, example] = credit;
      expect(readings(card(example, label), tag).join()).not.toContain('translator');
      expect(readings(card(example, 'x'), tag).join()).toContain('translator');
    },
  );
});

describe('an agency is told', () => {
  const text = (start: string, end: string) =>
    `<h1>Ferry late again</h1><p>${start}${'The ferry came back late again on Monday, the harbour master said. '.repeat(4)}</p>${prose}${end}`;

  test.each([
    ['in a dateline with a full stop', text('Santander, 3 mar (EFE).- ', ''), 'EFE'],
    ['in a dateline of Korean', text('(서울=연합뉴스) 박서연 기자 = ', ''), '연합뉴스'],
    ['by a sign beneath the text', text('', '<p>(MTI)</p>'), 'MTI'],
    ['by its copyright sign alone', text('', '<p>©NTB</p>'), 'NTB'],
    ['between strokes', text('', '<p>/ritzau/</p>'), 'ritzau'],
  ])('%s', (_where, html, name) => {
    expect(readings(html, 'en')).toContain(`original publisher: ${name}`);
  });

  test('but no picture’s', () => {
    expect(
      readings(
        text('', '<figure><img src="a.png" alt=""><figcaption>(AFP)</figcaption></figure>'),
        'en',
      ).join(),
    ).not.toContain('AFP');
  });
});

test.each([
  ['en', `Translated from the French by Ada Wren. The original can be read ${link('here')}.`],
  ['fr', `Traduit de l’anglais par Ada Wren. L’article original est à lire ${link('ici')}.`],
  ['nl', `Uit het Engels vertaald door Ada Wren. Het origineel lees je ${link('hier')}.`],
  ['es', `Traducido del inglés por Ada Wren. El original puede leerse ${link('aquí')}.`],
])('a credit keeps its second sentence, %s', (lang, line) => {
  const said = above(line, lang);
  expect(said).toContain('translation translator: Ada Wren');
  expect(said).toContain(`original address: ${ADDRESS}`);
});
