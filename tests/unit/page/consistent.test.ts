import { describe, expect, it } from 'vitest';
import { ownSite } from '../../../utils/page/addresses';
import { consistent } from '../../../utils/page/consistent';
import type { About, Property, Statement, StatementPlace } from '../../../utils/page/page';

const url = new URL('https://lequailointain.example/a-story');
const own = ownSite(url, url, ['Le Quai Lointain']);

const says = (
  about: About,
  property: Property,
  value: string,
  where: StatementPlace = 'original-line',
): Statement => ({ about, property, value, where, quote: value });

const origin = says('original', 'publisher', 'The Quay Post');
const kept = (...statements: Statement[]) =>
  consistent(statements, own).map(({ about, property, value }) => [about, property, value]);

describe('what a page states', () => {
  it.each([
    ['2021-05-04', '2021-05-03', false],
    ['2021-06', '2021-05-03', false],
    ['2021-05', '2021-05-03', true],
    ['2021-05-03', '2021-05-03', true],
    ['2020-12-31', '2021-05-03', true],
  ])('dates no original after its translation: %s, %s', (original, here, isKept) => {
    const dates = [
      says('original', 'datePublished', original),
      says('here', 'datePublished', here),
    ];
    const found = kept(origin, ...dates).filter(
      ([about, property]) => about === 'original' && property === 'datePublished',
    );
    expect(found).toHaveLength(isKept ? 1 : 0);
  });

  it('leaves a republisher the rights it claims for itself', () => {
    const line = ['Ada Wren', 'Le Quai Lointain'].map((name) =>
      says('original', 'copyrightHolder', name, 'copyright-line'),
    );
    expect(kept(origin, ...line).slice(1)).toEqual([
      ['original', 'copyrightHolder', 'Ada Wren'],
      ['here', 'copyrightHolder', 'Le Quai Lointain'],
    ]);
  });

  it('takes the source beneath a credit for the translation’s, where the credit names it', () => {
    const source = says('original', 'publisher', 'Le Phare', 'source-line');
    const credit = says('translation', 'publisher', 'Le Phare', 'credit-line');
    expect(kept(credit, source)).toEqual([
      ['translation', 'publisher', 'Le Phare'],
      ['translation', 'publisher', 'Le Phare'],
    ]);
  });

  it.each<[string, Statement[], boolean]>([
    ['of a text from elsewhere', [origin], false],
    ['beside a byline', [says('here', 'author', 'Ada Wren', 'byline')], false],
    ['that is all the page says', [], true],
  ])('has no house for an author %s', (_, others, isKept) => {
    const house = says('here', 'author', 'Le Quai Lointain', 'structured-data');
    const names = kept(...others, house).map(([, , value]) => value);
    expect(names.includes('Le Quai Lointain')).toBe(isKept);
  });
});
