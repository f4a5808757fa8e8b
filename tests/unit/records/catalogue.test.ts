import { describe, expect, it } from 'vitest';
import { find } from '../../../utils/records/catalogue';
import { checkRecord, type RecordFile } from '../../../utils/records/check';
import { compileCatalogue } from '../../../utils/records/compile';
import { articleKeysOf } from '../../../utils/sites/index';
import { catalogue, pages, seedPages, seedRecord } from '../seed';

/** Record files of articles of one edition each, with some addresses. */
function filesOf(...articles: string[][]): RecordFile[] {
  return articles.map((addresses, i) => {
    const seed = seedRecord();
    const evidence = [{ grade: 'inferred' as const, from: 'address-form' as const }];
    const record = {
      ...seed,
      notices: [],
      editions: [
        {
          id: 'only',
          role: 'original' as const,
          headline: { value: 'A', evidence },
          addresses: addresses.map((value) => ({ value, evidence })),
        },
      ],
    };
    const file = `site/${i}.json`;
    expect(checkRecord(file, JSON.stringify(record)).problems).toEqual([]);
    return { file, record };
  });
}

describe('the compiled catalogue', () => {
  it.each(seedPages)('finds the %s of the seed article by its page', (page) => {
    const known = find(catalogue, articleKeysOf(pages[page].address));
    expect(known.map(({ edition }) => edition)).toEqual([page]);
  });

  it('finds every edition by each of its addresses', () => {
    const addresses = [
      ['https://www.mondialisation.ca/one/1001', 'https://www.globalresearch.ca/one/1002'],
      ['https://www.indianpunchline.com/one/', 'http://mondialisation.ca/two'],
      ['https://lesakerfrancophone.fr/one', 'https://example.org/unlisted'],
    ];
    const compiled = compileCatalogue(filesOf(...addresses));
    for (const [index, own] of addresses.entries()) {
      for (const address of own.filter((text) => !text.includes('example.org'))) {
        const [known] = find(compiled, articleKeysOf(address));
        expect(known?.record, address).toBe(compiled.records[index]);
      }
    }
  });

  it('is the same, byte for byte, for the same records', () => {
    const files = () =>
      filesOf(['https://www.mondialisation.ca/z/2002'], ['https://www.mondialisation.ca/a/1001']);
    const once = JSON.stringify(compileCatalogue(files()));
    expect(JSON.stringify(compileCatalogue(files()))).toBe(once);
    const { keys } = compileCatalogue(files());
    expect(Object.keys(keys)).toEqual(Object.keys(keys).sort());
  });

  it('survives being packed as JSON', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  it('leaves the address of the JSON Schema at home', () => {
    expect(seedRecord().$schema).toBe('../article-record.schema.json');
    for (const record of catalogue.records) expect(record).not.toHaveProperty('$schema');
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['']])('knows nothing of %j', (key) => {
    expect(find(catalogue, [key])).toEqual([]);
  });
});
