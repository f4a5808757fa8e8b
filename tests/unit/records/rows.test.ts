import { describe, expect, it } from 'vitest';
import { answering, type Row, rowOf } from '../../../utils/records/rows';
import { generatedRecord } from '../../bench/generated/records';
import { seedRecord } from '../seed';

const seed = rowOf(seedRecord(), { place: ['', 0] });
const rows = [seed, ...Array.from({ length: 50 }, (_, i) => rowOf(generatedRecord(i), { id: i }))];

const search = (among: Row[], question: string, inLanguage?: string) =>
  among.filter(answering(question, inLanguage));

describe('searching records', () => {
  it.each([
    ['a headline', 'DPRK rustle'],
    ['another headline, in any case and without accents', 'la coree DU nord'],
    ['an author', 'Bhadrakumar'],
    ['a translator', 'Wayan'],
    ['a proofreader', 'Hervé'],
    ['a publisher', 'Centre de recherche'],
    ['a site, by its name', 'le Saker Francophone'],
    ['a site, by its host', 'indianpunchline.com'],
    ['a date', '2024-06-24'],
    ['a date in English', '24 June 2024'],
    ['a date in French', '21 juin 2024'],
    ['a date among other words', 'Wayan 24 juin 2024 Bhadrakumar'],
    ['words in any order', 'alliance Russie Nord'],
  ])('finds by %s', (_, question) => {
    expect(search(rows, question)).toContain(seed);
  });

  it.each(['25 June 2024', 'Bhadrakumarx', 'Wayan nobody', '2024-06-25'])(
    'does not find by %s',
    (question) => {
      expect(search(rows, question)).not.toContain(seed);
    },
  );

  it('gives every record for no question, and only those that hold all of its words', () => {
    expect(search(rows, '  ')).toEqual(rows);
    expect(search(rows, 'DPRK rustle up')).toEqual([seed]);
  });

  it('reads a date in figures as the reader’s language does', () => {
    const dated = { ...seed, text: '2024-07-06' };
    expect(search([dated], '06/07/2024', 'fr')).toEqual([dated]);
    expect(search([dated], '06/07/2024', 'en')).toEqual([]);
  });
});
