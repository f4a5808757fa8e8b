/** All records there are: the bundled ones, the reader's own, those of packs. */
import type { Context } from '../context/context';
import { recordOf } from '../context/record-of';
import { allEditionsByKey, allKeysOf } from '../records/address-key';
import type { Catalogue } from '../records/catalogue';
import type { Holder, Known } from '../records/match';
import type { ArticleRecord } from '../records/schema';
import { holdsRecords } from './held-flag';
import { openStore, type Store } from './store';
import { OWN } from './store-rows';

export interface Library {
  /** What is recorded under some keys: bundled first, then the reader's own, then packs. */
  find(keys: readonly string[]): Promise<Known[]>;
  /**
   * Keeps what is shown of a page as a record of the reader's own.
   * @returns false where no record could recognise the page
   */
  keep(context: Context, address: string): Promise<boolean>;
}

/**
 * @param catalogue the bundled records
 * @param today ISO 8601 date
 */
export function createLibrary(catalogue: Pick<Catalogue, 'find'>, today: () => string): Library {
  let opening: Promise<Store> | undefined;
  const store = () => {
    opening ??= openStore();
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  async function findHeld(keys: readonly string[]): Promise<Known[]> {
    if (!(await holdsRecords())) return [];
    const opened = await store();
    const [found, packs] = await Promise.all([opened.find(keys), opened.packs()]);
    const holderOf = (pack: string): Holder =>
      pack === OWN
        ? { by: 'own' }
        : { by: 'pack', name: packs.find(({ identifier }) => identifier === pack)?.name ?? pack };
    return found.flatMap(({ key, pack, record }) => {
      const edition = allEditionsByKey(record).get(key);
      return edition === undefined ? [] : [{ key, edition, record, holder: holderOf(pack) }];
    });
  }

  return {
    async find(keys) {
      const [bundled, held] = await Promise.all([
        catalogue.find(keys),
        // A store that cannot be opened costs nobody the bundled records.
        findHeld(keys).catch((error: unknown) => {
          opening = undefined;
          console.warn(`Colophon: own records and packs cannot be read (${error}).`);
          return [];
        }),
      ]);
      return [...bundled, ...held];
    },

    async keep(context, address) {
      const record = recordOf(context, { name: 'A reader', date: today() });
      const here = context.chain.findIndex(({ id }) => id === context.here);
      const key = recognisable(record, here, address);
      if (key === undefined) return false;
      await (await store()).keepOwn(record, key);
      return true;
    },
  };
}

/** The key by which the record recognises the page; gives it the page's address where it has none. */
function recognisable(record: ArticleRecord, here: number, address: string): string | undefined {
  const edition = record.editions[here];
  if (edition?.headline === undefined) return undefined;
  const keys = allKeysOf(address);
  const known = () => keys.find((key) => allEditionsByKey(record).get(key) === edition.id);
  if (known() === undefined) {
    const seen = { value: address, evidence: [{ grade: 'seen', where: 'page-text' }] } as const;
    edition.addresses = [...(edition.addresses ?? []), { ...seen, evidence: [...seen.evidence] }];
  }
  return known();
}
