/** Where lines may stand on a page, whatever they say: layouts, parts about something else, seams. */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../utils/page/outline/outline';
import { documentOf, pageOf, prose } from './page-tools';

const CREDIT = '<p>Translated by Lise Arbogast</p>';
const LONG = prose.repeat(4);

/** What is read of an origin, as `about property: value`. */
function originOf(body: string, head = ''): string[] {
  const page = pageOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return page.statements
    .filter(({ about, property }) => about !== 'here' || property === 'role')
    .map(({ about, property, value }) => `${about} ${property}: ${value}`)
    .sort();
}

const TRANSLATED = ['here role: translation', 'translation translator: Lise Arbogast'];

describe('a text is read', () => {
  test.each([
    [
      'a layout named after its sidebar',
      `<div class="content-with-sidebar">${LONG}${CREDIT}</div>`,
    ],
    ['a widget', `<div class="page-widget-container"><div>${LONG}${CREDIT}</div></div>`],
    ['a body that is paginated', `<div class="text pagination-first">${LONG}${CREDIT}</div>`],
    ['a body that is not shared', `<section class="entry no-share">${LONG}${CREDIT}</section>`],
    [
      'the longest of several articles',
      `<article>${LONG}${CREDIT}</article><article><p>A short one.</p></article>`,
    ],
    [
      'an article in an article',
      `<article><p>Lead.</p><article>${LONG}${CREDIT}</article></article>`,
    ],
  ])('in %s', (_, body) => {
    expect(originOf(`<h1>A story of the bay</h1>${body}`)).toEqual(TRANSLATED);
  });

  test('behind a label between its paragraphs, and behind a heading of the first level', () => {
    const inner = '<p>Related articles:</p><p><a href="/other-story">Another story</a></p>';
    const text = `${prose}${prose}${inner}${prose}<h1>The second part</h1>${prose}${CREDIT}`;
    expect(originOf(`<h1>A story of the bay</h1><div>${text}</div>`)).toEqual(TRANSLATED);
  });

  test('behind its own dateline with a clock, which is no signature', () => {
    const when = '<p>Updated: 19.04.2021 19:45 Published: 19.04.2021 19:05</p>';
    expect(originOf(`<h1>A story of the bay</h1>${prose}${when}${LONG}${CREDIT}`)).toEqual(
      TRANSLATED,
    );
  });
});

describe('nothing is read', () => {
  test.each([
    ['in a sidebar beside the text', `${LONG}<div class="sidebar">${CREDIT}</div>`],
    [
      'in comments longer than the text',
      `${LONG}<div class="comment-list">${LONG}${LONG}${LONG}${CREDIT}</div>`,
    ],
    ['in a quotation beneath the text', `${LONG}<blockquote>${CREDIT}</blockquote>`],
    [
      'in a footer that does not say into which language',
      `${LONG}</main><footer>${CREDIT}</footer>`,
    ],
    [
      'under a heading of other stories',
      `${LONG}<section><h2>Related articles</h2>${CREDIT}</section>`,
    ],
  ])('%s', (_, body) => {
    expect(originOf(`<h1>A story of the bay</h1>${body}`)).toEqual([]);
  });
});

test('a quotation above the text may credit who carried it over', () => {
  const body = `<blockquote>${CREDIT}</blockquote>${LONG}`;
  expect(originOf(`<h1>A story of the bay</h1>${body}`)).toEqual(TRANSLATED);
});

test('a footer may credit the translation into the language of the page', () => {
  const foot = '<footer><p>English translation by Lise Arbogast</p></footer>';
  expect(originOf(`<main><h1>A story of the bay</h1>${LONG}</main>${foot}`)).toContain(
    'translation translator: Lise Arbogast',
  );
});

test.each([
  ['a row of a table', '<table><tr><td>Translator</td><td>Lise Arbogast</td></tr></table>'],
  ['a list of definitions', '<dl><dt>Translator</dt><dd>Lise Arbogast</dd></dl>'],
])('a label and its value are read together in %s', (_, rows) => {
  expect(originOf(`<h1>A story of the bay</h1>${LONG}${rows}`)).toEqual(TRANSLATED);
});

test('pieces that only a style sheet sets apart are lines of their own', () => {
  const { statements } = pageOf(
    `<h1>A story of the bay</h1><div><span>By <a href="/a">Ada Wren</a></span><span>June 24, 2021</span><span>5 min</span></div>${LONG}`,
  );
  const found = statements.map(({ property, value }) => `${property}: ${value}`);
  expect(found).toContain('author: Ada Wren');
  expect(found).toContain('datePublished: 2021-06-24');
});

test('the outline says how far a label reaches', () => {
  const { lines } = outlineOf(
    documentOf('<section><h2>Related</h2><p>One</p><p>Two</p></section><p>Three</p>'),
    'https://www.courier.example/a-story',
  );
  expect(lines.map(({ text, reach }) => [text, reach])).toEqual([
    ['Related', 2],
    ['One', 1],
    ['Two', 0],
    ['Three', 0],
  ]);
});

describe('a news agency’s text', () => {
  const AGENCY = ['here role: republication', 'original publisher: AP'];
  const wire = `<p>HARBOUR TOWN, May 3 (AP) — ${'The cranes are turning before the first boats leave the bay. '.repeat(5)}</p>`;

  test('is told by its dateline', () => {
    expect(originOf(`<h1>A story of the bay</h1>${wire}${LONG}`)).toEqual(AGENCY);
  });

  test.each([['<p>By AP</p>'], ['<p>AP, Harbour Town,</p>'], ['<p>By Jana Roe, AP</p>']])(
    'is told by its byline: %s',
    (line) => {
      expect(originOf(`<h1>A story of the bay</h1>${line}${LONG}`)).toContain(
        'original publisher: AP',
      );
    },
  );

  test('is not told by a line far from the headline, where no paragraph is long', () => {
    const briefs = '<p>The quay is quiet today.</p>'.repeat(12);
    expect(originOf(`<h1>A story of the bay</h1>${briefs}<p>By AP</p><p>More soon.</p>`)).toEqual(
      [],
    );
  });

  test.each([
    ['a picture’s credit', `<figure><figcaption>The bay</figcaption></figure><p>AP</p>${LONG}`],
    [
      'an agency within the text',
      `${LONG}<p>The harbour master told AP (the agency) that he knows.</p>`,
    ],
    ['several agencies', `${wire}${wire.replace('AP', 'Reuters')}${LONG}`],
  ])('is not told by %s', (_, body) => {
    expect(originOf(`<h1>A story of the bay</h1>${body}`)).toEqual([]);
  });
});

describe('structured data', () => {
  const authorsIn = (author: string, line = '') =>
    pageOf(
      `<head><meta property="og:site_name" content="Bay Courier"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A story of the bay","author":${author}}</script></head><h1>A story of the bay</h1>${line}${LONG}`,
    )
      .statements.filter(({ property }) => property === 'author')
      .map(({ value }) => value);

  test.each([
    ['entities', '{"name":"Ada O&#039;Wren"}', "Ada O'Wren"],
    ['a node for a name', '{"name":{"@type":"Person","name":"Ada Wren"}}', 'Ada Wren'],
    ['the site beside a person', '[{"name":"Ada Wren"},{"name":"Bay Courier"}]', 'Ada Wren'],
  ])('is understood with %s', (_, author, name) => {
    expect(authorsIn(author)).toEqual([name]);
  });

  test('names no author where the byline names another', () => {
    expect(authorsIn('{"name":"Harbour Feed"}', '<p>By Ada Wren</p>')).toEqual(['Ada Wren']);
  });
});
