import { describe, expect, test } from 'vitest';
import { alignUnits } from '../../../utils/compare/align';
import { bandThrough } from '../../../utils/compare/band';
import type { Bead } from '../../../utils/compare/bead';
import { cognate } from '../../../utils/compare/cognates';
import { learnShift, lengthModel, lengthShift } from '../../../utils/compare/length';
import { runInSlices, runNow } from '../../../utils/compare/run';
import { readSide } from '../../../utils/compare/side';
import { TUNING } from '../../../utils/compare/tuning';
import { text } from '../../bench/generated/texts';
import fc from '../properties';

function align(source: readonly string[], target: readonly string[]): readonly Bead[] {
  return runNow(alignUnits(source, target, { langs: ['en', 'fr'] }));
}

function shown(beads: readonly Bead[]): string {
  return beads.map(({ source, target }) => `${source}:${target}`).join(' ');
}

/** Every unit in exactly one bead, sources ascending, none empty on both sides, none too wide. */
function expectWhole(beads: readonly Bead[], sources: number, targets: number): void {
  expect(beads.flatMap(({ source }) => source)).toEqual([...Array(sources).keys()]);
  const found = beads.flatMap(({ target }) => target);
  expect(found.sort((a, b) => a - b)).toEqual([...Array(targets).keys()]);
  for (const { source, target } of beads) {
    expect(source.length + target.length).toBeGreaterThan(0);
    expect(Math.max(source.length, target.length)).toBeLessThanOrEqual(5);
  }
}

