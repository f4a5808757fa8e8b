import { describe, expect, test } from 'vitest';
import { alignUnits } from '../../../utils/compare/align';
import { learnClauses } from '../../../utils/compare/clauses';
import { learnSpread, lengthModel } from '../../../utils/compare/length';
import { runNow } from '../../../utils/compare/run';
import { readSide } from '../../../utils/compare/side';
import { clauseCount } from '../../../utils/compare/signs';
import { TUNING } from '../../../utils/compare/tuning';

describe('the clauses of a sentence', () => {
  test.each([
    [1, 'A bare headline'],
    [1, 'It rains.'],
    [3, 'When it rains, the dog sleeps; the cat walks.'],
    [3, '下雨时，狗睡了；猫走了。'],
    [1, 'It cost 1,000.5 crowns.'],
    [2, 'Oh!!! -- no'],
  ])('%i: %s', (count, sentence) => {
    expect(clauseCount(sentence)).toBe(count);
  });
});

describe('clauses learnt from beads', () => {
  /** Sentences of so many clauses, all of one length. */
  const padded = (counts: readonly number[]) =>
    readSide(
      counts.map((count) =>
        Array.from({ length: count }, () => 'word')
          .join(', ')
          .padEnd(40, 'x'),
      ),
    );
  const lengths = Array.from({ length: 40 }, (_, at) => 1 + ((at * 7) % 5));
  const beads = lengths.map((_, at) => ({ source: [at], target: [at], score: 1 }));
  const side = padded(lengths);

  test('a misfit counts against a bead, the more the worse, down to the tail', () => {
    const model = learnClauses(side, side, beads, TUNING);
    expect(model?.(3, 3)).toBeCloseTo(0);
    expect(model?.(3, 4)).toBeLessThan(0);
    expect(model?.(3, 5)).toBeLessThan(model?.(3, 4) ?? Number.NaN);
    expect(model?.(1, 90)).toBe(TUNING.clauses * TUNING.clauseTail);
  });

  test('nothing is learnt where signs go together no better than by chance', () => {
    // Few clauses opposite many.
    const turn = (at: number) => (at % 2 ? 5 : 1);
    const [own, other] = [
      padded(beads.map((_, at) => turn(at))),
      padded(beads.map((_, at) => turn(at + 1))),
    ];
    expect(learnClauses(own, other, beads, TUNING)).toBeUndefined();
  });
});

describe('the likeliest chain', () => {
  const names = [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `${letter}arvonel`);
  const source = names.map(
    (name, at) => `${name} sells ${at + 20} loaves of bread in the harbour.`,
  );
  const target = names.map((name, at) => `${name} vend ${at + 20} pains de seigle dans le port.`);
  const shown = (heat: number, opposite: readonly string[]) =>
    runNow(alignUnits(source, opposite, { langs: ['en', 'fr'], tuning: { heat } }))
      .map((bead) => `${bead.source}:${bead.target}`)
      .join(' ');

  test('is the best one where that is beyond doubt', () => {
    expect(shown(2, target)).toBe(names.map((_, at) => `${at}:${at}`).join(' '));
    expect(shown(2, target)).toBe(shown(0, target));
  });

  test('leaves out a sentence that has no counterpart', () => {
    expect(shown(2, target.toSpliced(9, 1))).toContain('8:8 9: 10:9');
  });
});

describe('how far lengths stray', () => {
  const strays = (by: number) =>
    Array.from({ length: 200 }, (_, at): [number, number] => [
      100,
      Math.round(100 * Math.exp(by * Math.sin(at))),
    ]);

  test('is learnt from beads, little from few, nothing against full belief', () => {
    const spread = (by: number, prior: number) => learnSpread(strays(by), 0, TUNING, prior);
    expect(spread(0.05, 12)).toBeLessThan(0.6);
    expect(spread(0.6, 12)).toBeGreaterThan(1.4);
    expect(learnSpread(strays(0.6).slice(0, 3), 0, TUNING, 12)).toBeLessThan(spread(0.6, 12));
    expect(spread(0.6, Number.POSITIVE_INFINITY)).toBe(1);
  });

  test('a misfit of lengths says less where lengths stray', () => {
    expect(lengthModel(0, TUNING, 1.5)(100, 150)).toBeGreaterThan(lengthModel(0, TUNING)(100, 150));
    expect(lengthModel(0, TUNING, 0.7)(100, 100)).toBeGreaterThan(lengthModel(0, TUNING)(100, 100));
  });
});
