import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../utils/body/body';
import { withoutInnerHtml } from '../../../utils/build/readability-without-inner-html';
import { expectedBodies, scoreBodies } from '../../accuracy/body';
import { pageFixtures } from '../../accuracy/fixtures';
import { documentOf } from '../page/page-tools';

const ADDRESS = 'https://www.example.org/news/the-harbour/';
const PROSE =
  'The harbour wakes before dawn, and the cranes are turning already when the first boats leave the bay, loaded with crates that nobody has counted yet, and with salt.';

const page = (body: string, headline = 'The harbour at dawn') =>
  `<html lang="en"><head><title>${headline} – Example</title></head><body><nav><a href="/a">Home</a> <a href="/b">Sport</a></nav><main><h1>${headline}</h1><p>By Ann Lee</p><div class="content"><p>${PROSE}</p><p>First, ${PROSE}</p>${body}<p>Last, ${PROSE}</p></div><p>Translated by Ben Roy</p></main><footer><p>© Example</p></footer></body></html>`;

const blocksOf = (html: string) => bodyOf(documentOf(html), ADDRESS).blocks;
/** What stands between the two first paragraphs and the last. */
const inner = (body: string) => blocksOf(page(body)).slice(3, -1);

describe('a body', () => {
  it('opens with the headline and holds the paragraphs, without menu, byline, credit and footer', () => {
    expect(blocksOf(page(''))).toEqual([
      { text: 'The harbour at dawn', kind: 'heading' },
      { text: PROSE },
      { text: `First, ${PROSE}` },
      { text: `Last, ${PROSE}` },
    ]);
    expect(bodyOf(documentOf(page('')), ADDRESS).lang).toBe('en');
  });

  it.each([
    ['a heading that says what comments say', '<h3>Comments</h3>'],
    ['a heading that begins like a call', '<h2>Subscribers come and go</h2>'],
    ['a second headline', '<h1>How it went on</h1>'],
  ])('goes on behind %s', (_, heading) => {
    const more = `${heading}<p>Second, ${PROSE}</p><p>Third, ${PROSE}</p>`;
    expect(inner(more).map(({ text }) => text.slice(0, 7))).toContain('Third, ');
    expect(blocksOf(page(more)).at(-1)?.text).toBe(`Last, ${PROSE}`);
  });

  it('ends where signed comments begin', () => {
    const said = `<h3>Comments</h3><p>Ann, 3 May 2021 at 10:04</p><p>Well, ${PROSE}</p><p>Yes, ${PROSE}</p>`;
    const html = page('').replace('</div><p>Translated', `${said}</div><p>Translated`);
    expect(blocksOf(html).some(({ text }) => text.startsWith('Well'))).toBe(false);
  });

  it('keeps a paragraph that begins as a line does which leads elsewhere', () => {
    const text =
      '<p>Related strikes have been seen in <a href="/k">Kerala</a>, where the boats stay in the bay since Monday.</p>';
    expect(inner(text).map((block) => block.text.slice(0, 15))).toEqual(['Related strikes']);
  });

  it('keeps a closing paragraph that speaks of subscribing', () => {
    const close =
      'If your town runs such a subscription-based library, the people of the harbour would be glad to hear from you about it.';
    const html = page('').replace('</div><p>Translated', `<p>${close}</p></div><p>Translated`);
    expect(blocksOf(html).at(-1)?.text).toBe(close);
  });

  it('goes by the language its words show where the page declares another, and says both', () => {
    const lying = page('').replace('lang="en"', 'lang="fr"');
    expect(bodyOf(documentOf(lying), ADDRESS)).toMatchObject({ lang: 'en', declaredLang: 'fr' });
  });

  it.each([
    ['mr', 'समुद्रावरून वारा सुटला आणि बोटी परत आल्या, पण कोणीही बंदरात थांबले नाही. '],
    ['hr', 'Luka se budi prije zore i dizalice se već okreću kada prvi brodovi isplove iz uvale. '],
    ['nb', 'Havnen våkner før daggry, og kranene snur seg allerede når de første båtene drar ut. '],
  ])(
    'takes the word of a page in %s, which no other language’s small words contradict',
    (lang, text) => {
      const html = `<html lang="${lang}"><body><main><h1>${text.slice(0, 20)}</h1>${`<p>${text.repeat(3)}</p>`.repeat(6)}</main></body></html>`;
      const body = bodyOf(documentOf(html), ADDRESS);
      expect(body).toMatchObject({ lang });
      expect(body.declaredLang).toBeUndefined();
    },
  );

  it('knows headings, quotations, lists and captions', () => {
    const kinds = inner(
      `<h2>A heading</h2><blockquote><p>Said one.</p><p>Said two.</p></blockquote><ul><li>Item one</li><li>Item two</li></ul><figure><img src="x.jpg" alt=""><figcaption>A picture.</figcaption></figure><table><tr><td>Salt</td></tr></table>`,
    );
    expect(kinds.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'A heading'],
      ['quotation', 'Said one.'],
      ['quotation', 'Said two.'],
      ['list', 'Item one'],
      ['list', 'Item two'],
      ['caption', 'A picture.'],
      ['other', 'Salt'],
    ]);
  });

  it('keeps links with their place in the text, absolute, without notes and scripts', () => {
    const [block] = inner(
      '<p>See <a href="/two">the second</a>, <a href="#n1">1</a>, <a href="javascript:x()">run</a> and <a href="https://other.example/a#b">another</a>.</p>',
    );
    expect(
      block?.links?.map(({ address, start, end }) => [address, block.text.slice(start, end)]),
    ).toEqual([
      ['https://www.example.org/two', 'the second'],
      ['https://other.example/a', 'another'],
    ]);
  });

  it('keeps verse together and parts paragraphs that only line breaks part', () => {
    expect(inner('<p>A line<br>and another</p>')).toEqual([{ text: 'A line\nand another' }]);
    expect(inner(`<p>One, ${PROSE}<br>Two, ${PROSE}</p>`)).toHaveLength(2);
    expect(inner('<p>One.<br><br>Two.</p>')).toHaveLength(2);
  });

  it('keeps every word of a very long paragraph', () => {
    const long = `${PROSE} `.repeat(100).trim();
    expect(inner(`<p>${long} <em>and</em> more.</p>`)).toEqual([{ text: `${long} and more.` }]);
  });

  it('keeps the words as they stand, French spaces included', () => {
    expect(inner('<p>« Le sel\u00a0: tout ; rien ! »</p>')).toEqual([
      { text: '« Le sel : tout ; rien ! »' },
    ]);
  });

  it('leaves out comments, asides, links to other articles and what is hidden', () => {
    expect(
      inner(
        '<aside><p>Aside.</p></aside><p>See also: <a href="/x">Another story</a></p><p hidden>Hidden.</p><script>x</script><p>* * *</p>',
      ),
    ).toEqual([]);
    const commented = page('').replace(
      '</main>',
      `</main><section><h3>3 comments</h3><p>${PROSE}</p></section>`,
    );
    expect(blocksOf(commented)).toHaveLength(4);
  });

  it('is empty where there is no text', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf('<html><body><h1>Headline alone</h1></body></html>')).toEqual([]);
  });

  it('is found where its text stands in the body itself', () => {
    const html = `<html><body>${`${PROSE}<br><br>`.repeat(4)}</body></html>`;
    expect(blocksOf(html)).toHaveLength(4);
  });

  it('is read from an address that is unknown, or a front page, all the same', () => {
    for (const address of ['', 'nothing', 'https://www.example.org/', 'about:blank']) {
      expect(bodyOf(documentOf(page('')), address).blocks, address).toHaveLength(4);
    }
  });
});

