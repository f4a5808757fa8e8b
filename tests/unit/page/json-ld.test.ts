/** What of a page's JSON-LD leaves its tab. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { jsonLdOf } from '../../../utils/page/outline/json-ld';

const jsonLdIn = (...blocks: string[]) =>
  jsonLdOf(
    parseHTML(blocks.map((one) => `<script type="application/ld+json">${one}</script>`).join(''))
      .document,
  ).map((block) => JSON.parse(block) as unknown);

test('is what is read of a node, however deep it stands', () => {
  const node = { '@type': 'Article', author: [{ name: 'A Name', email: 'a@quay.example' }] };
  const graph = { '@graph': [{ ...node, articleBody: 'All of it. '.repeat(20_000) }] };
  expect(jsonLdIn(JSON.stringify(graph))).toEqual([
    { '@graph': [{ '@type': 'Article', author: [{ name: 'A Name' }] }] },
  ]);
});

test.each([
  ['does not parse', '{"@type": "Article", }'],
  ['is nothing', ''],
  ['is a catalogue', JSON.stringify(new Array(3000).fill({ name: 'x'.repeat(100) }))],
  ['is longer than any page’s', JSON.stringify({ name: 'x', description: 'x'.repeat(1_000_000) })],
])('is nothing of a block that %s, and all of the others', (_, block) => {
  expect(jsonLdIn('{"name":"one"}', block, '{"name":"two"}')).toEqual([
    { name: 'one' },
    { name: 'two' },
  ]);
});

test('is of some blocks, where a page has them without end', () => {
  expect(jsonLdIn(...new Array<string>(50).fill('{}'))).toHaveLength(20);
});
