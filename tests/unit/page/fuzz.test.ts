import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_LINE,
  LONGEST_NOTICE,
  MOST_NOTICES,
  MOST_STATEMENTS,
} from '../../../utils/page/page';
import { readPage } from '../../../utils/page/read';
import { pageFixtures } from '../../accuracy/fixtures';
import fc from '../properties';
import { documentOf } from './page-tools';

const URL_HERE = 'https://www.courier.example/a-story';

function read(html: string, url = URL_HERE) {
  return readPage(parseHTML(html).document as unknown as Document, url);
}

/** What holds of any page, whatever is on it. */
function expectSound(page: ReturnType<typeof read>) {
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  expect(page.statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  expect(page.notices.length).toBeLessThanOrEqual(MOST_NOTICES);
  for (const { property, value, quote } of page.statements) {
    expect(value).not.toBe('');
    expect(quote).not.toBe('');
    expect(value.length).toBeLessThanOrEqual(2048);
    expect(quote.length).toBeLessThanOrEqual(property === 'headline' ? 1000 : LONGEST_LINE * 2);
    if (property === 'datePublished') expect(value).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    if (property === 'address') expect(value).toMatch(/^https?:\/\//);
    // A licence that is named without its version has no address.
    if (property === 'license') expect(value).toMatch(/^(?:https?:\/\/|CC )/);
    if (property === 'inLanguage') expect(Intl.getCanonicalLocales(value)).toEqual([value]);
  }
  for (const { text } of page.notices) expect(text.length).toBeLessThanOrEqual(LONGEST_NOTICE * 2);
}

const words = fc.constantFrom(
  ...[
    'Traduit par',
    'relu par',
    'pour',
    'Article original en anglais :',
    'La source originale de cet article est',
  ],
  ...[
    'Copyright ©',
    '2024',
    'Source :',
    'Par',
    'By',
    '–',
    '|',
    ',',
    ':',
    '.',
    '(',
    ')',
    '"',
    '«',
    '\u00ad',
    '\u00a0',
    '\u202e',
  ],
  ...[
    '21 juin 2024',
    '31/02/2024',
    'Wayan',
    'The Lantern Gazette',
    'https://x.example/y',
    'Comments',
    'Disclaimer:',
    '\ud800',
  ],
);
const line = fc
  .array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 8 })
  .map((all) => all.join(' '));
const tag = fc.constantFrom(
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'br',
    'a href="https://x.example/y"',
    'a href="//"',
    'a href="http://["',
    'article',
    'blockquote',
  ],
  ...[
    'span',
    'table',
    'td',
    'li',
    'script type="application/ld+json"',
    'div itemscope itemtype="https://schema.org/Article"',
  ],
  ...[
    'meta itemprop="author" content="x"',
    'footer',
    'q',
    'template',
    'svg',
    'base href="x:y"',
    'link rel="canonical" href="%"',
  ],
);
const html = fc
  .array(fc.tuple(tag, line, fc.boolean()), { maxLength: 40 })
  .map((parts) =>
    parts
      .map(([name, text, closes]) => `<${name}>${text}${closes ? `</${name.split(' ')[0]}>` : ''}`)
      .join(''),
  );

describe('on any document the reader', { timeout: 60_000 }, () => {
  test('reads random markup without throwing, and twice the same', () => {
    fc.assert(
      fc.property(html, fc.webUrl(), (markup, url) => {
        const page = read(`<html><body>${markup}</body></html>`, url);
        expectSound(page);
        expect(read(`<html><body>${markup}</body></html>`, url)).toEqual(page);
      }),
      { numRuns: 100 },
    );
  });

  test('reads mutated pages without throwing', () => {
    const pages = pageFixtures();
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat(60),
            fc.oneof(
              fc.string(),
              tag.map((name) => `<${name}>`),
            ),
          ),
          { maxLength: 12 },
        ),
        ({ html: source, url }, edits) => {
          let mutated = source;
          for (const [at, length, insert] of edits) {
            const from = at % (mutated.length + 1);
            mutated = mutated.slice(0, from) + insert + mutated.slice(from + length);
          }
          expectSound(read(mutated, url));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('reads JSON-LD of any shape', () => {
    const node = fc.record({
      '@type': fc.oneof(fc.constant('NewsArticle'), fc.jsonValue()),
      author: fc.jsonValue(),
      datePublished: fc.jsonValue(),
      translationOfWork: fc.jsonValue(),
      license: fc.jsonValue(),
      publisher: fc.jsonValue(),
    });
    fc.assert(
      fc.property(node, (data) => {
        const block = JSON.stringify(data).replace(/</g, '\\u003c');
        expectSound(
          read(
            `<title>A story</title><h1>A story</h1><p>x</p><script type="application/ld+json">${block}</script>`,
          ),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('reads JSON-LD whose values refuse to be text', () => {
    const block = '{"@type":{"toString":false},"author":[{"valueOf":1,"toString":{}}]}';
    expectSound(read(`<h1>A story</h1><script type="application/ld+json">${block}</script>`));
  });

  test.each([
    '',
    'not an address',
    'about:blank',
    'file:///a/b.html',
    'https://[::1]/x',
    'data:text/html,x',
  ])('reads a page whose address is "%s"', (address) =>
    expectSound(read('<h1>A story</h1><p>Traduit par Wayan</p>', address)),
  );

  test('reads XML, an empty document and a document without body', () => {
    const { DOMParser } = documentOf('').defaultView as unknown as {
      DOMParser: typeof globalThis.DOMParser;
    };
    const xml = new DOMParser().parseFromString(
      '<feed><title>x</title><entry/></feed>',
      'application/xml',
    );
    expectSound(readPage(xml, URL_HERE));
    const bare = documentOf('');
    bare.documentElement.remove();
    expectSound(readPage(bare, URL_HERE));
  });
});

describe('work is bounded', { timeout: 60_000 }, () => {
  const paragraph =
    '<p>The harbour wakes before dawn, and the cranes are <a href="/x">turning</a> when boats leave.</p>';
  test.each([
    ['paragraphs', paragraph],
    ['credit lines', '<p>Traduit par Lise, relu par Cato</p>'],
    ['vague lines', '<p>Source : Northern Courier</p>'],
    ['open lines', 'Traduit par,<br>'],
    ['linked headings', '<h3><a href="/b">b</a></h3>'],
    ['headlines', '<h1>b</h1>'],
    ['links in one line', '<a href="/a">a</a> '],
    ['articles', '<article><p>Par Lise Arbogast</p></article>'],
    ['notices', '<p>Disclaimer: x</p>'],
    ['copyright lines', '<p>Copyright © Lise Arbogast, 2024</p>'],
  ])('ten thousand %s are read to the end', (_, unit) => {
    expectSound(read(`<h1>A story</h1>${unit.repeat(10_000)}`));
  });

  test('thirty thousand nested elements are no recursion', () => {
    expectSound(read(`<h1>A story</h1>${'<div>'.repeat(30_000)}Traduit par Wayan`));
  });
});