it('is expected of every fixture page, and of no other', () => {
  const expected = Object.keys(expectedBodies());
  const pages = pageFixtures().map(({ name }) => name);
  const without = pages.filter((name) => !expected.includes(name));
  expect(without, 'pages without an entry in bodies.json').toEqual([]);
  const gone = expected.filter((name) => !pages.includes(name));
  expect(gone, 'entries of bodies.json without a page').toEqual([]);
});

// That linkedom reads what browsers do is shown in them: tests/e2e/reading.test.ts.
it('of the fixture pages is what a human sees there, and changes nothing in them', () => {
  const { right, wrong, missed } = scoreBodies((document, url) => {
    const before = document.toString();
    const body = bodyOf(document, url);
    expect(document.toString(), url).toBe(before);
    return body;
  });
  expect(right / (right + wrong)).toBeGreaterThan(0.98);
  expect(right / (right + missed)).toBeGreaterThan(0.98);
});

describe('reading a body', () => {
  it('survives any document', () => {
    const { window } = new JSDOM('');
    const parse = (text: string, type: DOMParserSupportedType) =>
      new window.DOMParser().parseFromString(text, type);
    const bare = parse('<a/>', 'text/xml');
    bare.documentElement.remove();
    const documents = [
      parse('', 'text/html'),
      parse('<rss><item><title>A</title><p>B</p></item></rss>', 'text/xml'),
      parse('<html xmlns="http://www.w3.org/1999/xhtml"><p>A', 'application/xhtml+xml'),
      parse('<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>', 'image/svg+xml'),
      parse('<frameset><frame src="x"></frameset>', 'text/html'),
      bare,
      parseHTML('').document as unknown as Document,
      parseHTML('text alone').document as unknown as Document,
    ];
    for (const document of documents)
      expect(bodyOf(document, ADDRESS).blocks).toBeInstanceOf(Array);
  });

  it.each([
    ['paragraphs of megabytes', `<p>${PROSE}</p>`.repeat(15_000)],
    ['one paragraph of megabytes', `<p>${PROSE.repeat(15_000)}</p>`],
    ['elements in elements', `${'<div>'.repeat(20_000)}<p>${PROSE}</p>`],
    ['text in inline elements in each other', `<p>${'<b>x '.repeat(20_000)}</p>`],
    ['line breaks', 'x<br>'.repeat(10_000)],
    ['links', '<p><a href="/x">x</a></p>'.repeat(5_000)],
    ['headings', `<h2>${PROSE}</h2>`.repeat(2_000)],
    ['lists in lists', '<ul><li>'.repeat(10_000)],
    ['quotations', `${'<blockquote>'.repeat(5_000)}${PROSE}`],
  ])('is bounded on %s', (_, body) => {
    const cpu = process.cpuUsage();
    const { document } = parseHTML(`<html><body><h1>A</h1>${body}</body></html>`);
    const parsed = process.cpuUsage(cpu);
    bodyOf(document as unknown as Document, ADDRESS);
    const { user } = process.cpuUsage(cpu);
    // Work that grows faster than the page takes minutes on these.
    expect((user - parsed.user) / 1e6).toBeLessThan(10);
  });
});

it('Readability without markup reads what Readability reads', () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@mozilla/readability/Readability.js');
  const code = withoutInnerHtml(readFileSync(path, 'utf8'));
  expect(code).not.toMatch(/innerHTML\s*=[^=]/);
  expect(() => withoutInnerHtml(code)).toThrow('to take out');
  const module = { exports: {} as typeof import('@mozilla/readability').Readability };
  new Function('module', code)(module);
  const { Readability } = require('@mozilla/readability');
  for (const { html } of pageFixtures().slice(0, 8)) {
    const [own, theirs] = [module.exports, Readability].map(
      (reader) =>
        new reader(new JSDOM(html).window.document, { charThreshold: 10_000 }).parse()?.content,
    );
    expect(own).toBe(theirs);
  }
});
