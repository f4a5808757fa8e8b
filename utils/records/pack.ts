/**
 * Packs: records of somebody else's, as one JSON file. The format is documented in `PACKS.md`; its
 * version counts up with every change that an older Colophon would misread.
 */
import { z } from 'zod';
import { allEditionsByKey } from './address-key';
import { breath } from './breath';
import { checkValue, type Problem } from './check';
import { LIMITS, type Limits, PackError, problemsOfTree, tooDeep } from './pack-limits';
import { migrations } from './pack-versions';
import type { ArticleRecord } from './schema';

export const PACK_FORMAT = 'colophon-pack';
export const PACK_VERSION = 1;

const words = z.string().trim().min(1).max(200);

const packHead = z.strictObject({
  format: z.literal(PACK_FORMAT).describe('says what the file is'),
  version: z.literal(PACK_VERSION).describe('version of the format'),
  identifier: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{2,99}$/, 'lower-case letters, digits, dots and hyphens')
    .describe('names the pack for ever; a file with the same one is its update'),
  name: words.describe('what the pack is called'),
  publisher: z.strictObject({ name: words }).describe('who answers for it'),
  datePublished: z.iso.date().describe('when this state of it was published'),
  license: words.describe('on what terms, e.g. CC0-1.0'),
});

/** What a pack says of itself. */
export type PackHead = z.infer<typeof packHead>;

export interface Pack extends PackHead {
  records: ArticleRecord[];
}

export interface Reading {
  /** Called now and then with how many records are checked, of how many. */
  onProgress?(done: number, of: number): void;
  signal?: AbortSignal;
  limits?: Limits;
}

/** So many records are checked before the page may breathe, and the reader may cancel. */
const AT_ONCE = 100;

/**
 * Reads and checks a pack: all of it or nothing.
 * @param text of the file
 * @throws PackError that says what is wrong and where
 */
export async function readPack(text: string, reading: Reading = {}): Promise<Pack> {
  const { signal, onProgress, limits = LIMITS } = reading;
  const value = parsed(text, limits);
  const problem = problemsOfTree(value, limits);
  if (problem) throw new PackError([problem]);
  const { records, ...head } = partsOf(value);
  const checkedHead = packHead.safeParse(head);
  if (!checkedHead.success) {
    throw new PackError(
      checkedHead.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    );
  }
  if (records.length > limits.records) {
    const message = `${records.length} records; at most ${limits.records} are taken`;
    throw new PackError([{ path: 'records', message }]);
  }
  const checked: ArticleRecord[] = [];
  const owners = new Map<string, number>();
  for (const [i, record] of records.entries()) {
    if (i % AT_ONCE === 0) {
      onProgress?.(i, records.length);
      await breath();
      signal?.throwIfAborted();
    }
    checked.push(checkOne(record, i, owners));
  }
  onProgress?.(records.length, records.length);
  return { ...checkedHead.data, records: checked };
}

/** The file of a pack: the head, then one record a line, so that changes of it can be compared. */
export function writePack({ records, ...head }: Pack): string {
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = records.map((record) => `    ${JSON.stringify(record)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `${start},\n  "records": ${list}\n}\n`;
}

function parsed(text: string, limits: Limits): unknown {
  if (text.length > limits.size) {
    const message = `${text.length} characters; at most ${limits.size} are taken`;
    throw new PackError([{ path: '', message }]);
  }
  // Before anything walks down it.
  const deep = tooDeep(text, limits.depth);
  if (deep !== undefined) {
    const message = `nested deeper than ${limits.depth} at character ${deep}`;
    throw new PackError([{ path: '', message }]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PackError([{ path: '', message: `not JSON: ${(error as Error).message}` }]);
  }
}

function partsOf(value: unknown): { records: unknown[] } & Record<string, unknown> {
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new PackError([{ path: 'format', message: `not a pack: "${PACK_FORMAT}" is missing` }]);
  }
  const migrated = upToDate(value as Record<string, unknown>);
  const { records } = migrated;
  if (!Array.isArray(records)) {
    throw new PackError([{ path: 'records', message: 'a list of records is missing' }]);
  }
  return { ...migrated, records };
}

/** Brings a pack of an earlier version to this one, step by step. */
function upToDate(value: Record<string, unknown>): Record<string, unknown> {
  const { version } = value;
  if (typeof version === 'number' && version > PACK_VERSION) {
    const message = `version ${version} is newer than this Colophon, which reads up to ${PACK_VERSION}`;
    throw new PackError([{ path: 'version', message }]);
  }
  let pack = value;
  for (let at = Number(version); at < PACK_VERSION; at++) pack = migrations[at]?.(pack) ?? pack;
  return pack;
}

function checkOne(value: unknown, i: number, owners: Map<string, number>): ArticleRecord {
  const { record, problems } = checkValue(value);
  if (record === undefined) throw new PackError(problems.map((one) => within(i, one)));
  for (const [key] of allEditionsByKey(record)) {
    const owner = owners.get(key);
    if (owner !== undefined) {
      const message = `claims the key "${key}", which records[${owner}] claims already`;
      throw new PackError([within(i, { path: '', message })]);
    }
    owners.set(key, i);
  }
  return record;
}

function within(i: number, { path, message }: Omit<Problem, 'file'>): Omit<Problem, 'file'> {
  return { path: `records[${i}]${path === '' ? '' : `.${path}`}`, message };
}
