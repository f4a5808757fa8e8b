import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../utils/compare/compared';
import { asEpub } from '../../../utils/compare/take/epub';
import { ARTICLES, compared } from './bilingual';

const MADE = { date: new Date('2026-11-22T08:15:00.123Z'), version: '1.2.3' };
const WORDS = { title: 'Comparison', lang: 'en', id: '6f1b1c1e-0000-4000-8000-000000000001' };
const { window } = new JSDOM('');

/** The book's files, each XML one parsed. */
function opened(own: Compared) {
  const bytes = asEpub(own, MADE, WORDS);
  const files = unzipSync(bytes);
  const xml = (path: string): Document => {
    const text = strFromU8(files[path] ?? new Uint8Array());
    const parsed = new window.DOMParser().parseFromString(text, 'application/xml');
    expect(parsed.querySelector('parsererror')?.textContent, path).toBeUndefined();
    return parsed;
  };
  return { bytes, files, xml };
}

describe('a book', () => {
  test.each(ARTICLES)('of $name is whole and holds both texts', (article) => {
    const { source, target } = article;
    const own: Compared = {
      source: {
        article: source,
        headline: 'Salt & <water>',
        address: 'https://a.example/?b=1&c=2',
      },
      target: { article: target },
      comparison: compared(article),
    };
    const { bytes, files, xml } = opened(own);
    // By the first bytes a book is known (OCF 3.3, 4.3).
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    const path = xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path');
    const book = xml(path ?? '');
    const said = (name: string) =>
      [...book.getElementsByTagName(name)].map(({ textContent }) => textContent);
    expect(said('dc:identifier')).toEqual([`urn:uuid:${WORDS.id}`]);
    expect(said('dc:title')).toEqual(['Salt & <water>']);
    expect(said('dc:language')).toEqual([target.lang, source.lang]);
    expect(said('dc:source')).toEqual(['https://a.example/?b=1&c=2']);
    expect(said('meta')).toEqual(['2026-11-22T08:15:00Z']);
    const items = [...book.querySelectorAll('manifest > item')];
    const listed = items.map((item) => `book/${item.getAttribute('href')}`);
    const inside = ['mimetype', 'META-INF/container.xml', path, ...listed];
    expect(Object.keys(files).sort()).toEqual(inside.sort());
    const text = xml('book/text.xhtml');
    const words = (all: Iterable<{ textContent: string | null }>) =>
      [...all]
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s+/g, '').length;
    const plain = (blocks: readonly { text: string }[]) =>
      words(blocks.map((block) => ({ textContent: block.text })));
    expect(words(text.querySelectorAll('section'))).toBe(
      plain(source.blocks) + plain(target.blocks),
    );
    for (const link of xml('book/contents.xhtml').querySelectorAll('nav[id] li > a')) {
      const [, anchor] = (link.getAttribute('href') ?? '').split('#');
      if (anchor) expect(text.querySelectorAll(`[id="${anchor}"]`)).toHaveLength(1);
    }
    const langs = [...text.querySelectorAll('section > div')].map((div) =>
      div.getAttribute('lang'),
    );
    expect(new Set(langs)).toEqual(new Set([target.lang, source.lang]));
  });

  test('of texts without a headline or a language is called by what it is', () => {
    const row = { source: [0], target: [], confidence: 0, moved: false, sentences: [], gaps: [] };
    const { xml } = opened({
      source: { article: { blocks: [{ text: 'A \u0000 \ud800 <b>' }] } },
      target: { article: { blocks: [] } },
      comparison: {
        ...{ likeness: 'unknown', aligned: { source: 0, target: 0 }, thread: 0, differences: [] },
        rows: [row],
      },
    });
    expect(xml('book/package.opf').getElementsByTagName('dc:title')[0]?.textContent).toBe(
      'Comparison',
    );
    expect(xml('book/text.xhtml').querySelector('section p')?.textContent).toBe(
      'A \ufffd \ufffd <b>',
    );
    expect(xml('book/contents.xhtml').querySelectorAll('li')).toHaveLength(1);
  });
});
