/** The bundled seed article for tests: its record, its three pages, and what is composed of them. */
import { join } from 'node:path';
import { readRecords } from '../../utils/build/record-folder';
import { compose } from '../../utils/context/compose';
import type { Context } from '../../utils/context/context';
import { siteKnowledge } from '../../utils/context/known-sites';
import type { PageHead } from '../../utils/page/page';
import { editionsByKey } from '../../utils/records/keys';
import { type Known, match } from '../../utils/records/match';
import type { ArticleRecord } from '../../utils/records/schema';
import { articleKeysOf } from '../../utils/sites/index';

export const RECORDS = join(import.meta.dirname, '../../records');

export const SEED_FILE =
  'mondialisation.ca/la-russie-et-la-coree-du-nord-renforcent-leur-alliance.json';

/** A fresh copy of the seed record, for a test to spoil. */
export function seedRecord(): ArticleRecord {
  const seed = readRecords(RECORDS).find(({ file }) => file === SEED_FILE);
  if (seed === undefined) throw new Error(`${SEED_FILE} is missing`);
  return seed.record;
}

/** What is shown of its editions: all but the fingerprints of their text. */
export function seedEditions(): ArticleRecord['editions'] {
  return seedRecord().editions.map(({ fingerprints: _, ...edition }) => edition);
}

/** The bundled records. */
export const catalogue: readonly ArticleRecord[] = readRecords(RECORDS).map(({ record }) => record);

/** What some records hold under some article keys: the catalogue's answer, without a catalogue. */
export function find(records: readonly ArticleRecord[], keys: readonly string[]): Known[] {
  return keys.flatMap((key) =>
    records.flatMap((record) => {
      const edition = editionsByKey(record.editions).get(key);
      return edition === undefined ? [] : [{ key, edition, record }];
    }),
  );
}

export const EN = 'Russia and DPRK rustle up an alliance';
export const FR = 'La Russie et la Corée du Nord renforcent leur alliance';
const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';

/** The three pages of the seed article, by the edition they carry. */
export const pages = {
  original: {
    address: 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/',
    headlines: [EN, `${EN} – Indian Punchline`],
  },
  translation: {
    address: `https://lesakerfrancophone.fr/${SLUG}`,
    headlines: [FR, `${FR} | Le Saker Francophone`],
  },
  republication: {
    address: `https://www.mondialisation.ca/${SLUG}/5689000`,
    headlines: [FR, `${FR} - Mondialisation.ca`],
  },
} satisfies Record<string, PageHead>;

export type SeedPage = keyof typeof pages;
export const seedPages = Object.keys(pages) as SeedPage[];

/** What is known of a page, by the bundled records alone or by others. */
export function contextOf(page: PageHead, held = catalogue): Context | null {
  const found = match(page, find(held, articleKeysOf(page.address)));
  return found && compose(found, page, siteKnowledge);
}

/** What is known of one of the seed's pages. */
export function seedContext(page: SeedPage): Context {
  const context = contextOf(pages[page]);
  if (context === null) throw new Error(`nothing is known of the ${page}`);
  return context;
}
