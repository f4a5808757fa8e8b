import { describe, expect, test } from 'vitest';
import type { Article } from '../../../utils/compare/article';
import type { Comparison, Row, SentenceGap } from '../../../utils/compare/comparison';
import { differenceKey, type Edit } from '../../../utils/compare/hand/edits';
import { isPossible, withHand } from '../../../utils/compare/hand/with-hand';
import { asTmx } from '../../../utils/compare/take/tmx';
import { asXliff } from '../../../utils/compare/take/xliff';
import { compared } from './bilingual';

const source: Article = {
  lang: 'en',
  blocks: [
    {
      text: 'The council met on Tuesday, 4 June. Nobody could agree on who would pay for the 12 drawings of the northern basin.',
    },
    {
      text: 'The market hall has lost a third of its 90 stalls in two seasons, and the ice house stands empty.',
    },
    { text: 'A second reading of the plan is expected before the end of 2025, said Marek Dolin.' },
  ],
};
const target: Article = {
  lang: 'fr',
  blocks: [
    {
      text: 'Le conseil s’est réuni le mardi 4 juin. Personne n’a pu s’accorder sur qui paierait les 12 dessins du bassin nord.',
    },
    { text: 'La halle a perdu un tiers de ses 95 étals en deux saisons, et la glacière est vide.' },
    { text: 'Une seconde lecture du plan est attendue avant la fin de 2025, a dit Marek Dolin.' },
  ],
};
const machine = compared({ source, target });
const by = (...edits: Edit[]): Comparison => withHand(source, target, machine, edits);
const rowsOf = ({ rows }: Comparison) => rows.map((row) => `${row.source}:${row.target}`);

