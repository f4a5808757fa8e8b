import { describe, expect, test } from 'vitest';
import type { Article } from '../../../utils/compare/article';
import type { Row } from '../../../utils/compare/comparison';
import { cutsOf } from '../../../utils/compare/cut';

const LONG = 'A paragraph of some length that tells of nets, of lamps and of the quay. '.repeat(3);
const article = (count: number): Article => ({
  blocks: Array.from({ length: count }, () => ({ text: LONG.trim() })),
});
const row = (source: number[], target: number[]): Row => ({
  ...{ source, target, confidence: 1, moved: false, sentences: [], gaps: [] },
});

/** What looks cut where `source` and `target` blocks are paired as told; `3:` has no counterpart. */
function cuts(
  pairs: string,
  source: number,
  target: number,
  likeness: 'alike' | 'unlike' = 'alike',
) {
  const numbers = (list = '') => (list === '' ? [] : list.split(',').map(Number));
  const rows = pairs.split(' ').map((pair) => {
    const [from, to] = pair.split(':');
    return row(numbers(from), numbers(to));
  });
  const articles = { source: article(source), target: article(target) };
  return cutsOf(articles, { likeness, rows }).map(({ side, at, share }) => [
    side,
    at,
    Math.round(share * 100),
  ]);
}

describe('a side looks cut', () => {
  test.each([
    ['at its end', '0:0 1:1 2: 3: 4:', 5, 2, ['target', 'end', 60]],
    ['at its beginning', ':0 :1 :2 0:3 1:4', 2, 5, ['source', 'start', 60]],
  ])('%s', (_, pairs, source, target, expected) => {
    expect(cuts(pairs, source, target)).toEqual([expected]);
  });

  test.each([
    ['both whole', '0:0 1:1 2:2', 3, 3],
    ['a paragraph missing amid the text', '0:0 1: 2: 3: 4:1', 5, 2],
    ['one short note at the end', '0:0 1:1 2:2 3:', 4, 3],
    ['both end in their own way', '0:0 1:1 2: 3: 4: :2 :3 :4', 5, 5],
    ['nothing goes together', '0: 1: 2: :0', 3, 1],
  ])('not where %s', (_, pairs, source, target) => {
    expect(cuts(pairs, source, target)).toEqual([]);
  });

  test('at its beginning, though both have their headline', () => {
    const headline = { text: 'The quay', kind: 'heading' } as const;
    const articles = {
      source: { blocks: [headline, ...article(4).blocks] },
      target: { blocks: [headline, ...article(1).blocks] },
    };
    const rows = [row([0], [0]), row([1], []), row([2], []), row([3], []), row([4], [1])];
    expect(cutsOf(articles, { likeness: 'alike', rows })).toMatchObject([
      { side: 'target', at: 'start' },
    ]);
  });

  test('at its end, though it has a short line of its own there', () => {
    const note = { text: 'Source: The Quay' };
    const articles = {
      source: article(5),
      target: { blocks: [...article(2).blocks, note] },
    };
    const rows = [
      row([0], [0]),
      row([1], [1]),
      row([2], []),
      row([3], []),
      row([4], []),
      row([], [2]),
    ];
    expect(cutsOf(articles, { likeness: 'alike', rows })).toMatchObject([
      { side: 'target', at: 'end' },
    ]);
  });

  test('not where they are two articles', () => {
    expect(cuts('0:0 1: 2: 3:', 4, 1, 'unlike')).toEqual([]);
  });
});
