import { describe, expect, test } from 'vitest';
import { threeShape } from '../../../utils/cli/three-schema';
import type {
  Comparison,
  Row,
  SentencePair,
  SentencePlace,
} from '../../../utils/compare/comparison';
import { threeJson } from '../../../utils/compare/take/json-three';
import type { ComparedThree } from '../../../utils/compare/three/compared-three';
import { hangingTogether } from '../../../utils/compare/three/hanging';
import { threeRows } from '../../../utils/compare/three/rows';
import { threeSentences } from '../../../utils/compare/three/sentences';
import fc from '../properties';
import { ARTICLES, compared } from './bilingual';

const row = (source: number[], target: number[], more: Partial<Row> = {}): Row => ({
  ...{ source, target, confidence: 1, moved: false, sentences: [], gaps: [] },
  ...more,
});
const rowsOf = (one: Row[], two: Row[]) =>
  threeRows({ rows: one }, { rows: two }).map(({ blocks }) => blocks);

describe('the rows of three texts', () => {
  test('are made by the blocks of the middle one', () => {
    expect(
      rowsOf(
        [row([0], [0]), row([1], [1, 2]), row([2], [3])],
        [row([0], [0]), row([1], [1]), row([2, 3], [2])],
      ),
    ).toEqual([
      [[0], [0], [0]],
      [
        [1, 2],
        [1, 2, 3],
        [1, 2],
      ],
    ]);
  });

  test('what one text has alone stands behind its predecessor, the first’s before the last’s', () => {
    expect(
      rowsOf(
        [row([0], []), row([1], [0]), row([2], []), row([3], [1])],
        [row([], [0]), row([0], [1]), row([], [2]), row([1], [])],
      ),
    ).toEqual([
      [[0], [], []],
      [[], [], [0]],
      [[1], [0], [1]],
      [[2], [], []],
      [[], [], [2]],
      [[3], [1], []],
    ]);
  });

  test('follow the middle where a neighbour has something elsewhere', () => {
    expect(
      rowsOf(
        [row([0], [2], { moved: true }), row([1], [0]), row([2], [1])],
        [row([0], [0]), row([1], [1]), row([2], [2])],
      ),
    ).toEqual([
      [[1], [0], [0]],
      [[2], [1], [1]],
      [[0], [2], [2]],
    ]);
  });

  test('hold each row of either comparison, and each block, once', () => {
    const cuts = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 12 });
    /** Rows that count up on both sides. */
    const counted = (sizes: [number, number][]): Row[] => {
      let [i, j] = [0, 0];
      return sizes
        .filter(([a, b]) => a + b > 0)
        .map(([a, b]) => {
          const [source, target] = [
            Array.from({ length: a }, () => i++),
            Array.from({ length: b }, () => j++),
          ];
          return row(source, target);
        });
    };
    fc.assert(
      fc.property(cuts, cuts, (first, second) => {
        const one = counted(first);
        const middles = one.flatMap(({ target }) => target).length;
        const two = counted(second).map(
          (each): Row => ({
            ...each,
            source: each.source.filter((block) => block < middles),
          }),
        );
        const taken = two.flatMap(({ source }) => source).length;
        for (let block = taken; block < middles; block++) two.push(row([block], []));
        const whole = two.filter(({ source, target }) => source.length + target.length > 0);
        const rows = threeRows({ rows: one }, { rows: whole });
        const all = (lists: readonly (readonly number[])[]) => lists.flat().sort((a, b) => a - b);
        expect(all(rows.map(({ rows: [own] }) => own))).toEqual([...one.keys()]);
        expect(all(rows.map(({ rows: [, own] }) => own))).toEqual([...whole.keys()]);
        // The middle reads from its beginning to its end.
        expect(rows.flatMap(({ blocks: [, middle] }) => middle)).toEqual(
          Array.from({ length: middles }, (_, block) => block),
        );
      }),
    );
  });
});

describe('what hangs together', () => {
  test('shares something, or shares it with what does', () => {
    expect(hangingTogether([['a'], ['b'], ['c', 'a'], [], ['b', 'c']])).toEqual([0, 0, 0, 3, 0]);
  });
});

describe('the sentences of three texts', () => {
  const place = (start: number): SentencePlace => ({ block: 0, start, end: start + 9 });
  const pair = (source: number[], target: number[]): SentencePair => ({
    ...{ source: source.map(place), target: target.map(place), confidence: 1 },
  });

  test('belong together by those of the middle', () => {
    const one = row([0], [0], { sentences: [pair([0], [0]), pair([10], [10]), pair([20], [])] });
    const two = row([0], [0], { sentences: [pair([0, 10], [0]), pair([], [10])] });
    const groups = threeSentences([one], [two])?.map((own) =>
      own.map(({ start, group }) => [start, group]),
    );
    expect(groups).toEqual([
      [
        [0, 0],
        [10, 0],
        [20, 2],
      ],
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 0],
        [10, 4],
      ],
    ]);
  });

  test('are not told apart where a part is only sure as a whole', () => {
    const one = row([0], [0], { sentences: [pair([0], [0])] });
    expect(threeSentences([one], [row([0], [0])])).toBeUndefined();
    expect(threeSentences([], [row([0], [])])).toBeUndefined();
  });
});

describe('three texts as JSON', () => {
  test('are both comparisons, whole, and the rows they make together', () => {
    const [article] = ARTICLES;
    if (!article) throw new Error('no article');
    const [source, target] = [{ article: article.source }, { article: article.target }];
    const comparison: Comparison = compared(article);
    const back: Comparison = compared({ source: article.target, target: article.source });
    const three: ComparedThree = {
      pairs: [
        { source, target, comparison },
        { source: target, target: source, comparison: back },
      ],
    };
    const json = threeJson(three, { date: new Date('2026-11-22T08:15:00Z'), version: '1.2.3' });
    expect(threeShape.safeParse(json).error).toBeUndefined();
    expect(json.comparisons[0].target).toEqual(json.comparisons[1].source);
    expect(json.rows.flatMap(({ middle }) => middle)).toEqual([...article.target.blocks.keys()]);
    expect(json.rows.flatMap(({ first }) => first).sort((a, b) => a - b)).toEqual([
      ...article.source.blocks.keys(),
    ]);
  });
});
