import { beforeAll, describe, expect, it } from 'vitest';
import { compileRecords } from '../../../utils/build/catalogue-module';
import { readRecords, recordTexts } from '../../../utils/build/record-folder';
import { reviewFolder } from '../../../utils/cli/records';
import { compose } from '../../../utils/context/compose';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { contextInWords } from '../../../utils/context/wording';
import { allKeysOf } from '../../../utils/records/address-key';
import { type Catalogue, openCatalogue } from '../../../utils/records/catalogue';
import { match } from '../../../utils/records/match';
import { RECORDS, SEED_FILE } from '../seed';
import { wordsIn } from '../words';

const records = readRecords(RECORDS);
const addressed = records.flatMap(({ file, record }) =>
  record.editions.flatMap(({ id, headline, addresses = [] }) =>
    addresses.map(({ value }) => ({ file, id, headline: headline?.value, address: value })),
  ),
);
const found = addressed.filter(({ headline }) => headline !== undefined);

let catalogue: Catalogue;
beforeAll(() => {
  const files = compileRecords(recordTexts(RECORDS));
  const mostKept = { keys: 64, shards: 64 };
  catalogue = openCatalogue(async (path) => files.get(path) ?? new Uint8Array(), mostKept);
});

/** Which edition of which record a page of this address and headline is. */
async function editionAt(address: string, headline: string) {
  const page = { address, headlines: [headline] };
  const known = match(page, await catalogue.find(allKeysOf(address)));
  return known?.headline === 'confirmed' ? known : null;
}

/** Addresses that are nearly this one, and another page's. */
function nearMisses(address: string): string[] {
  const { protocol, host, pathname, search } = new URL(address);
  const [, end = '', tail = ''] = /^(.*?)((?:\.html)?\/?)$/.exec(pathname) ?? [];
  const at = (where: string, path: string, query: string) => `${protocol}//${where}${path}${query}`;
  const [name, value] = search.slice(1).split(/=(?=\d+$)/);
  return [
    at(`${host}.example`, pathname, search),
    at(`not${host}`, pathname, search),
    at(`${host}:8443`, pathname, search),
    ...(end === '' || value !== undefined
      ? [at(host, pathname, `?${name}=${value}1`)]
      : [at(host, `${end}-2${tail}`, search), at(host, `/x${end}${tail}`, search)]),
    at(host, '/', ''),
  ];
}

describe('the bundled records', () => {
  it('are without an error or a warning', () => {
    const paths = records.map(({ file }) => file);
    const remarks = reviewFolder(RECORDS, paths, () => {});
    expect(remarks.filter(({ grade }) => grade !== 'missing')).toEqual([]);
  });

  it('are many, and most of their editions have an address', () => {
    expect(records.length).toBeGreaterThanOrEqual(80);
    expect(found.length).toBeGreaterThan(100);
  });

  it('are each found by each of their addresses', async () => {
    for (const { file, id, headline, address } of found) {
      const known = await editionAt(address, headline ?? '');
      expect(known?.edition, address).toBe(id);
      const record = records.find((one) => one.file === file)?.record;
      expect(known?.record.editions, address).toEqual(record?.editions);
    }
  });

  it('are found by nothing near an address, nor under another headline', async () => {
    for (const { headline, address } of found) {
      for (const near of nearMisses(address)) {
        expect(await editionAt(near, headline ?? ''), near).toBeNull();
      }
      expect(await editionAt(address, 'An Entirely Different Headline'), address).toBeNull();
    }
  });

  it.each([
    [
      'an original by its translation',
      'https://www.indianpunchline.com/zelenskys-victory-plan-is-his-survival-kit/',
      'Zelensky’s Victory Plan is his survival kit',
      'Since then: 1 translation. Translated into French.',
    ],
    [
      'an original by its translations and republication',
      'https://cluborlov.blogspot.com/2019/11/avoiding-coming-ice-age.html',
      'Avoiding the Coming Ice Age',
      'Since then: 2 translations and 1 republication. Translated into French and Italian.',
    ],
  ])('say of %s', async (_, address, headline, line) => {
    const known = await editionAt(address, headline);
    expect(known).not.toBeNull();
    if (known === null) return;
    const context = compose(known, { address, headlines: [headline] }, siteKnowledge);
    expect(contextInWords(context, wordsIn('en')).origin).toContain(line);
  });

  it('spell an author one way', () => {
    const names = new Set(
      records.flatMap(({ record }) =>
        record.editions.flatMap(({ author = [] }) => author.map(({ value }) => value.name)),
      ),
    );
    const folded = [...names].map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ''));
    expect(new Set(folded).size).toBe(names.size);
  });

  it('infer nothing but addresses', () => {
    // The seed was made before them, with what its site's language lets one infer.
    for (const { file, record } of records.filter(({ file }) => file !== SEED_FILE)) {
      for (const { addresses: _, articleKey: __, ...facts } of record.editions) {
        expect(JSON.stringify(facts), file).not.toContain('"inferred"');
      }
    }
  });
});
