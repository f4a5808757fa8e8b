import { describe, expect, it, vi } from 'vitest';
import { compose } from '../../../utils/context/compose';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { type Known, match } from '../../../utils/records/match';
import { MOST } from '../../../utils/records/most';
import type { ArticleRecord } from '../../../utils/records/schema';
import { articleKeysOf } from '../../../utils/sites/index';
import { catalogue, find, pages, seedContext, seedRecord } from '../seed';

const pack = { by: 'pack', name: 'Asia' } as const;
const page = pages.republication;

/** What is shown when a pack says otherwise of the seed article. */
function beside(change: (record: ArticleRecord) => void) {
  const record = seedRecord();
  change(record);
  const found = match(page, find(catalogue, articleKeysOf(page.address)));
  if (found === null) throw new Error('no match');
  const other: Known = { key: found.key, edition: 'republication', record, holder: pack };
  return compose(found, page, siteKnowledge, [other]);
}

describe('two records of one article', () => {
  it('are shown as one where they say the same with the same witnesses', () => {
    expect(beside(() => {})).toEqual(seedContext('republication'));
  });

  it('are both shown where they differ, each with who says it; the bundled one first', () => {
    const { chain } = beside(({ editions }) => {
      const date = editions[0]?.datePublished;
      if (date) date.value = '2024-06-20';
    });
    const fact = chain[0]?.datePublished;
    expect(fact?.value).toBe('2024-06-21');
    expect(fact?.differing).toMatchObject([{ value: '2024-06-20' }]);
    expect(fact?.evidence.every(({ heldBy }) => heldBy === undefined)).toBe(true);
    expect(
      fact?.differing?.[0]?.evidence.every(
        ({ heldBy }) => heldBy === pack || heldBy?.by === 'pack',
      ),
    ).toBe(true);
  });

  it('add up where one knows more', () => {
    const { chain } = beside(({ editions }) => {
      const translation = editions.find(({ id }) => id === 'translation');
      if (translation) {
        translation.datePublished = {
          value: '2024-06-22',
          evidence: [{ grade: 'seen', where: 'listing' }],
        };
      }
    });
    expect(chain[1]?.datePublished).toEqual({
      value: '2024-06-22',
      evidence: [{ grade: 'seen', where: 'listing', heldBy: pack }],
    });
  });

  it('are laid beside each other without comparing each address with each', () => {
    const many = (path: string) =>
      Array.from({ length: MOST.addresses }, (_, i) => ({
        value: `https://example.org/${path}/${i}`,
        evidence: [{ grade: 'seen' as const, where: 'listing' as const }],
      }));
    const parse = vi.spyOn(URL, 'canParse');
    const { chain } = beside(({ editions }) => {
      for (let i = editions.length; i < MOST.editions; i++) {
        editions.push({ id: `e${i}`, role: 'republication', addresses: many(`e${i}`) });
      }
    });
    const asked = parse.mock.calls.length;
    parse.mockRestore();
    const addresses = chain.flatMap(({ addresses = [] }) => addresses).length;
    expect(addresses).toBeGreaterThan((MOST.editions - 3) * MOST.addresses);
    expect(asked).toBeLessThan(20 * addresses);
  });

  it('are laid edition on edition, whatever they call them', () => {
    const { chain } = beside((record) => {
      const text = JSON.stringify(record)
        .replaceAll('"original"', '"first"')
        .replaceAll('"role":"first"', '"role":"original"');
      Object.assign(record, JSON.parse(text));
    });
    expect(chain.map(({ id }) => id)).toEqual(['original', 'translation', 'republication']);
    expect(chain).toEqual(seedContext('republication').chain);
  });

  it('keep an edition that only one of them knows apart', () => {
    const { chain } = beside(({ editions }) => {
      editions.push({
        id: 'spanish',
        role: 'translation',
        inLanguage: { value: 'es', evidence: [{ grade: 'seen', where: 'listing' }] },
        translationOfWork: { value: 'original', evidence: [{ grade: 'seen', where: 'listing' }] },
      });
    });
    expect(chain.map(({ id }) => id)).toContain('spanish');
    expect(chain).toHaveLength(4);
  });

  it('never change the record they come from', () => {
    const before = JSON.stringify(catalogue);
    beside(({ editions }) => {
      for (const edition of editions) delete edition.author;
    });
    expect(JSON.stringify(catalogue)).toBe(before);
  });
});
