/** All records there are: the bundled ones, the reader's own, those of packs. */
import type { Context } from '../context/context';
import { keepable, recordOf } from '../context/record-of';
import { allEditionsByKey, allKeysOf } from '../records/address-key';
import type { Catalogue } from '../records/catalogue';
import { checkValue } from '../records/check';
import type { Holder, Known } from '../records/match';
import type { ArticleRecord } from '../records/schema';
import { cleanAddress } from '../sites/clean-address';
import { holdsRecords } from './held-flag';
import { openStore, type Store } from './store';
import { type KeptOn, OWN } from './store-rows';

export interface Library {
  /** Opens what is held, where anything is: a backup that was cut off comes to its end. Never throws. */
  begin(): Promise<void>;
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
    const holderOf = (pack: string, page: KeptOn | undefined): Holder =>
      pack === OWN
        ? { by: 'own', host: page?.host ?? '' }
        : { by: 'pack', name: packs.find(({ identifier }) => identifier === pack)?.name ?? pack };
    return found.flatMap(({ key, pack, page, record }) => {
      const edition = allEditionsByKey(record).get(key);
      return edition === undefined ? [] : [{ key, edition, record, holder: holderOf(pack, page) }];
    });
  }

  return {
    async begin() {
      if (await holdsRecords()) await store().catch(() => undefined);
    },

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
      const kept = keepable(context);
      const made = recordOf(kept, { name: 'A reader', date: today() });
      const here = kept.chain.findIndex(({ id }) => id === kept.here);
      const page = recognisable(made, here, cleanAddress(address));
      const { record, problems } = checkValue(made);
      if (page === undefined || record === undefined) {
        for (const { path, message } of problems) console.warn(`Colophon: ${path}: ${message}`);
        return false;
      }
      await (await store()).keepOwn(record, page);
      return true;
    },
  };
}

/** The page that the record recognises; gives it the page's address where it has none. */
function recognisable(record: ArticleRecord, here: number, address: string): KeptOn | undefined {
  const edition = record.editions[here];
  if (edition?.headline === undefined) return undefined;
  const keys = allKeysOf(address);
  const known = () => {
    const editions = allEditionsByKey(record);
    return keys.filter((key) => editions.get(key) === edition.id);
  };
  if (known().length === 0) {
    const seen = { value: address, evidence: [{ grade: 'seen', where: 'page-address' }] } as const;
    edition.addresses = [{ ...seen, evidence: [...seen.evidence] }, ...(edition.addresses ?? [])];
  }
  const found = known();
  return found.length === 0 ? undefined : { keys: found, host: new URL(address).hostname };
}
