/**
 * The compiled catalogue, as it lies in the package and as the background asks it: a root that says
 * how things are spread, key files (hash of an article key → where its record lies), and deflated
 * shards of records. A question loads one key file and one shard, however many there are.
 */
import { allEditionsByKey } from './address-key';
import { fileOf, filesOf, hashOf } from './hash';
import type { Known } from './match';
import { oneAhead } from './one-ahead';
import { cutShape, unpackRecord } from './packed';
import type { ArticleRecord } from './schema';

/** Where the catalogue lies inside the package, and how its files begin. */
export const CATALOGUE_FOLDER = 'catalogue';
export const ROOT_FILE = 'root.json';
export const KEYS_FILE = 'keys-';
export const RECORDS_FILE = 'records-';

/** What ends what in an inflated shard; none of these stands in a leaf. */
export const PART_END = '\0';
export const LINE_END = '\n';
export const SHARD_HEAD_END = '\n\n';

/** How many bits of a hash say where a record lies. */
export const LOCATOR_BITS = 24;

export interface Root {
  /** How many records there are. */
  readonly records: number;
  /** Trees of shards and of key files, see `spread`. */
  readonly shards: string;
  readonly index: string;
}

export interface Catalogue {
  /**
   * What the catalogue holds under some article keys, in the order of the keys.
   * @param keys article keys, most telling first
   */
  find(keys: readonly string[]): Promise<Known[]>;
  /** How many records there are. */
  count(): Promise<number>;
  /** Every record, a shard at a time. */
  all(): AsyncGenerator<Shelved[]>;
  /** The record at a place that `all` gave. */
  at(place: Place): Promise<ArticleRecord | undefined>;
}

/** Where a record lies: the name of its shard, and the how manieth it is there. */
export type Place = readonly [shard: string, index: number];

export interface Shelved {
  readonly place: Place;
  readonly record: ArticleRecord;
}

/** Files kept after they were read: a reader's next pages are often of the same few. */
const MOST_KEPT = { keys: 16, shards: 4 };

/**
 * @param load reads a file of the catalogue, by its path in the package
 * @param mostKept files kept after they were read
 */
export function openCatalogue(
  load: (path: string) => Promise<Uint8Array>,
  mostKept = MOST_KEPT,
): Catalogue {
  const read = (file: string) => load(`${CATALOGUE_FOLDER}/${file}`);
  const root = kept(1, async () => {
    const text = new TextDecoder().decode(await read(ROOT_FILE));
    // The build checked every record; behind it the types hold.
    return JSON.parse(text) as Root;
  });
  const keyFile = kept(mostKept.keys, (name) => read(KEYS_FILE + name));
  const openShard = async (name: string) => shardOf(await inflate(await read(RECORDS_FILE + name)));
  const shard = kept(mostKept.shards, openShard);

  async function findOne(key: string): Promise<Known[]> {
    const { shards, index } = await root('');
    const { place, print } = hashOf(key);
    const locators = locatorsIn(await keyFile(fileOf(place, index)), print);
    for (const locator of locators) {
      const held = await shard(fileOf((locator << (32 - LOCATOR_BITS)) >>> 0, shards));
      for (const record of held.at(locator)) {
        const edition = allEditionsByKey(record).get(key);
        // Hashes may meet by chance; keys may not.
        if (edition !== undefined) return [{ key, edition, record }];
      }
    }
    return [];
  }

  return {
    find: async (keys) => (await Promise.all(keys.map(findOne))).flat(),
    count: async () => (await root('')).records,
    async *all() {
      for await (const [name, opened] of oneAhead(filesOf((await root('')).shards), openShard)) {
        yield opened.all().map((record, index) => ({ place: [name, index], record }));
      }
    },
    at: async ([name, index]) => (await shard(name)).nth(index),
  };
}

interface Shard {
  at(locator: number): ArticleRecord[];
  nth(index: number): ArticleRecord | undefined;
  all(): ArticleRecord[];
}

/** Records stay packed until one is asked for. */
function shardOf(text: string): Shard {
  const [head = '', body = ''] = text.split(SHARD_HEAD_END, 2);
  const shapes = head.split(LINE_END).map(cutShape);
  const lines = body === '' ? [] : body.split(LINE_END);
  const unpack = (line: string) => {
    const [, shape = '', ...leaves] = line.split(PART_END);
    return unpackRecord(shapes[Number.parseInt(shape, 36)] ?? [], leaves);
  };
  return {
    at: (locator) =>
      lines.filter((line) => line.startsWith(locator.toString(36) + PART_END)).map(unpack),
    nth: (index) => lines.slice(index, index + 1).map(unpack)[0],
    all: () => lines.map(unpack),
  };
}

/** Where the records lie whose keys have this print. */
function locatorsIn(file: Uint8Array, print: number): number[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = file.byteLength / 7;
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(4 * i, true) !== print) continue;
    const at = 4 * count + 3 * i;
    found.push(view.getUint16(at, true) | (view.getUint8(at + 2) << 16));
  }
  return found;
}

async function inflate(bytes: Uint8Array): Promise<string> {
  const { body } = new Response(new Uint8Array(bytes));
  return new Response(body?.pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** Remembers what was made for the last few names; a failure is not remembered. */
function kept<T>(most: number, make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const held = new Map<string, Promise<T>>();
  return (name) => {
    const made = held.get(name) ?? make(name);
    // The newest last: what was not asked for longest goes first.
    held.delete(name);
    held.set(name, made);
    made.catch(() => held.delete(name));
    const [oldest] = held.keys();
    if (held.size > most && oldest !== undefined) held.delete(oldest);
    return made;
  };
}
