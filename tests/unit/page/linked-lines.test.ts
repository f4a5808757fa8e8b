/** What a line's links say, and what they do not. */
import { describe, expect, test } from 'vitest';
import { above, beneath } from './page-tools';

const ADDRESS = 'https://quay.example/harbour-at-night';
const HARBOUR = `<a href="${ADDRESS}">The Harbour at Night and Its Lights</a>`;

describe('a link that is not to the text', () => {
  test('leads to another site than the house’s own', () => {
    const line =
      'This article first appeared on <a href="https://lantern.example/">The Lantern</a>, and is kept at <a href="https://shelf.example/kept/reader">Shelf</a>';
    expect(beneath(line).join()).not.toContain('address');
  });

  test('leads to a front page, by its file', () => {
    const line =
      'This article first appeared in <a href="https://lantern.example/index.asp">The Lantern</a>.';
    expect(beneath(line)).toEqual(['here role: republication', 'original publisher: The Lantern']);
    const story = line.replace('index.asp', 'index.php?id=5');
    expect(beneath(story)).toContain('original address: https://lantern.example/index.php?id=5');
  });
});

describe('a link’s words', () => {
  test.each([
    ['<headline> - <its host>', 'The Harbour at Night and Its Lights - quay.example'],
    ['<headline> | <the site of its host>', 'The Harbour at Night and Its Lights | The Quay'],
  ])('are the headline without the site behind it: %s', (_what, words) => {
    const line = `Original article: <a href="${ADDRESS}">${words}</a>`;
    expect(above(line)).toContain('original headline: The Harbour at Night and Its Lights');
    const translated = `This is a translation of <a href="${ADDRESS}">${words}</a>.`;
    expect(above(translated)).toContain('original headline: The Harbour at Night and Its Lights');
  });

  test('are one name or title, and never half of one', () => {
    const line = `本文转载自 <a href="${ADDRESS}">码头之夜 - 港口教程</a>，作者 陈明，许可 © 陈明`;
    expect(beneath(line, 'zh').join()).not.toContain('publisher');
  });

  test('hold a headline or a paper in such marks: which, they do not say', () => {
    const line = `<a href="${ADDRESS}">本文转载自《港口之夜与灯光》</a>`;
    const read = ['here role: republication', `original address: ${ADDRESS}`];
    expect(beneath(line, 'zh')).toEqual(read);
  });
});

describe('a house that is linked', () => {
  test.each([
    ', Jana Roe’s newsletter on harbours and their lights',
    ' (the paper of a town that has no other)',
  ])('is named where its link ends, whatever is said of it: %s', (said) => {
    const line = `This post originally appeared on <a href="${ADDRESS}">Harbour Notes</a>${said}.`;
    expect(beneath(line)).toEqual([
      'here role: republication',
      `original address: ${ADDRESS}`,
      'original publisher: Harbour Notes',
    ]);
  });

  test('is a name of the sentence where the whole of that is the link', () => {
    const line = `<a href="${ADDRESS}">This interview was originally published on the Quay Notes blog and has been republished with permission.</a>`;
    expect(beneath(line)).toContain('original publisher: Quay Notes');
  });

  test('is called by its domain where its front page is written out', () => {
    const line =
      'Originally published at <a href="https://www.quay.example">https://www.quay.example</a> on May 3, 2021.';
    expect(beneath(line)).toEqual([
      'here role: republication',
      'original datePublished: 2021-05-03',
      'original publisher: quay.example',
    ]);
    const story = line.replaceAll('www.quay.example', 'quay.example/harbour');
    expect(beneath(story).join()).not.toContain('publisher');
  });
});

test('of a house and its text the text’s link is the original’s', () => {
  const line = `この記事は、2021年5月3日に<a href="https://quay.example/blog/">桟橋ブログ</a>に公開された${HARBOUR}の抄訳です。`;
  const addresses = beneath(line, 'ja').filter((one) => one.includes('address'));
  expect(addresses).toEqual([`original address: ${ADDRESS}`]);
});

test.each([
  ['Bài này được dịch bởi Nguyễn Minh Anh', 'vi', 'translation translator: Nguyễn Minh Anh'],
  [
    'Original article: Ada Wren, “The Harbour at Night”, The Lantern, 3 May 2021',
    'en',
    'original headline: The Harbour at Night',
  ],
])('takes no name apart: %s', (line, lang, read) => {
  expect(above(line, lang)).toContain(read);
});

test('a month is no publisher in any language', () => {
  expect(beneath('نُشر هذا المقال لأول مرة في سبتمبر 2019', 'ar').join()).not.toContain('publisher');
});
