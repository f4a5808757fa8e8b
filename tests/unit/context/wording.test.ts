import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../utils/context/answer';
import type { Context, ContextEdition } from '../../../utils/context/context';
import { answerInWords, originInWords, wholeAnswerInWords } from '../../../utils/context/wording';
import { listInWords } from '../../../utils/text/list';
import { piecesOf } from '../../../utils/text/theirs';
import { type SeedPage, seedContext, seedPages } from '../seed';
import { unmarked, wordsIn } from '../words';

const en = wordsIn('en', 'en-GB');
const fr = wordsIn('fr');
const words = { en, fr };
type Language = keyof typeof words;

/** The context of one of the seed's pages with its editions changed. */
function changed(
  here: SeedPage,
  change: (edition: ContextEdition) => Partial<ContextEdition>,
): Context {
  const context = seedContext(here);
  const chain = context.chain.map((edition) => ({ ...edition, ...change(edition) }));
  return { ...context, chain: JSON.parse(JSON.stringify(chain)) };
}

/** The same, with some facts of some edition no longer stated. */
const without = (here: SeedPage, id: SeedPage | 'all', ...facts: (keyof ContextEdition)[]) =>
  changed(here, (edition) =>
    id === 'all' || edition.id === id
      ? Object.fromEntries(facts.map((fact) => [fact, undefined]))
      : {},
  );

/** The seed's republication or translation as if nothing older were known. */
function orphan(here: 'translation' | 'republication'): Context {
  const context = without(here, here, 'translationOfWork', 'isBasedOn');
  return { ...context, chain: context.chain.filter(({ id }) => id === here) };
}

describe('the first line', () => {
  it.each<[string, SeedPage, Language]>([
    ['Original article, in English.', 'original', 'en'],
    ['French translation of an article in English.', 'translation', 'en'],
    // A republished translation is a translation to its reader.
    ['French translation of an article in English.', 'republication', 'en'],
    ['Article original, en anglais.', 'original', 'fr'],
    ['Traduction en français d’un article en anglais.', 'translation', 'fr'],
    ['Traduction en français d’un article en anglais.', 'republication', 'fr'],
  ])('reads %j on the %s in %s', (expected, page, language) => {
    expect(answerInWords(seedContext(page), words[language])).toBe(expected);
  });

  it.each<[string, string, Context]>([
    [
      'Original article.',
      'the original’s language is not stated',
      without('original', 'original', 'inLanguage'),
    ],
    [
      'French translation; original language not stated.',
      'the original’s language is not stated',
      without('republication', 'original', 'inLanguage'),
    ],
    [
      'Translation; languages not stated.',
      'no language is stated',
      without('translation', 'all', 'inLanguage'),
    ],
    [
      'French translation; original language not stated.',
      'nothing older than a translation is known',
      orphan('translation'),
    ],
    [
      'Republished in French; original language not stated.',
      'nothing older than a republication is known',
      orphan('republication'),
    ],
    [
      'Republication of an article in French.',
      'it reproduces an original',
      changed('republication', ({ id }) => (id === 'translation' ? { role: 'original' } : {})),
    ],
    [
      'Republication of an article.',
      'it reproduces an original and no language is stated',
      changed('republication', ({ id }) => ({
        ...(id === 'translation' ? { role: 'original' } : {}),
        inLanguage: undefined,
      })),
    ],
  ])('reads %j where %s', (expected, _, context) => {
    expect(answerInWords(context, en)).toBe(expected);
  });
});

describe('the first line with its names', () => {
  it.each<[string, string, Context, Language]>([
    [
      'French translation, by Wayan for le Saker Francophone, of an article in English.',
      'a translation is republished',
      seedContext('republication'),
      'en',
    ],
    [
      'Traduction en français, par Wayan pour le Saker Francophone, d’un article en anglais.',
      'the reader is on the translation',
      seedContext('translation'),
      'fr',
    ],
    [
      'French translation, by Wayan, of an article in English.',
      'nobody states for whom',
      without('republication', 'translation', 'publisher'),
      'en',
    ],
    [
      'French translation of an article in English.',
      'nobody states by whom',
      without('republication', 'translation', 'translator'),
      'en',
    ],
    [
      'French translation; original language not stated.',
      'a language is not stated',
      without('republication', 'original', 'inLanguage'),
      'en',
    ],
    ['Original article, in English.', 'nothing was translated', seedContext('original'), 'en'],
  ])('reads %j where %s', (expected, _, context, language) => {
    expect(unmarked(wholeAnswerInWords(context, words[language]))).toBe(expected);
  });
});

