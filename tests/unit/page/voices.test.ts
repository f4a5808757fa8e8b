import { describe, expect, test } from 'vitest';
import { pageOf, prose, readings } from './page-tools';

const CREDIT = '<p>Translated by Malo Intrus</p>';

/** What a page says of which these are the parts. */
function said(...parts: string[]): string[] {
  return readings(`<h1>A story of the bay</h1><p>By Clara Wexford</p>${parts.join('')}`);
}

const NOTHING = ['here author: Clara Wexford'];
const SAID = [
  'here role: translation',
  'original author: Clara Wexford',
  'translation translator: Malo Intrus',
];

describe('amid the text', () => {
  test('a credit is about what is quoted there', () => {
    expect(said(prose, prose, CREDIT, prose)).toEqual(NOTHING);
  });

  test('a credit is heard where the page says elsewhere that it comes from elsewhere', () => {
    const said1 = said(prose, prose, CREDIT, prose, '<p>First published by The Lantern</p>');
    expect(said1).toContain('translation translator: Malo Intrus');
  });

  test.each([
    ['a word about the author', `Clara Wexford teaches. ${'She has written of salt. '.repeat(8)}`],
    ['a biography', `Lise Arbogast is a poet. ${'She has written of salt. '.repeat(8)}`],
    ['an appeal', `Subscribe to our newsletter. ${'It is free of charge. '.repeat(8)}`],
  ])('a credit above %s is the article’s', (_, text) => {
    expect(said(prose, prose, CREDIT, `<p>${text}</p>`)).toEqual(SAID);
  });

  test('a copyright line is a picture’s', () => {
    const parts = [prose, prose, '<p>© Malo Intrus, 2019</p>', prose, '<p>Translated by Lise</p>'];
    const page = pageOf(`<h1>A story of the bay</h1>${parts.join('')}`);
    expect(page.notices).toEqual([]);
    expect(page.statements.map(({ value }) => value)).not.toContain('Malo Intrus');
  });
});

describe('beneath the text', () => {
  test.each([
    ['en', '<div><b>ada</b> – 3 May 2021 at 10:04 am<br>Translated by Malo Intrus</div>'],
    ['fr', '<div><b>ada</b> – 3 mai 2021 à 10h04<br>Translated by Malo Intrus</div>'],
    ['fr', '<div>ada</div><div>il y a 2 heures</div><div>Translated by Malo Intrus</div>'],
    ['en', '<div>ada</div><div>2 hours ago</div><div>Translated by Malo Intrus</div>'],
    ['en', '<p>answered May 4, 2021 by ada</p><p>Translated by Malo Intrus</p>'],
    ['es', '<h3>Comentarios (2)</h3><p>Translated by Malo Intrus</p>'],
    ['de', '<h3>Mehr zum Thema</h3><p>Translated by Malo Intrus</p>'],
  ])('in %s who signs with the hour comments: %s', (lang, thread) => {
    const html = `<h1>A story of the bay</h1><p>By Clara Wexford</p>${prose}${prose}${thread}`;
    expect(readings(html, lang)).toEqual(NOTHING);
  });

  test('an hour of publication begins no comments', () => {
    expect(said(prose, '<p>Updated May 4, 2021 at 11:00</p>', CREDIT)).toEqual(SAID);
  });

  test.each([
    ['<p>The River<br>Translated by Malo Intrus<br>Salt Press, 320pp</p>'],
    ['<p>Le Fleuve<br>Traduit par Malo Intrus<br>Le Coteau, 24 euros</p>'],
    ['<p>The River<br>Translated by Malo Intrus<br>Salt Press, £18.99</p>'],
  ])('a book’s translator did not translate the article: %s', (card) => {
    expect(said(prose, prose, card)).toEqual(NOTHING);
  });

  test('a bookseller’s page says who translated the book', () => {
    const card = '<p>Translated by Malo Intrus</p><p>Salt Press, 320 pp</p>';
    expect(readings(`<h1>The River</h1>${card}${prose}`)).toEqual([]);
  });

  test.each([
    ['aria-hidden="true"'],
    ['style="visibility: hidden"'],
    ['style="DISPLAY : none"'],
    ['style="position:absolute;left:-9999px"'],
    ['style="font-size:0"'],
    ['style="opacity:0"'],
  ])('what is on no screen says nothing: %s', (attribute) => {
    expect(said(prose, prose, `<p ${attribute}>Translated by Malo Intrus</p>`)).toEqual(NOTHING);
  });

  test('what is nearly opaque speaks', () => {
    expect(said(prose, prose, '<p style="opacity:0.9">Translated by Malo Intrus</p>')).toEqual(
      SAID,
    );
  });
});

describe('hostile pages', () => {
  test('script, data and file links are no addresses', () => {
    const links = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'blob:x'];
    for (const href of links) {
      expect(
        said(prose, `<p>Originally published by <a href="${href}">The Lantern</a></p>`),
      ).toEqual([
        'here role: republication',
        'original author: Clara Wexford',
        'original publisher: The Lantern',
      ]);
    }
  });

  test('three thousand links in a line say nothing', () => {
    const link = (name: string) => `<a href="https://lantern.example/${name}">${name}</a>`;
    const names = Array.from({ length: 3000 }, (_, index) => link(`Name${index}`)).join(', ');
    expect(said(prose, `<p>Translated by ${names}</p><p>Source: ${names}</p>`)).toEqual(NOTHING);
  });

  test('an enormous attribute is an attribute', () => {
    const huge = `<div data-x="${'y'.repeat(1_000_000)}" class="${'z'.repeat(100_000)}">`;
    expect(said(prose, `${huge}${CREDIT}</div>`)).toEqual(SAID);
  });

  test('invisible characters split no name', () => {
    expect(said(prose, '<p>Trans\u200blated by M\u2060alo Int\ufeffr\u202eus\u202c</p>')).toEqual(
      SAID,
    );
  });
});

describe('structured data', () => {
  const withData = (data: unknown, head = '') =>
    readings(
      `${head}<script type="application/ld+json">${JSON.stringify(data)}</script><h1>A story of the bay</h1>${prose}`,
    );

  test('of another headline is about another text', () => {
    const author = { name: 'Malo Intrus' };
    expect(withData({ '@type': 'Article', headline: 'A tale of salt', author })).toEqual([]);
    expect(withData({ '@type': 'Article', headline: 'A story of…', author })).toContain(
      'here author: Malo Intrus',
    );
  });

  test('names what it refers to', () => {
    const publisher = { '@id': '#us' };
    const article = { '@type': 'Article', headline: 'A story of the bay', publisher };
    const us = { '@type': 'Organization', '@id': '#us', name: 'The Courier' };
    expect(withData({ '@graph': [article, us] })).toContain('here publisher: The Courier');
  });

  test('that refers to itself names no original', () => {
    const article = { '@type': 'Article', '@id': '#a', headline: 'A story of the bay' };
    expect(withData({ '@graph': [{ ...article, translationOfWork: { '@id': '#a' } }] })).toEqual(
      [],
    );
  });

  test('names nobody by a system’s word for nobody', () => {
    expect(
      withData({ '@type': 'Article', headline: 'A story of the bay', author: { name: 'admin' } }),
    ).toEqual([]);
  });

  test('a scholarly name stands in the order people say it', () => {
    const meta = '<meta name="citation_author" content="Wexford, Clara">';
    expect(withData({}, meta)).toEqual(['here author: Clara Wexford']);
  });
});
