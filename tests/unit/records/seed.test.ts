import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition, Evidence, Fact } from '../../../utils/records/schema';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { tidy } from '../../../utils/text/normalise';
import { EN, FR, seedRecord } from '../seed';

const record = seedRecord();
const [original, translation, republication] = record.editions as [Edition, Edition, Edition];

const values = <T>(facts: Fact<T>[] | undefined) => facts?.map(({ value }) => value);
const grades = (fact: { evidence: Evidence[] } | undefined) =>
  fact?.evidence.map(({ grade }) => grade);

describe('the bundled record of the seed article holds', () => {
  it('three editions, each after the one it comes from', () => {
    expect(record.editions.map(({ role }) => role)).toEqual([
      'original',
      'translation',
      'republication',
    ]);
    expect(translation.translationOfWork?.value).toBe(original.id);
    expect(republication.isBasedOn?.value).toBe(translation.id);
  });

  it.each<[string, unknown, Fact<unknown> | undefined, Evidence['grade'][]]>([
    ['headline of the original', EN, original.headline, ['stated']],
    ['language of the original', 'en', original.inLanguage, ['stated']],
    // Stated twice, and also seen.
    ['date of the original', '2024-06-21', original.datePublished, ['stated', 'stated', 'seen']],
    ['author', { name: 'M. K. Bhadrakumar' }, original.author?.[0], ['stated', 'stated']],
    [
      'publisher of the original',
      { name: 'Indian Punchline' },
      original.publisher,
      ['stated', 'stated'],
    ],
    [
      'address of the original',
      'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/',
      original.addresses?.[0],
      ['inferred'],
    ],
    ['headline of the translation', FR, translation.headline, ['seen']],
    ['language of the translation', 'fr', translation.inLanguage, ['inferred']],
    ['translator', { name: 'Wayan' }, translation.translator?.[0], ['stated']],
    ['proofreader', { name: 'Hervé' }, translation.proofreader?.[0], ['stated']],
    [
      'publisher of the translation',
      { name: 'le Saker Francophone' },
      translation.publisher,
      ['stated'],
    ],
    [
      'address of the translation',
      'https://lesakerfrancophone.fr/la-russie-et-la-coree-du-nord-renforcent-leur-alliance',
      translation.addresses?.[0],
      ['inferred'],
    ],
    ['headline of the republication', FR, republication.headline, ['stated']],
    ['language of the republication', 'fr', republication.inLanguage, ['seen']],
    ['date of the republication', '2024-06-24', republication.datePublished, ['stated']],
    [
      'publisher of the republication',
      {
        name: 'Mondialisation.ca',
        parentOrganization: {
          name: 'Centre de recherche sur la mondialisation',
          alternateName: 'CRM',
        },
      },
      republication.publisher,
      ['stated', 'stated'],
    ],
    [
      'key of the republication, whose id is unknown',
      'mondialisation.ca:la-russie-et-la-coree-du-nord-renforcent-leur-alliance',
      republication.articleKey,
      ['inferred'],
    ],
  ])('the %s', (_, value, fact, evidence) => {
    expect(fact?.value).toEqual(value);
    expect(grades(fact)).toEqual(evidence);
  });

  it('the subjects in the words and order of the page', () => {
    expect(values(republication.about)).toEqual([
      { inDefinedTermSet: 'Région', name: 'Asie' },
      { inDefinedTermSet: 'Région', name: 'Russie et CEI' },
      { inDefinedTermSet: 'Thème', name: 'Guerre USA OTAN' },
      { inDefinedTermSet: 'Analyses', name: 'Nucléaire (guerre et énergie)' },
    ]);
  });

  it('nothing that is not known', () => {
    expect(translation).not.toHaveProperty('datePublished');
    expect(republication).not.toHaveProperty('addresses');
    expect(republication).not.toHaveProperty('author');
    for (const edition of [original, translation, republication]) {
      expect(values(edition.author) ?? []).toHaveLength(edition === original ? 1 : 0);
      expect(values(edition.translator) ?? []).toHaveLength(edition === translation ? 1 : 0);
      expect(values(edition.proofreader) ?? []).toHaveLength(edition === translation ? 1 : 0);
    }
  });

  it('the copyright line, with whom it names', () => {
    expect(record.notices.filter(({ kind }) => kind === 'copyright')).toEqual([
      expect.objectContaining({
        text: 'Copyright © M. K. Bhadrakumar, Indian Punchline, 2024',
        copyrightHolder: ['M. K. Bhadrakumar', 'Indian Punchline'],
        copyrightYear: 2024,
        carriedBy: 'republication',
      }),
    ]);
  });

  it.each(mondialisationNotices)('the notice "$kind" in the words of the site', (standing) => {
    const { reading: _, conditions: __, seen: ___, ...notice } = standing;
    expect(record.notices).toContainEqual({ ...notice, carriedBy: 'republication' });
  });

  it('one notice of each kind', () => {
    expect(record.notices.map(({ kind }) => kind).sort()).toEqual([
      'contact',
      'copyright',
      'disclaimer',
      'fair-use',
      'other-uses',
      'republication',
    ]);
  });
});

describe('every word the record quotes', () => {
  const page = new URL(
    '../../fixtures/pages/mondialisation.ca/la-russie-et-la-coree-du-nord-renforcent-leur-alliance/source.html',
    import.meta.url,
  );
  // Text of the page: lines of its fixture are the seed's own.
  const text = tidy(readFileSync(page, 'utf8').replace(/<[^>]*>/g, ''));
  const quotes = [...new Set(JSON.stringify(record).match(/(?<="quote":)"(?:[^"\\]|\\.)*"/g))];

  it.each([
    ...quotes.map((quote) => JSON.parse(quote) as string),
    ...record.notices.map((notice) => notice.text),
  ])('stands on the page: %s', (quote) => {
    expect(text).toContain(tidy(quote));
  });
});