describe('aligning units', () => {
  test('one to one', () => {
    const found = align(
      ['The bridge was built in 1787.', 'It has seven arches.', 'Marek Dolin sells bread.'],
      ['Le pont fut construit en 1787.', 'Il compte sept arches.', 'Marek Dolin vend du pain.'],
    );
    expect(shown(found)).toBe('0:0 1:1 2:2');
  });

  test('a merge and a split', () => {
    const found = align(
      [
        'The result was close: 412 votes against 387.',
        'Wages will rise by 4.5% in January.',
        'The company Norlac gives up its plan to replace 60 crane drivers.',
        'Thirty-one ships are waiting in the bay, and it will take the harbour ten days to unload.',
      ],
      [
        'Le résultat a été serré : 412 voix contre 387.',
        'Les salaires augmenteront de 4,5 % en janvier, et la société Norlac renonce à son projet de remplacer 60 grutiers.',
        'Trente et un navires attendent dans la baie.',
        'Le port aura besoin de 10 jours pour les décharger tous.',
      ],
    );
    expect(shown(found)).toBe('0:0 1,2:1 3:2,3');
  });

  test('an untranslated stretch does not derail the rest', () => {
    const source = text(120, 0);
    const target = text(120, 0);
    const found = align(
      [...source.slice(0, 40), ...text(400, 1).slice(300), ...source.slice(40)],
      target,
    );
    const right = found.filter(({ source: [i = 0], target: [j = 0] }) => i === j || i > 40);
    expect(right.length).toBeGreaterThan(0.95 * found.length);
  });

  test('the same text twice is one to one', () => {
    const same = text(80, 0);
    expect(shown(align(same, same))).toBe(same.map((_, i) => `${i}:${i}`).join(' '));
  });

  test('nothing at all', () => {
    expect(align([], [])).toEqual([]);
    expect(shown(align(['a'], []))).toBe('0:');
    expect(shown(align([], ['a', 'b']))).toBe(':0 :1');
  });

  test('any two lists of units', () => {
    const word = fc.constantFrom(
      'pont',
      'bridge',
      '1787',
      '«',
      '?',
      'Dolin',
      'שלום',
      'كتاب',
      '桥',
      'x'.repeat(60),
    );
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    const units = fc.array(unit, { maxLength: 40 });
    fc.assert(
      fc.property(units, units, (source, target) => {
        expectWhole(align(source, target), source.length, target.length);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['right to left against left to right', Array(50).fill('وصل القطار إلى المدينة.'), text(50, 1)],
    ['one huge unit against many', ['word 12 '.repeat(100_000)], text(60, 1)],
    ['many empty units', Array(400).fill(''), Array(300).fill('')],
    ['few against very many', text(3, 0), Array(20_000).fill('Non.')],
    ['the same word over and over', Array(300).fill('no'), Array(300).fill('no')],
  ])('%s', (_, source: string[], target: string[]) => {
    expectWhole(align(source, target), source.length, target.length);
  });

  test('more units than may be compared one by one', () => {
    const source = text(1500, 0);
    const target = text(1500, 1);
    expectWhole(align(source, target), source.length, target.length);
  }, 120_000);
});

describe('running in slices', () => {
  test('shows ascending progress and gives the same result', async () => {
    const source = text(150, 0);
    const target = text(150, 1);
    const seen: number[] = [];
    const found = await runInSlices(alignUnits(source, target), {
      slice: 0,
      onProgress: (share) => seen.push(share),
    });
    expect(found).toEqual(runNow(alignUnits(source, target)));
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  test('stops when told to', async () => {
    const cancel = new AbortController();
    const run = runInSlices(alignUnits(text(150, 0), text(150, 1)), {
      slice: 0,
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error('enough')),
    });
    await expect(run).rejects.toThrow('enough');
  });
});

describe('the parts', () => {
  test('lengths that fit score higher, and no misfit sinks below the tail', () => {
    const score = lengthModel(0, TUNING);
    expect(score(100, 100)).toBeGreaterThan(score(100, 140));
    expect(score(100, 140)).toBeGreaterThan(score(100, 300));
    expect(score(10, 100_000)).toBe(TUNING.length * TUNING.tail);
    expect(score(500, 500)).toBeGreaterThan(score(10, 10));
  });

  test('an abridged text does not shift what is expected', () => {
    expect(lengthShift(1000, 200, true)).toBeGreaterThan(-0.5);
    expect(lengthShift(1000, 300, false)).toBeLessThan(-1);
    expect(learnShift(Array(50).fill([100, 120]), 0)).toBeCloseTo(0.17, 1);
    expect(learnShift([], 0.1)).toBe(0.1);
  });

  test('cognates', () => {
    expect(cognate('president', 'president')).toBe(1);
    expect(cognate('observatory', 'observatoire')).toBeGreaterThan(0.7);
    expect(cognate('government', 'gouvernement')).toBeGreaterThan(0.7);
    expect(cognate('house', 'maison')).toBe(0);
    expect(cognate('the', 'the')).toBe(0);
  });

  test('a band holds both corners and never breaks off', () => {
    const point = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(
        fc.array(point),
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 1, max: 9 }),
        (all, rows, columns, radius) => {
          const rising = all
            .filter(([i, j]) => i <= rows && j <= columns)
            .sort((a, b) => a[0] - b[0] || a[1] - b[1])
            .filter(([, j], at, kept) => kept.slice(0, at).every((other) => other[1] <= j));
          const { lo, hi } = bandThrough(rising, rows, columns, radius);
          expect(lo[0]).toBe(0);
          expect(hi[rows]).toBe(columns);
          for (let i = 0; i <= rows; i++) {
            expect(lo[i]).toBeLessThanOrEqual(hi[i] ?? -1);
            if (i > 0) expect(lo[i]).toBeLessThanOrEqual(hi[i - 1] ?? -1);
          }
        },
      ),
    );
  });
});

test('a name in another script leaves the words around it words', () => {
  const english = readSide(['Xi Jinping (习近平) met the council.', 'Nobody else came.'], 'en');
  expect(english.types).toEqual(expect.arrayContaining(['council', 'nobody', '习近平']));
  expect(english.unspaced).toBe(false);
  const chinese = readSide(['习近平会见了 WTO 总干事。', '没有别人来。'], 'zh');
  expect(chinese.types).toEqual(expect.arrayContaining(['会', 'wto']));
  expect(chinese.unspaced).toBe(true);
});
