import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bodyOf } from '../../../utils/body/body';
import type { Article } from '../../../utils/compare/article';
import { comparing } from '../../../utils/compare/compare';
import { runNow } from '../../../utils/compare/run';
import { pageFixtures } from '../../accuracy/fixtures';
import fc from '../properties';

const ADDRESS = 'https://www.example.org/a-story';
const HTML = pageFixtures().map(({ html }) => html);

const body = (html: string) => bodyOf(parseHTML(html).document as unknown as Document, ADDRESS);

/** What holds of any body. */
function expectSound({ blocks, lang }: Article): void {
  expect(lang).not.toBe('');
  for (const { text, links = [] } of blocks) {
    expect(text.trim()).not.toBe('');
    let last = 0;
    for (const { address, start, end } of links) {
      expect(address).toMatch(/^https?:\/\//);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }
}

const name = fc.constantFrom(
  ...['p', 'div', 'article', 'main', 'h1', 'h2', 'blockquote', 'ul', 'li', 'figure', 'figcaption'],
  ...['table', 'tr', 'td', 'br', 'a', 'q', 'b', 'aside', 'nav', 'form', 'section', 'noscript'],
);
const attributes = fc.constantFrom(
  ...['', ' class="content"', ' class="comments"', ' href="/x"', ' href="::"', ' hidden'],
  ...[' style="display:none"', ' id="sidebar"', ' itemprop="articleBody"', ' data-colophon-0=""'],
);
const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('Traduit par Wayan', 'By Ann Lee', '* * *', '\ud800', 'وصل القطار'),
  fc.integer({ min: 1, max: 40 }).map((count) => 'The harbour, he said, wakes. '.repeat(count)),
);
const markup = fc
  .array(fc.tuple(name, attributes, words, fc.boolean()), { maxLength: 30 })
  .map((all) =>
    all.map(([tag, own, text, shut]) => `<${tag}${own}>${text}${shut ? `</${tag}>` : ''}`).join(''),
  );

test('any markup gives a sound body, the same one each time', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const found = body(html);
      expectSound(found);
      expect(body(html)).toEqual(found);
    }),
    { numRuns: 150 },
  );
});

test('broken pages give sound bodies, and any two of them can be compared', () => {
  const broken = fc
    .tuple(fc.constantFrom(...HTML), fc.nat(), fc.nat(400), words)
    .map(([html, at, length, text]) => {
      const from = at % html.length;
      return body(html.slice(0, from) + text + html.slice(from + length));
    });
  fc.assert(
    fc.property(broken, broken, (source, target) => {
      expectSound(source);
      expectSound(target);
      const { rows } = runNow(comparing(source, target));
      const seen = (side: 'source' | 'target') => rows.flatMap((row) => [...row[side]]);
      expect(seen('source').sort((a, b) => a - b)).toEqual([...source.blocks.keys()]);
      expect(seen('target').sort((a, b) => a - b)).toEqual([...target.blocks.keys()]);
    }),
    { numRuns: 60 },
  );
});
