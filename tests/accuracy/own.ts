/**
 * The alignment on the project's own bilingual articles (`tests/fixtures/bilingual/`), and on
 * versions of them with something taken out or changed.
 */
import type { SideName } from '../../utils/compare/article';
import type { Comparison } from '../../utils/compare/comparison';
import { LONG_BLOCK } from '../../utils/compare/differences';
import { visibleLength } from '../../utils/compare/letters';
import { numbersOf } from '../../utils/compare/numbers';
import {
  ARTICLES,
  type Bilingual,
  changed,
  compared,
  generator,
  without,
} from '../unit/compare/bilingual';
import { rates, score, total } from './score';

export const SIDES: readonly SideName[] = ['source', 'target'];
/** Faithful translations, block by block. */
export const CLEAN = ARTICLES.filter(({ what }) => what === 'clean');

/** Paragraphs without counterpart that a comparison flags. */
export function missing({ differences }: Comparison): string[] {
  return differences
    .filter(({ kind }) => kind === 'block')
    .map(({ where }) => `${where.side} ${where.block}`);
}

/** Those that should be flagged: long ones without counterpart. */
export function missingGold({ gold, ...sides }: Bilingual): string[] {
  return gold.rows.flatMap((row) =>
    SIDES.flatMap((side) =>
      row.source.length && row.target.length ? [] : row[side].map((block) => ({ side, block })),
    ).flatMap(({ side, block }) => {
      const { text = '', kind } = sides[side].blocks[block] ?? {};
      return kind !== 'heading' && visibleLength(text) >= LONG_BLOCK ? [`${side} ${block}`] : [];
    }),
  );
}

/** Found among what was there, and right among what was found, 0 to 1. */
export interface Found {
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
}

/** Strict F1 of the paragraphs of all articles. */
export function paragraphsStrict(): number {
  const scores = ARTICLES.map((article) => score(compared(article).rows, article.gold.rows));
  return rates(total(scores).strict).f1;
}

/** Articles with one block taken out, for each block of each side that has one counterpart. */
export function oneMissing(): Found {
  return foundIn(
    still().flatMap((article) =>
      SIDES.flatMap((side) =>
        article.gold.rows
          .filter(({ source, target }) => source.length === 1 && target.length === 1)
          .map((row) => without(article, side, new Set(row[side]))),
      ),
    ),
  );
}

/** Articles with a third of their blocks taken out. */
export function abridged(): Found {
  const random = generator(11);
  return foundIn(
    still().flatMap((article) =>
      [1, 2, 3, 4].map(() => {
        const rows = article.gold.rows.filter(() => random() < 0.3);
        return without(article, 'target', new Set(rows.flatMap(({ target }) => [...target])));
      }),
    ),
  );
}

/** Share of changed numbers that are flagged: one digit changed, for each number of the clean ones. */
export function changedNumbers(): { cases: number; share: number } {
  const random = generator(5);
  let [found, cases] = [0, 0];
  for (const article of CLEAN) {
    article.target.blocks.forEach((block, index) => {
      for (const { text, start, end } of numbersOf(block.text, article.target.lang).mentions) {
        const digits = [...text.matchAll(/[2-9]/g)];
        const digit = digits[Math.floor(random() * digits.length)];
        if (!digit) continue;
        const other = (Number(digit[0]) % 9) + 1;
        const word = text.slice(0, digit.index) + other + text.slice(digit.index + 1);
        const wrong = changed(article, 'target', index, (own) => ({
          ...own,
          text: own.text.slice(0, start) + word + own.text.slice(end),
        }));
        cases += 1;
        if (compared(wrong).differences.some(({ where }) => where.block === index)) found += 1;
      }
    });
  }
  return { cases, share: found / cases };
}

/** Flags on the clean ones: all of them false. */
export function falseFlags(): number {
  return CLEAN.reduce((sum, article) => sum + compared(article).differences.length, 0);
}

/** The figures as text, a line each, with what they should reach. */
export function ownTable(): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const lines = (name: string, { cases, precision, recall }: Found) => [
    [`${name}: right among the flagged`, percent(precision), '≥ 95 %', `${cases} cases`],
    [`${name}: flagged among the missing`, percent(recall), '≥ 85 %', ''],
  ];
  const { cases, share } = changedNumbers();
  return [
    ['paragraphs, strict F1', percent(paragraphsStrict()), '≥ 98 %', `${ARTICLES.length} articles`],
    ...lines('one block taken out', oneMissing()),
    ...lines('a third taken out', abridged()),
    ['changed numbers flagged', percent(share), '≥ 95 %', `${cases} cases`],
    ['flags on faithful translations', String(falseFlags()), '0', `${CLEAN.length} articles`],
  ]
    .map(([name = '', figure = '', goal = '', of = '']) =>
      `${name.padEnd(46)}${figure.padStart(9)}${goal.padStart(9)}   ${of}`.trimEnd(),
    )
    .join('\n');
}

/** Moved blocks are asked about elsewhere. */
function still(): Bilingual[] {
  return ARTICLES.filter(({ gold }) => gold.moved.length === 0);
}

function foundIn(articles: readonly Bilingual[]): Found {
  let [right, found, gold] = [0, 0, 0];
  for (const article of articles) {
    const expected = new Set(missingGold(article));
    const seen = missing(compared(article));
    found += seen.length;
    gold += expected.size;
    right += seen.filter((each) => expected.has(each)).length;
  }
  return { cases: articles.length, precision: right / found, recall: right / gold };
}