describe('the reader’s hand', () => {
  test('the machine’s rows, as they are without it', () => {
    expect(rowsOf(machine)).toEqual(['0:0', '1:1', '2:2']);
    expect(by()).toBe(machine);
  });

  test('two rows become one, are marked, and keep their sentences', () => {
    const { rows } = by({ do: 'merge', at: { row: 0 } });
    expect(rows.map(({ source: own }) => own)).toEqual([[0, 1], [2]]);
    expect(rows[0]).toMatchObject({ byHand: true, confidence: 1 });
    expect(rows[0]?.sentences).toHaveLength(3);
    expect(rows[1]?.byHand).toBeUndefined();
  });

  test('a row is cut where the reader says, and the other side where its sentences say', () => {
    const before = { side: 'source', block: 1, start: 0 } as const;
    const found = by({ do: 'merge', at: { row: 0 } }, { do: 'split', at: { row: 0 }, before });
    expect(rowsOf(found)).toEqual(['0:0', '1:1', '2:2']);
    expect(found.rows.filter(({ byHand }) => byHand)).toHaveLength(2);
  });

  test('nothing is cut before a block that is not in the row', () => {
    const before = { side: 'source', block: 2, start: 0 } as const;
    const merged = by({ do: 'merge', at: { row: 0 } });
    const found = by({ do: 'merge', at: { row: 0 } }, { do: 'split', at: { row: 0 }, before });
    expect(rowsOf(found)).toEqual(rowsOf(merged));
  });

  test('a row taken apart counts as not found, and can be paired again with another', () => {
    const apart = by({ do: 'unpair', at: { row: 1 } });
    expect(rowsOf(apart)).toEqual(['0:0', '1:', ':1', '2:2']);
    expect(apart.aligned.source).toBeLessThan(1);
    const again = by(
      { do: 'unpair', at: { row: 1 } },
      { do: 'pair', at: { row: 2 }, with: { row: 1 } },
    );
    expect(rowsOf(again)).toEqual(['0:0', '1:1', '2:2']);
    expect(again.aligned).toEqual({ source: 1, target: 1 });
  });

  test('a sentence and a paragraph are paired as rows, whichever was chosen first', () => {
    const apart: Edit = { do: 'unpair', at: { row: 1 } };
    for (const [at, other] of [
      [{ row: 0, pair: 0 }, { row: 2 }],
      [{ row: 2 }, { row: 0, pair: 0 }],
    ] as const) {
      expect(rowsOf(by(apart, { do: 'pair', at, with: other }))).toEqual(['0:0,1', '1:', '2:2']);
    }
  });

  test('a pair stands where its first paragraph of the source does', () => {
    const apart: Edit = { do: 'unpair', at: { row: 0 } };
    // The rows are 0: and :0, then 1:1 and 2:2.
    const found = by(apart, { do: 'pair', at: { row: 3 }, with: { row: 0 } });
    expect(rowsOf(found)).toEqual(['0,2:2', ':0', '1:1']);
  });

  test('sentences are merged, split, taken apart and paired within their row', () => {
    const shape = (found: Comparison) =>
      found.rows[0]?.sentences.map((pair) => `${pair.source.length}:${pair.target.length}`);
    expect(shape(machine)).toEqual(['1:1', '1:1']);
    const at = { row: 0, pair: 0 };
    const merge: Edit = { do: 'merge', at };
    expect(shape(by(merge))).toEqual(['2:2']);
    const second = by(merge).rows[0]?.sentences[0]?.target[1];
    const before = { side: 'target', block: 0, start: second?.start ?? 0 } as const;
    expect(shape(by(merge, { do: 'split', at, before }))).toEqual(['1:1', '1:1']);
    const unpair: Edit = { do: 'unpair', at };
    expect(shape(by(unpair))).toEqual(['1:0', '0:1', '1:1']);
    const pair: Edit = { do: 'pair', at: { row: 0, pair: 1 }, with: at };
    expect(shape(by(unpair, pair))).toEqual(['1:1', '1:1']);
  });

  test('a paragraph that is joined to a pair is in every file, whole', () => {
    const lone = { ...source, blocks: [...source.blocks, { text: 'The ferry waits for nobody.' }] };
    const found = compared({ source: lone, target });
    expect(rowsOf(found)).toEqual(['0:0', '1:1', '2:2', '3:']);
    const comparison = withHand(lone, target, found, [{ do: 'merge', at: { row: 2 } }]);
    expect(rowsOf(comparison)).toEqual(['0:0', '1:1', '2,3:2']);
    const both = { source: { article: lone }, target: { article: target }, comparison };
    const made = { date: new Date(0), version: '1' };
    expect(asXliff(both, made)).toContain('The ferry waits for nobody.');
    expect(asTmx(both, made)).toContain('The ferry waits for nobody.');
  });

  test('a row is cut without losing the sentences that would stand on both sides of the cut', () => {
    const two = {
      ...source,
      blocks: [{ text: 'It rained.' }, { text: 'Nobody came to the pier.' }],
    };
    const one = { ...target, blocks: [{ text: 'Il pleuvait. Personne ne vint au môle.' }] };
    const place = (block: number, start: number, end: number) => ({ block, start, end });
    const row: Row = {
      ...{ source: [0, 1], target: [0], confidence: 1, moved: false, gaps: [] },
      sentences: [
        { source: [place(0, 0, 10)], target: [place(0, 0, 12)], confidence: 1 },
        { source: [place(1, 0, 24)], target: [place(0, 13, 38)], confidence: 1 },
      ],
    };
    const whole = { ...compared({ source: two, target: one }), rows: [row] };
    const before = { side: 'source', block: 1, start: 0 } as const;
    const { rows } = withHand(two, one, whole, [{ do: 'split', at: { row: 0 }, before }]);
    expect(rows.map((part) => [part.source, part.target, part.sentences.length])).toEqual([
      [[0], [0], 0],
      [[1], [], 0],
    ]);
  });

  test('a sentence that was missed stays missed where another pair of its row is set', () => {
    const [first] = machine.rows;
    if (!first) throw new Error('no row');
    const [, second] = first.sentences;
    const missed = {
      ...second?.source[0],
      side: 'source',
      evidence: 5,
      isStrong: true,
      opposite: 0,
    };
    const rows = [{ ...first, gaps: [missed as SentenceGap] }, ...machine.rows.slice(1)];
    const set = (at: number) =>
      withHand(source, target, { ...machine, rows }, [{ do: 'unpair', at: { row: 0, pair: at } }]);
    expect(set(0).rows[0]?.gaps).toHaveLength(1);
    expect(set(1).rows[0]?.gaps).toHaveLength(0);
  });

  test('files mark what the reader has set, and nothing else', () => {
    const made = { date: new Date(0), version: '1' };
    const files = (...edits: Edit[]) => {
      const both = { source: { article: source }, target: { article: target } };
      const given = { ...both, comparison: by(...edits) };
      return [
        asTmx(given, made).split('x-by-hand').length - 1,
        asXliff(given, made).split('reviewed').length - 1,
      ];
    };
    expect(files()).toEqual([0, 0]);
    // All sentences of two rows, which are three.
    expect(files({ do: 'merge', at: { row: 0 } })).toEqual([3, 3]);
    // One of two in its row: taken apart, it is no pair.
    expect(files({ do: 'merge', at: { row: 0, pair: 0 } })).toEqual([1, 1]);
  });

  test('what cannot be done changes nothing', () => {
    const edit: Edit = { do: 'merge', at: { row: 2 } };
    expect(isPossible(machine, edit)).toBe(false);
    expect(rowsOf(by(edit))).toEqual(rowsOf(machine));
    expect(isPossible(machine, { do: 'unpair', at: { row: 9 } })).toBe(false);
    const apart: Edit = { do: 'pair', at: { row: 0, pair: 0 }, with: { row: 1, pair: 0 } };
    expect(isPossible(machine, apart)).toBe(false);
  });

  test('"not a difference" puts one away and leaves the others', () => {
    const [first] = machine.differences;
    expect(machine.differences).toHaveLength(2);
    if (!first) throw new Error('no difference to put away');
    const found = by({ do: 'put-away', difference: differenceKey(first) });
    expect(found.differences.map(({ isPutAway }) => isPutAway)).toEqual([true, undefined]);
  });
});
