/** What importing the file of a pack would do: read, checked and compared, with nothing stored. */
import { breath } from '../records/breath';
import type { Catalogue } from '../records/catalogue';
import { type Checked, openPack, type PackHead } from '../records/pack';
import {
  type Changes,
  type Earlier,
  MOST_TOLD,
  noChanges,
  tell,
  weigh,
} from '../records/pack-changes';
import { PackError } from '../records/pack-limits';
import {
  checkSignature,
  digestOf,
  type KeyChange,
  keyChangeOf,
  type Signed,
} from '../records/pack-signature';
import type { Store } from './store';
import { type Row, rowOf, type StoredPack } from './store-rows';

/** What importing a file would do, and what is needed to do it. */
export interface Preview {
  head: PackHead;
  /** Its records as they will be stored. */
  rows: Row[];
  changes: Changes;
  /** What its signature turned out to be: a bad one is refused. */
  signed: Exclude<Signed, 'bad'>;
  /** How its key differs from that of the stored pack. */
  keyChange?: KeyChange;
  /** The stored pack it would take the place of. */
  replaces?: StoredPack;
  /** The state it was made on. */
  revision: number;
}

/** How a long piece of work is watched and stopped. */
export interface Work {
  signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/** So many records are checked before the page may breathe, and the reader may cancel. */
const AT_ONCE = 100;

/** Bytes beyond which no file is even read. */
const LARGEST_FILE = 400_000_000;

/** Bytes that are read and decoded at once. */
const PIECE = 4_000_000;

/**
 * @param store what the file is compared with, beside the bundled records
 * @throws PackError that says what is wrong with the file and where
 */
export async function previewPack(
  file: Blob,
  store: Store,
  catalogue: Pick<Catalogue, 'find'>,
  { signal, onProgress }: Work,
): Promise<Preview> {
  const { head, count, records } = await openPack(textOf(file, signal));
  const { identifier } = head;
  const revision = await store.revision();
  const packs = await store.packs();
  const silent = packs.filter(({ isOn }) => !isOn).map((pack) => pack.identifier);
  const gone = new Set(await store.idsOf(identifier));
  const isEmpty = (await store.count()) === 0;
  const changes = noChanges();
  const rows: Row[] = [];
  const digests: string[] = [];

  /** What is held under the keys of some records already, by key. */
  async function earlier(batch: readonly Checked[]): Promise<ReadonlyMap<string, Earlier[]>> {
    const asked = batch.flatMap(({ keys }) => keys);
    const found = new Map<string, Earlier[]>();
    const add = (key: string, one: Earlier) => found.set(key, [...(found.get(key) ?? []), one]);
    for (const { key, record } of await catalogue.find(asked)) add(key, { record });
    for (const { id, pack, record, keys } of isEmpty ? [] : await store.under(asked)) {
      const isOwn = pack === identifier;
      if (!isOwn && silent.includes(pack)) continue;
      for (const key of keys) add(key, { record, ...(isOwn && { id }) });
    }
    return found;
  }

  for (const batch of batches(records())) {
    const known = await earlier(batch);
    for (const { record, keys } of batch) {
      const others = new Set(keys.flatMap((key) => known.get(key) ?? []));
      const replaced = weigh(changes, record, [...others]);
      if (replaced !== undefined) gone.delete(replaced);
      rows.push(rowOf(identifier, record, keys));
    }
    if (head.signature) {
      digests.push(...(await Promise.all(batch.map(({ record }) => digestOf(record)))));
    }
    onProgress(rows.length, count);
    await breath();
    signal.throwIfAborted();
  }
  const signed = await checkSignature(head, digests);
  if (signed === 'bad') {
    throw new PackError([{ path: 'signature', message: 'is not that of this pack' }]);
  }
  for (const id of [...gone].slice(0, MOST_TOLD)) {
    const held = await store.get(id);
    if (held) tell(changes.removed, held.record);
  }
  changes.removed.count = gone.size;
  const replaces = packs.find((pack) => pack.identifier === identifier);
  const keyChange = keyChangeOf(head, replaces);
  return {
    ...{ head, rows, changes, revision, signed },
    ...(replaces && { replaces }),
    ...(keyChange && { keyChange }),
  };
}

/** The text of a file, piece by piece: decoding a large one at once would stop the page. */
export async function* textOf(file: Blob, signal: AbortSignal): AsyncGenerator<string> {
  if (file.size > LARGEST_FILE) {
    const message = `${file.size} bytes; at most ${LARGEST_FILE} are taken`;
    throw new PackError([{ path: '', message }]);
  }
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = await file.slice(at, at + PIECE).arrayBuffer();
    signal.throwIfAborted();
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

/** Things in turn, some at a time. */
function* batches<T>(things: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const thing of things) {
    batch.push(thing);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
