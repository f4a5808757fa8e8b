import { describe, expect, test } from 'vitest';
import type { Article, SideName } from '../../../utils/compare/article';
import { compareArticles } from '../../../utils/compare/compare';
import type { Comparison } from '../../../utils/compare/comparison';
import {
  abridged,
  CLEAN,
  changedNumbers,
  falseFlags,
  missing,
  missingGold,
  oneMissing,
  paragraphsStrict,
} from '../../accuracy/own';
import { type GoldBead, rates, score, total } from '../../accuracy/score';
import { article } from '../../bench/generated/texts';
import fc from '../properties';
import { ARTICLES, compared } from './bilingual';

function flagged({ differences }: Comparison, kinds: readonly string[]): string[] {
  return differences
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ where, sought }) => `${where.side}: ${sought}`)
    .sort();
}

function expectWhole(comparison: Comparison, source: Article, target: Article): void {
  for (const [side, { blocks }] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const seen = comparison.rows.flatMap((row) => [...row[side]]).sort((a, b) => a - b);
    expect(seen).toEqual([...blocks.keys()]);
    for (const row of comparison.rows) {
      const places = row.sentences.flatMap((pair) => [...pair[side]]);
      if (!row.sentences.length) continue;
      for (const block of row[side]) {
        const text = blocks[block]?.text ?? '';
        const parts = places.filter((place) => place.block === block);
        expect(
          parts
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }
    }
  }
  for (const { confidence } of comparison.rows) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

test('there are at least twelve articles, four of them clean', () => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(12);
  expect(CLEAN.length).toBeGreaterThanOrEqual(3);
});

describe('our own bilingual articles', () => {
  test('paragraphs, strict', () => {
    expect(paragraphsStrict()).toBeGreaterThanOrEqual(0.98);
  });

  test.each(ARTICLES)('$name ($what): differences as a human sees them', (article) => {
    const comparison = compared(article);
    expectWhole(comparison, article.source, article.target);
    expect(comparison.likeness).toBe('alike');
    const texts = (list: readonly { side: SideName; text: string }[]) =>
      list.map(({ side, text }) => `${side}: ${text}`).sort();
    expect(missing(comparison).sort()).toEqual(missingGold(article).sort());
    expect(flagged(comparison, ['number', 'date', 'time'])).toEqual(texts(article.gold.numbers));
    expect(flagged(comparison, ['link'])).toEqual(texts(article.gold.links));
    const quotations = comparison.differences.filter(({ kind }) => kind === 'quotation');
    expect(quotations.map(({ where: { side, block } }) => ({ side, block }))).toEqual(
      article.gold.quotations,
    );
    expect(quotations.every(({ weight }) => weight === 'information')).toBe(true);
    const moved = comparison.rows.filter((row) => row.moved);
    expect(moved.map(({ source: [source], target: [target] }) => ({ source, target }))).toEqual(
      article.gold.moved,
    );
  });

  test('no flag at all on the clean ones', () => {
    expect(falseFlags()).toBe(0);
  });

  test('sentences are shown within the rows', () => {
    const rows = ARTICLES.flatMap((article) => [...compared(article).rows]);
    const paired = rows.filter(({ source, target }) => source.length && target.length);
    const shown = paired.filter(({ sentences }) => sentences.length);
    expect(shown.length).toBeGreaterThan(0.95 * paired.length);
  });

  test('it works from the translation to the original as well', () => {
    const scores = ARTICLES.map(({ source, target, gold }) => {
      const turned = gold.rows.map((row): GoldBead => ({ source: row.target, target: row.source }));
      return score(compared({ source: target, target: source }).rows, turned);
    });
    expect(rates(total(scores).strict).f1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('articles with something taken out or changed', () => {
  test.each([
    ['one block', oneMissing, 100],
    ['a third of all blocks', abridged, 40],
  ])('%s missing', (_, measure, least) => {
    const { cases, precision, recall } = measure();
    expect(cases).toBeGreaterThan(least);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  test('one digit changed', () => {
    const { cases, share } = changedNumbers();
    expect(cases).toBeGreaterThan(20);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });
});

describe('likeness', () => {
  test('two different articles do not look alike', () => {
    const verdicts = ARTICLES.flatMap((one) =>
      ARTICLES.filter((other) => other !== one).map(
        (other) => compared({ source: one.source, target: other.target }).likeness,
      ),
    );
    expect(verdicts).not.toContain('alike');
    const unlike = verdicts.filter((verdict) => verdict === 'unlike').length;
    expect(unlike).toBeGreaterThan(0.7 * verdicts.length);
  }, 120_000);

  test('the same article twice is alike, without differences', () => {
    for (const { source } of ARTICLES) {
      const comparison = compared({ source, target: source });
      expect(comparison.likeness).toBe('alike');
      expect(comparison.differences).toEqual([]);
      expect(comparison.aligned).toEqual({ source: 1, target: 1 });
    }
  });

  test('too little text to tell', () => {
    const short = { blocks: [{ text: 'A short text.' }] };
    expect(compared({ source: short, target: short }).likeness).toBe('unknown');
    expect(compared({ source: { blocks: [] }, target: short })).toMatchObject({
      likeness: 'unknown',
      aligned: { source: 0, target: 0 },
      differences: [],
    });
  });
});

describe('any two articles', () => {
  const word = fc.constantFrom(
    'bridge',
    'pont',
    '1 500',
    '3.5',
    '«',
    '»',
    '. ',
    '? ',
    'M.',
    'كتاب',
    '桥',
    'May 5',
  );
  const block = fc.record(
    {
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      ),
      kind: fc.constantFrom('heading', 'paragraph', 'quotation', 'list', 'caption', 'other'),
      links: fc.array(
        fc.record({
          address: fc.oneof(fc.webUrl(), fc.string({ maxLength: 10 })),
          start: fc.constant(0),
          end: fc.constant(0),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['text'] },
  );
  const lang = fc.constantFrom('en', 'fr', 'ar', 'zh', '', 'no such language');
  const anyArticle = fc.record({ blocks: fc.array(block, { maxLength: 14 }), lang });

  test('each block in exactly one row, each sentence in at most one pair', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (source, target) => {
        const comparison = compared({ source, target });
        expectWhole(comparison, source, target);
        for (const { where, row } of comparison.differences) {
          const own = (where.side === 'source' ? source : target).blocks[where.block];
          expect(comparison.rows[row]?.[where.side]).toContain(where.block);
          expect(where.start).toBeLessThanOrEqual(where.end);
          expect(where.end).toBeLessThanOrEqual(own?.text.length ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['one huge paragraph', 'A paragraph without an end, number 12. '.repeat(20_000), 'Court.'],
    ['two huge paragraphs', 'He said no. '.repeat(20_000), 'Il a dit non. '.repeat(20_000)],
    ['no space anywhere', 'x'.repeat(300_000), 'y'.repeat(300_000)],
    [
      'right to left',
      'وصل القطار إلى المدينة في الساعة الخامسة. '.repeat(200),
      'The train. '.repeat(200),
    ],
  ])(
    '%s',
    (_, source, target) => {
      const sides = {
        source: { blocks: [{ text: source }] },
        target: { blocks: [{ text: target }] },
      };
      expectWhole(compared(sides), sides.source, sides.target);
    },
    120_000,
  );

  test('right to left against left to right, paragraph by paragraph', () => {
    const sentence = 'وصل القطار إلى المدينة في الساعة الخامسة وغادر المسافرون المحطة مسرعين.';
    const [one] = ARTICLES;
    if (!one) throw new Error('no articles');
    const source = {
      lang: 'ar',
      blocks: one.source.blocks.map((_, i) => ({ text: `${sentence} ${i + 100} `.repeat(3) })),
    };
    const comparison = compared({ source, target: one.target });
    expectWhole(comparison, source, one.target);
    expect(comparison.likeness).not.toBe('alike');
  });

  test('the same long text twice is alike, each paragraph opposite itself', () => {
    const source = article(120, 0);
    const comparison = compared({ source, target: source });
    expect(comparison.likeness).toBe('alike');
    expect(comparison.rows.map((row) => [row.source, row.target])).toEqual(
      source.blocks.map((_, index) => [[index], [index]]),
    );
  });

  test('a long text against an unrelated one does not look alike', () => {
    const source = article(60, 0);
    const target = { ...article(160, 1), blocks: article(160, 1).blocks.slice(90, 150) };
    const comparison = compared({ source, target });
    expectWhole(comparison, source, target);
    expect(comparison.likeness).not.toBe('alike');
  });

  test('a cancelled comparison gives nothing', async () => {
    const cancel = new AbortController();
    cancel.abort(new Error('enough'));
    const [one] = ARTICLES;
    if (!one) throw new Error('no articles');
    await expect(
      compareArticles(one.source, one.target, { signal: cancel.signal }),
    ).rejects.toThrow('enough');
  });
});
