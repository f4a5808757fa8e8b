/** Every record as a row of the options page's list: what never changes is read once. */
import type { Catalogue } from '../records/catalogue';
import type { Holder } from '../records/match';
import { type Row, rowOf } from '../records/rows';
import type { Store } from './store';
import { heldOf, OWN } from './store-rows';

/**
 * @param catalogue the bundled records
 * @param store of the reader's own and of packs; rejects where it fails
 */
export function createRows(catalogue: Catalogue, store: () => Promise<Store>) {
  /** Rows that stay as they are, by whose they are: of packs, and the bundled ones. */
  const read = new Map<string, Row[][]>();

  async function* heldRows(pack: string, name?: string): AsyncGenerator<Row[]> {
    const holderOf = (host = ''): Holder =>
      name === undefined ? { by: 'own', host } : { by: 'pack', name };
    for await (const batch of (await store()).rowsOf(pack)) {
      yield batch
        .map(heldOf)
        .map(({ id, record, page }) => rowOf(record, { id }, holderOf(page?.host)));
    }
  }

  /** @param names gets the name of each pack's rows */
  async function* allHeld(names: string[]): AsyncGenerator<Row[]> {
    const opened = await store();
    yield* heldRows(OWN);
    for (const { identifier, name } of await opened.packs()) {
      // Numbers are never given twice: as long as this one is there, it is the same import.
      names.push(`${identifier} ${await opened.firstOf(identifier)}`);
      yield* once(names.at(-1) ?? '', () => heldRows(identifier, name));
    }
  }

  async function* bundledRows(): AsyncGenerator<Row[]> {
    for await (const shelved of catalogue.all()) {
      yield shelved.map(({ place, record }) => rowOf(record, { place }));
    }
  }

  /** What was read under a name, or reads it; what nobody wanted to the end is not remembered. */
  async function* once(name: string, rows: () => AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
    const known = read.get(name);
    if (known) return yield* known;
    const batches: Row[][] = [];
    for await (const batch of rows()) {
      batches.push(batch);
      yield batch;
    }
    read.set(name, batches);
  }

  return {
    /**
     * Every record there is, the reader's own first, a batch at a time.
     * @param onTrouble called where the store fails: then the bundled records are all there is
     */
    async *rows(onTrouble: (error: Error) => void = () => {}): AsyncGenerator<Row[]> {
      const names = [''];
      try {
        yield* allHeld(names);
      } catch (error) {
        onTrouble(error as Error);
      }
      yield* once('', bundledRows);
      for (const name of read.keys()) if (!names.includes(name)) read.delete(name);
    },
  };
}
