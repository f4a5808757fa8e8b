/**
 * Records → the files of the catalogue that is packed into the extension. The same records give the
 * same bytes, on any machine and in any order.
 */
import { deflateSync } from 'fflate';
import { allEditionsByKey } from './address-key';
import {
  CATALOGUE_FOLDER,
  KEYS_FILE,
  LINE_END,
  LOCATOR_BITS,
  PART_END,
  RECORDS_FILE,
  ROOT_FILE,
  type Root,
  SHARD_HEAD_END,
} from './catalogue';
import type { RecordFile } from './check';
import { type Hash, hashOf, spread } from './hash';
import { cutShape, packRecord, unpackRecord } from './packed';
import type { ArticleRecord } from './schema';

/** Records in one file: enough to be deflated well together, few enough to be inflated at once. */
const MOST_RECORDS = 64;
/** Keys in one file: 7 bytes each. */
const MOST_KEYS = 1024;

/** Takes records one at a time, because a hundred thousand at once would fill the memory. */
export interface Compiler {
  add(record: ArticleRecord): void;
  /** The files by their path in the package. */
  finish(): Map<string, Uint8Array>;
}

interface Held {
  /** Where the record lies: by the key that hashes lowest, so that its file's name plays no part. */
  place: number;
  shape: string;
  /** In one: a few million texts by themselves would keep the garbage collector busy. */
  leaves: string;
}

export function createCompiler(): Compiler {
  const records: Held[] = [];
  const keys: (Hash & { home: number })[] = [];
  // Many records share a shape; each is held, and tried, once.
  const shapes = new Map<string, string>();
  return {
    add({ $schema: _, ...record }) {
      // The schema's address is for editors; the editors stay at home.
      const { leaves, ...packed } = packRecord(record);
      const shape = shapes.get(packed.shape) ?? tried(packed.shape, leaves, record);
      shapes.set(shape, shape);
      const hashes = [...allEditionsByKey(record).keys()].map(hashOf);
      // A record without any key is listed, though no page will ever ask for it.
      const home =
        hashes.length > 0
          ? hashes.map(({ place }) => place)
          : [hashOf(JSON.stringify(record)).place];
      const place = Math.min(...home);
      records.push({ place, shape, leaves: leaves.join(PART_END) });
      keys.push(...hashes.map((hash) => ({ ...hash, home: place })));
    },
    finish() {
      records.sort((a, b) => a.place - b.place || (textOf(a) < textOf(b) ? -1 : 1));
      keys.sort((a, b) => a.print - b.print || a.home - b.home);
      const shards = spread(records, MOST_RECORDS);
      const index = spread(keys, MOST_KEYS);
      const root: Root = { records: records.length, shards: shards.tree, index: index.tree };
      const path = (file: string) => `${CATALOGUE_FOLDER}/${file}`;
      return new Map([
        [path(ROOT_FILE), new TextEncoder().encode(JSON.stringify(root))],
        ...[...index.files].map(([name, held]) => [path(KEYS_FILE + name), keyFile(held)] as const),
        ...[...shards.files].map(
          ([name, held]) => [path(RECORDS_FILE + name), shardFile(held)] as const,
        ),
      ]);
    },
  };
}

/** Compiles records that are all there, in any order. */
export function compileCatalogue(files: readonly RecordFile[]): Map<string, Uint8Array> {
  const compiler = createCompiler();
  for (const { record } of files) compiler.add(record);
  return compiler.finish();
}

/** A shape, once its record was put together again: `packRecord` has tried the leaves already. */
function tried(shape: string, leaves: readonly string[], record: ArticleRecord): string {
  const text = JSON.stringify(record);
  if (JSON.stringify(unpackRecord(cutShape(shape), leaves)) !== text) {
    throw new Error(`a record does not survive packing: ${text.slice(0, 200)}`);
  }
  return shape;
}

const textOf = ({ shape, leaves }: Held) => leaves + shape;

/** All prints (4 bytes, sorted), then where each record lies (3 bytes), little-endian. */
function keyFile(keys: readonly { print: number; home: number }[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(7 * keys.length));
  for (const [i, { print, home }] of keys.entries()) {
    const locator = home >>> (32 - LOCATOR_BITS);
    view.setUint32(4 * i, print, true);
    view.setUint16(4 * keys.length + 3 * i, locator & 0xffff, true);
    view.setUint8(4 * keys.length + 3 * i + 2, locator >>> 16);
  }
  return new Uint8Array(view.buffer);
}

/** The shapes, a line each; then the records: where it lies, which shape, its leaves. */
function shardFile(records: readonly Held[]): Uint8Array {
  const shapes = [...new Set(records.map(({ shape }) => shape))].sort();
  const lines = records.map(({ place, shape, leaves }) =>
    [(place >>> (32 - LOCATOR_BITS)).toString(36), shapes.indexOf(shape).toString(36), leaves].join(
      PART_END,
    ),
  );
  const text = shapes.join(LINE_END) + SHARD_HEAD_END + lines.join(LINE_END);
  // Not by zlib: its bytes differ from processor to processor.
  return deflateSync(new TextEncoder().encode(text), { level: 9 });
}