describe('the lines below', () => {
  it.each<[string[], SeedPage, Language]>([
    [
      [
        'By M. K. Bhadrakumar',
        'Since then: 1 translation and 1 republication. Translated into French.',
      ],
      'original',
      'en',
    ],
    // The date of the translation is not stated: nothing is counted.
    [
      ['By M. K. Bhadrakumar', 'First published on Indian Punchline, 21 June 2024.'],
      'translation',
      'en',
    ],
    [
      [
        'By M. K. Bhadrakumar',
        'First published on Indian Punchline, 21 June 2024. This page: 3 days later.',
      ],
      'republication',
      'en',
    ],
    [
      [
        'Par M. K. Bhadrakumar',
        'Depuis\u00a0: 1 traduction et 1 republication. Traduit en français.',
      ],
      'original',
      'fr',
    ],
    [
      ['Par M. K. Bhadrakumar', 'Première publication\u00a0: Indian Punchline, 21 juin 2024.'],
      'translation',
      'fr',
    ],
    [
      [
        'Par M. K. Bhadrakumar',
        'Première publication\u00a0: Indian Punchline, 21 juin 2024. Cette page\u00a0: 3 jours plus tard.',
      ],
      'republication',
      'fr',
    ],
  ])('read %j on the %s in %s', (expected, page, language) => {
    expect(originInWords(seedContext(page), words[language]).map(unmarked)).toEqual(expected);
  });

  it.each<[string[], string, Context]>([
    [
      ['By M. K. Bhadrakumar', 'First published on Indian Punchline.'],
      'the original’s date is not stated',
      without('republication', 'original', 'datePublished'),
    ],
    [
      ['By M. K. Bhadrakumar', 'First published on Indian Punchline, 21 June 2024.'],
      'the date of the page is not stated',
      without('republication', 'republication', 'datePublished'),
    ],
    [
      ['By M. K. Bhadrakumar', 'This page: 3 days later.'],
      'the original’s publisher is not stated',
      without('republication', 'original', 'publisher'),
    ],
    [
      ['First published on Indian Punchline, 21 June 2024. This page: 3 days later.'],
      'the author is not stated',
      without('republication', 'original', 'author'),
    ],
    [
      [],
      'nothing is stated',
      without('translation', 'all', 'author', 'publisher', 'datePublished'),
    ],
    // Where it was first published is not known, and is not claimed to be here.
    [[], 'nothing older than a translation is known', orphan('translation')],
    [[], 'nothing older than a republication is known', orphan('republication')],
    [
      ['By M. K. Bhadrakumar'],
      'an original has not travelled',
      { ...seedContext('original'), chain: seedContext('original').chain.slice(0, 1) },
    ],
    [
      ['By M. K. Bhadrakumar', 'Since then: 1 translation and 1 republication.'],
      'the language of its translation is not stated',
      without('original', 'translation', 'inLanguage'),
    ],
    [
      ['By M. K. Bhadrakumar', 'Since then: 2 translations. Translated into French.'],
      'both later editions are translations into one language',
      changed('original', ({ id }) => (id === 'republication' ? { role: 'translation' } : {})),
    ],
  ])('read %j where %s', (expected, _, context) => {
    expect(originInWords(context, en).map(unmarked)).toEqual(expected);
  });
});

describe('the days since the original', () => {
  const seen = [{ grade: 'seen' as const, where: 'listing' as const }];
  const on = (date: string) =>
    changed('republication', ({ id }) =>
      id === 'republication' ? { datePublished: { value: date, evidence: seen } } : {},
    );

  it.each([
    [3, '2024-06-24'],
    [1, '2024-06-22'],
    [0, '2024-06-21'],
    // A republication before its original: one of the dates is wrong, nothing is counted.
    [undefined, '2024-06-20'],
  ])('are %s on %s', (expected, date) => {
    expect(answerOf(on(date)).daysAfterOriginal).toBe(expected);
  });

  it('are not counted on the original itself', () => {
    expect(answerOf(seedContext('original'))).not.toHaveProperty('daysAfterOriginal');
  });
});

it.each(seedPages)('the oldest edition of the %s is the original', (page) => {
  expect(answerOf(seedContext(page))).toMatchObject({
    oldest: { id: 'original' },
    isOriginalKnown: true,
  });
});

it.each<[string, string[], Language]>([
  ['', [], 'en'],
  ['Wayan', ['Wayan'], 'en'],
  ['Wayan and Hervé', ['Wayan', 'Hervé'], 'en'],
  ['Wayan et Hervé', ['Wayan', 'Hervé'], 'fr'],
  ['Wayan, Hervé and Cat', ['Wayan', 'Hervé', 'Cat'], 'en'],
  ['Wayan, Hervé et Cat', ['Wayan', 'Hervé', 'Cat'], 'fr'],
])('a list reads %j for %j in %s', (expected, items, language) => {
  expect(listInWords(items, words[language].locale)).toBe(expected);
});

describe('a name', () => {
  it('is told apart from our words, whatever controls it brings along', () => {
    const context = changed('original', () => ({
      author: [{ value: { name: 'Ana\u2069 Paz. \u2068Read by Colophon' }, evidence: [] }],
    }));
    const [line = ''] = originInWords(context, en);
    expect(piecesOf(line)).toEqual([
      { text: 'By ', isTheirs: false },
      { text: 'Ana Paz. Read by Colophon', isTheirs: true },
    ]);
  });
});
