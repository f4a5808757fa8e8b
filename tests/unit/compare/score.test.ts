import { describe, expect, test } from 'vitest';
import { type GoldBead, parseBeads, rates, score, total } from '../../accuracy/score';

function beads(text: string): GoldBead[] {
  return parseBeads(text.trim().split(/\s+/).join('\n'));
}

function f1(found: string, gold: string): { strict: number; lax: number } {
  const { strict, lax } = score(beads(found), beads(gold));
  return { strict: rates(strict).f1, lax: rates(lax).f1 };
}

describe('the scorer', () => {
  test.each([
    '[0]:[0]',
    '[0]:[0,1]',
    '[0,1]:[0]',
    '[0,1]:[0,1]',
    '[0]:[0,1,2]',
    '[0,1,2]:[0]',
    '[0,1]:[0,1,2]',
    '[0,1,2]:[0,1]',
    '[0,1,2]:[0,1,2]',
    '[0,1,2,3,4]:[0]',
    '[0]:[]',
    '[]:[0]',
  ])('counts %s as right when it is in the gold', (bead) => {
    expect(f1(bead, bead)).toEqual({ strict: 1, lax: 1 });
  });

  test('does not mind in which order units stand', () => {
    expect(f1('[1,0]:[2,1]', '[0,1]:[1,2]').strict).toBe(1);
  });

  test('gives a bead that overlaps on both sides lax credit only', () => {
    expect(f1('[0]:[0,1]', '[0,1]:[1,2]')).toEqual({ strict: 0, lax: 1 });
  });

  test('gives no credit for an overlap on one side', () => {
    expect(f1('[0]:[0]', '[0]:[1]')).toEqual({ strict: 0, lax: 0 });
  });

  test('gives no credit where the overlaps belong to two gold beads', () => {
    const { lax } = score(beads('[0]:[1]'), beads('[0]:[0] [1]:[1]'));
    expect(lax).toEqual({ found: 1, gold: 2, right: 0, hit: 0 });
  });

  test('counts a merge against two pairs: one wrong, two missed; all of them lax', () => {
    const { strict, lax } = score(beads('[0,1]:[0,1]'), beads('[0]:[0] [1]:[1]'));
    expect(strict).toEqual({ found: 1, gold: 2, right: 0, hit: 0 });
    expect(lax).toEqual({ found: 1, gold: 2, right: 1, hit: 2 });
  });

  test('counts a unit without counterpart among the others and apart', () => {
    const own = score(beads('[0]:[0] [1]:[] []:[1]'), beads('[0]:[0] [1]:[] [2]:[]'));
    expect(own.strict).toEqual({ found: 3, gold: 3, right: 2, hit: 2 });
    expect(own.lax).toEqual({ found: 3, gold: 3, right: 2, hit: 2 });
    expect(own.empty).toEqual({ found: 2, gold: 2, right: 1, hit: 1 });
    expect(own.fullStrict).toEqual({ found: 1, gold: 1, right: 1, hit: 1 });
  });

  test('does not take a pair for a unit without counterpart', () => {
    expect(f1('[0]:[0]', '[0]:[]')).toEqual({ strict: 0, lax: 0 });
  });

  test('adds up counts, not rates', () => {
    const sum = total([
      score(beads('[0]:[0]'), beads('[0]:[0]')),
      score(beads('[0]:[1] [1]:[0] [2]:[]'), beads('[0]:[0] [1]:[1] [2]:[2]')),
    ]);
    expect(sum.strict).toEqual({ found: 4, gold: 4, right: 1, hit: 1 });
    expect(rates(sum.strict)).toEqual({ precision: 0.25, recall: 0.25, f1: 0.25 });
  });

  test('reads what the format allows and names the line it cannot', () => {
    expect(parseBeads('[0, 1]:[2]:0.3\r\n\n[]:[3]\n')).toEqual([
      { source: [0, 1], target: [2] },
      { source: [], target: [3] },
    ]);
    expect(() => parseBeads('[0]:[0]\nhello')).toThrow('line 2');
  });
});
