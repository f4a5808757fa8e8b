import { describe, expect, test } from 'vitest';
import { isSameLanguage } from '../../../utils/compare/same-language';
import { differs, type WordingSegment, wordingOf } from '../../../utils/compare/wording';
import fc from '../properties';

/** Changed stretches in brackets. */
const marked = (blocks: readonly (readonly WordingSegment[])[]) =>
  blocks.map((segments) =>
    segments.map(({ text, kind }) => (kind === 'same' ? text : `[${text}]`)).join(''),
  );
const texts = (blocks: readonly (readonly WordingSegment[])[]) =>
  blocks.map((segments) => segments.map(({ text }) => text).join(''));

describe('the wording', () => {
  test.each([
    [
      'a word',
      'The old port is shut.',
      'The new port is shut.',
      'The [old ]port is shut.',
      'The [new ]port is shut.',
    ],
    ['an addition', 'It is shut.', 'It is still shut.', 'It is shut.', 'It is [still ]shut.'],
    ['an omission', 'It is still shut.', 'It is shut.', 'It is [still ]shut.', 'It is shut.'],
    [
      'a number with its separators',
      'Some 1,200 men.',
      'Some 1,300 men.',
      'Some [1,200 ]men.',
      'Some [1,300 ]men.',
    ],
    ['a sign', 'Is it shut?', 'Is it shut.', 'Is it shut[?]', 'Is it shut[.]'],
    [
      'a hyphenated word',
      'A well-known port.',
      'A well-kept port.',
      'A [well-known ]port.',
      'A [well-kept ]port.',
    ],
    ['an accent', 'Il a du pain.', 'Il a dû pain.', 'Il a [du ]pain.', 'Il a [dû ]pain.'],
    ['upper case', 'The Port.', 'The port.', 'The [Port].', 'The [port].'],
  ])('marks %s', (_, source, target, left, right) => {
    const wording = wordingOf([source], [target]);
    expect([marked(wording.source), marked(wording.target)]).toEqual([[left], [right]]);
    expect(differs(wording)).toBe(true);
  });

  test.each([
    ['apostrophes', "l'eau", 'l’eau'],
    ['quotation marks', '"l’eau"', '«l’eau»'],
    ['dashes', 'eau – sel', 'eau — sel'],
    ['spaces', 'eau\u00a0: sel', 'eau : sel'],
    ['composed letters', 'e\u0301te\u0301', 'été'],
    ['nothing', 'eau', 'eau'],
    ['emptiness', '', ''],
  ])('sees no difference in %s', (_, source, target) => {
    expect(differs(wordingOf([source], [target]))).toBe(false);
  });

  test('keeps the blocks of both sides, however they are parted', () => {
    const wording = wordingOf(
      ['One two three. ', 'Four five six.'],
      ['One two three. Four seven six.'],
    );
    expect(marked(wording.source)).toEqual(['One two three. ', 'Four [five ]six.']);
    expect(marked(wording.target)).toEqual(['One two three. Four [seven ]six.']);
  });

  test('shows a small word between two changes as changed with them', () => {
    const wording = wordingOf(['the mayor of London said'], ['the bishop of Exeter said']);
    expect(marked(wording.source)).toEqual(['the [mayor of London ]said']);
    expect(marked(wording.target)).toEqual(['the [bishop of Exeter ]said']);
  });

  test('works in scripts without spaces and from right to left', () => {
    expect(marked(wordingOf(['港口清晨醒来。'], ['港口夜晚醒来。']).target)[0]).toContain('[');
    expect(marked(wordingOf(['الميناء القديم مغلق'], ['الميناء الجديد مغلق']).target)).toEqual([
      'الميناء [الجديد ]مغلق',
    ]);
  });

  test('of any texts gives back the very texts', () => {
    const words = fc.array(
      fc.constantFrom('le', 'port', 'sel', '«', '’', '12,5', ' ', '\n', '🌊', '\ud800', 'é'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      words.map((list) => list.join(' ')),
      words.map((list) => list.join('')),
    );
    const side = fc.array(text, { maxLength: 4 });
    fc.assert(
      fc.property(side, side, (source, target) => {
        const wording = wordingOf(source, target);
        expect(texts(wording.source)).toEqual(source);
        expect(texts(wording.target)).toEqual(target);
        const kinds = (blocks: typeof wording.source) =>
          new Set(blocks.flat().map(({ kind }) => kind));
        expect(kinds(wording.source).has('added') || kinds(wording.target).has('removed')).toBe(
          false,
        );
        expect(differs(wordingOf(source, source))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('of two long and different texts is given up soon: all of it is changed', () => {
    const [a, b] = ['a', 'b'].map((letter) =>
      Array.from({ length: 100_000 }, (_, i) => `${letter}${i} `).join(''),
    );
    const cpu = process.cpuUsage();
    const wording = wordingOf([a ?? ''], [b ?? '']);
    expect(process.cpuUsage(cpu).user / 1e6).toBeLessThan(10);
    expect(wording.source).toEqual([[{ text: a, kind: 'removed' }]]);
    expect(wording.target).toEqual([[{ text: b, kind: 'added' }]]);
  });
});

describe('one language', () => {
  const of = (text: string, lang?: string) => ({ blocks: [{ text }], ...(lang ? { lang } : {}) });

  test('is told by the tags, regions aside', () => {
    expect(isSameLanguage(of('a', 'fr-FR'), of('b', 'fr'))).toBe(true);
    expect(isSameLanguage(of('a', 'en'), of('a', 'fr'))).toBe(false);
  });

  test('is told by the words where a tag is missing', () => {
    const french = 'Le port ouvre demain matin pour les bateaux de pêche.';
    expect(isSameLanguage(of(french, 'fr'), of(`${french} Enfin.`))).toBe(true);
    expect(
      isSameLanguage(of(french), of('The harbour opens tomorrow for the fishing boats.')),
    ).toBe(false);
    expect(isSameLanguage(of(''), of(''))).toBe(false);
  });
});
