import { describe, expect, test } from 'vitest';
import { above, beneath, pageOf, readings } from './page-tools';

const PROSE =
  'The tide tables had been printed before the breakwater moved, and nobody had told the pilots, who went on reading them aloud every morning as if the bar were where it used to be. ';
const TEXT = `<p>${PROSE}</p>`.repeat(4);
const of = (html: string, property: string) =>
  pageOf(html).statements.filter((one) => one.property === property && one.about === 'here');

describe('a source beneath the headline', () => {
  test('is the text’s, where it links to the article elsewhere', () => {
    expect(above('Source: <a href="https://quay.example/tides-and-pilots">The Quay</a>')).toContain(
      'original publisher: The Quay',
    );
  });

  test('is not believed without a link where the page does not name its own site', () => {
    expect(above('Source: The Quay')).toEqual([]);
  });

  test('in a line with the date and the author, without spaces between words', () => {
    const said = readings(
      `<html lang="zh"><meta property="og:site_name" content="码头新闻"><h1>潮水表的故事</h1><p>2024-06-24 10:30　来源：示例日报　作者：王小明</p>${TEXT}`,
    );
    expect(said).toContain('original publisher: 示例日报');
    expect(said).toContain('original author: 王小明');
  });

  test('is the site’s own, by its name and a word for what it is', () => {
    const html = `<html lang="zh"><title>潮水表的故事-半岛谈</title><h1>潮水表的故事</h1><p>来源：半岛谈网</p>${TEXT}`;
    expect(pageOf(html).statements.filter(({ about }) => about === 'original')).toEqual([]);
  });
});

test('a headline of two lines, and one whose author stands above it in the title', () => {
  const broken = pageOf(
    `<title>Tides and pilots | The Quay</title><h1>Tides<br>and pilots</h1>${TEXT}`,
  );
  expect(broken.statements[0]).toMatchObject({ property: 'headline', value: 'Tides and pilots' });
  const named = `<title>Jana Roe: The tides of March (1921)</title><h2>Jana Roe</h2><h1>The tides of March</h1>${TEXT}`;
  expect(pageOf(named).statements[0]?.value).toBe('The tides of March');
});

describe('the site', () => {
  const page = (head: string, body = '') =>
    of(`<head>${head}</head><h1>Tides and pilots</h1>${body}${TEXT}`, 'publisher');

  test('is named by its masthead, where the title ends with it', () => {
    const masthead = '<p><a href="/">The Quay Weekly</a></p>';
    const html = `<title>Tides and pilots | The Quay Weekly</title>${masthead}<h1>Tides and pilots</h1>${TEXT}`;
    expect(of(html, 'publisher').map(({ value }) => value)).toEqual(['The Quay Weekly']);
  });

  test('is not the guest whom the structured data give as author and as publisher', () => {
    const data = {
      '@type': 'Article',
      author: 'Harbour Institute',
      publisher: { name: 'Harbour Institute' },
    };
    const head = `<title>Tides and pilots | Courier</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(page(head)).toEqual([]);
  });
});

test('of a text from elsewhere the day right beneath the headline, where no other is named', () => {
  const translated = '<p>Translated by Ada Wren</p>';
  const day = (html: string) => of(html, 'datePublished').map(({ value }) => value);
  expect(day(`<h1>Tides</h1><p>24 June 2024</p>${translated}${TEXT}`)).toEqual(['2024-06-24']);
  expect(day(`<h1>Tides</h1><p>24 June 2024</p><p>3 May 2023</p>${translated}${TEXT}`)).toEqual([]);
});

test.each([
  ['Written by Jana Roe, translated from French by Bo Lind', 'translation translator: Bo Lind'],
  [
    'By Jana Roe, Professor of Salt. Originally published at <a href="https://quay.example/mud">The Quay</a>.',
    'original publisher: The Quay',
  ],
  [
    'This article first appeared in The Quay on Monday 24 July 2017.',
    'original publisher: The Quay',
  ],
])('what follows the author in one line: %s', (line, said) => {
  expect(above(line)).toContain(said);
});

test('names nobody with the site it was made for', () => {
  const said = beneath('Translated: by Bo Lind for archive-rouge.example 2006;');
  expect(said).toContain('translation translator: Bo Lind');
});

test('a machine’s translation that somebody reviewed', () => {
  expect(beneath('Translated from French by DeepL and reviewed by Jana Roe.')).toContain(
    'translation proofreader: Jana Roe',
  );
});

test('two names of one agency are one', () => {
  const html = `<h1>Tides</h1><p>Jana Roe Associated Press</p><p>HARBOUR TOWN (AP) — ${PROSE}</p>${TEXT}`;
  expect(readings(html)).toContain('here basis: syndication');
});
