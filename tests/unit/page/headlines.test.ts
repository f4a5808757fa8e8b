import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { headlinesOf } from '../../../utils/page/outline/headlines';
import { LONGEST_HEADLINE } from '../../../utils/text/headline';
import { documentOf } from './page-tools';

const of = (html: string) => headlinesOf(documentOf(html));

test('headlines come from the places of a headline, each once, tidied', () => {
  expect(
    of(
      '<title>A story | Site</title><meta property="og:title" content="A story"><h1> A  st&shy;ory </h1><h2 itemprop="headline">Its <b>subtitle</b></h2><h2>Another</h2>',
    ),
  ).toEqual(['A story | Site', 'A story', 'Its subtitle']);
});

test('a page without any has none', () => {
  expect(of('<h1> </h1><p>A story</p>')).toEqual([]);
});

test('no headline is longer than any newspaper has, and there are a dozen at most', () => {
  const [long] = of(`<h1>${'a'.repeat(100_000)}</h1>`);
  expect(long).toHaveLength(LONGEST_HEADLINE);
  expect(of(Array.from({ length: 50 }, (_, i) => `<h1>${i}</h1>`).join(''))).toHaveLength(12);
});

test('headings around each other cost no more than their number', () => {
  const { document } = parseHTML(`<body>${'<h1><div>'.repeat(20_000)}x</body>`);
  const start = performance.now();
  headlinesOf(document as unknown as Document);
  expect(performance.now() - start).toBeLessThan(5000);
});
