import { describe, expect, test } from 'vitest';
import type { Article } from '../../../utils/compare/article';
import { compared } from './bilingual';

const EN = [
  'The lighthouse keeper counted the ships from the upper window every single morning.',
  'His daughter wrote the names of the captains into a green book that nobody else could read.',
  'In winter the two of them repaired the nets of the whole village beside the stove.',
  'When the storm of March came, the lamp burned for eleven nights without a pause.',
];
const FR = [
  'Le gardien du phare comptait chaque matin les navires depuis la fenêtre du haut.',
  'Sa fille notait les noms des capitaines dans un livre vert que personne d’autre ne savait lire.',
  'En hiver, tous deux réparaient les filets du village entier à côté du poêle.',
  'Quand vint la tempête de mars, la lampe brûla onze nuits sans interruption.',
];
const SECOND = {
  en: 'The town paid 40 crowns a year for this. The bill hangs in the museum today.',
  fr: 'La ville payait pour cela 40 couronnes par an. La facture est aujourd’hui au musée.',
};

function pair(gone?: number) {
  const kept = FR.filter((_, index) => index !== gone);
  const source: Article = { lang: 'en', blocks: [{ text: EN.join(' ') }, { text: SECOND.en }] };
  const target: Article = { lang: 'fr', blocks: [{ text: kept.join(' ') }, { text: SECOND.fr }] };
  return compared({ source, target });
}

describe('a sentence left out', () => {
  test('a whole translation has none', () => {
    expect(pair().differences).toEqual([]);
    expect(pair().aligned).toEqual({ source: 1, target: 1 });
  });

  test.each([0, 1, 2, 3])('number %i is told of, and not counted as found', (gone) => {
    const { differences, aligned } = pair(gone);
    const [told] = differences.filter(({ kind }) => kind === 'sentence');
    expect(told?.where).toMatchObject({ side: 'source', block: 0 });
    expect(told?.opposite).toBeGreaterThan(0);
    expect(aligned.source).toBeLessThan(0.9);
    expect(aligned.target).toBe(1);
  });

  test('which of them it is, where its neighbours are sure', () => {
    const [told] = pair(3).differences.filter(({ kind }) => kind === 'sentence');
    expect(told?.sought).toBe(EN[3]);
  });
});
