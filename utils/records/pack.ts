/**
 * Packs: records of somebody else's, as one JSON file. The format is documented in `PACKS.md`; its
 * version counts up with every change that an older Colophon would misread.
 */
import { z } from 'zod';
import { cleaned } from '../text/controls';
import { isPublicHost } from '../text/public-address';
import { allEditionsByKey } from './address-key';
import { checkValue, type Problem } from './check';
import { cutPack } from './pack-cut';
import { LIMITS, type Limits, PackError, problemsOfTree } from './pack-limits';
import { type Json, migrations, type Step } from './pack-versions';
import { type ArticleRecord, articleRecord } from './schema';

export const PACK_FORMAT = 'colophon-pack';
export const PACK_VERSION = 1;

const words = z.string().trim().min(1).max(200);

function isUpdateAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && url.username === '' && isPublicHost(url);
}

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
  updates: z
    .string()
    .max(2000)
    .refine(isUpdateAddress, 'not an absolute https address with a public host')
    .optional()
    .describe('where its later states are'),
  signature: z
    .strictObject({
      key: z.string().regex(/^[\w-]{43}$/, 'not 32 bytes as base64url'),
      value: z.string().regex(/^[\w-]{86}$/, 'not 64 bytes as base64url'),
    })
    .optional()
    .describe('Ed25519, see pack-signature.ts'),
});

/** What a pack says of itself. */
export type PackHead = z.infer<typeof packHead>;

/** A pack as a whole; it is read piece by piece (`openPack`), which says better what is wrong. */
export const packFileShape = packHead.extend({ records: z.array(articleRecord) });

/** What a pack says of itself, checked. */
export function checkedHead(value: unknown): PackHead {
  const checked = packHead.safeParse(cleaned(value));
  if (checked.success) return checked.data;
  throw new PackError(
    checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

/** A record of a pack, and every key it is found by. */
export interface Checked {
  readonly record: ArticleRecord;
  readonly keys: readonly string[];
}

/** A pack whose head is checked; its records are when they are asked for. */
export interface OpenPack {
  readonly head: PackHead;
  readonly count: number;
  /**
   * Every record, checked by itself and against those before it.
   * @throws PackError at the first that is wrong: then nothing of the pack is to be taken
   */
  records(): Generator<Checked>;
}

/**
 * Opens the file of a pack.
 * @param pieces of the file's text, in order
 * @throws PackError that says what is wrong and where
 */
export async function openPack(pieces: AsyncIterable<string>, limits = LIMITS): Promise<OpenPack> {
  const cut = await cutPack(pieces, limits);
  const { version, head } = headOf(parsed(cut.head, '', limits));
  if (cut.records.length > limits.records) {
    const message = `${cut.records.length} records; at most ${limits.records} are taken`;
    throw new PackError([{ path: 'records', message }]);
  }
  return {
    head,
    count: cut.records.length,
    *records() {
      const owners = new Map<string, number>();
      for (const [i, text] of cut.records.entries()) {
        const value = parsed(text, `records[${i}]`, limits);
        yield checkOne(upToDate(value as Json, version, 'record'), i, owners);
      }
    },
  };
}

/** The file of a pack in pieces: the head, then one record a line, so that changes can be compared. */
export async function* packFile(
  head: PackHead,
  records: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [`;
  let isFirst = true;
  for await (const batch of records) {
    if (batch.length === 0) continue;
    yield `${isFirst ? '' : ','}\n    ${batch.join(',\n    ')}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}]\n}\n`;
}

function parsed(text: string, path: string, limits: Limits): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PackError([{ path, message: `not JSON: ${(error as Error).message}` }]);
  }
  const problem = problemsOfTree(value, limits, path);
  if (problem) throw new PackError([problem]);
  return value;
}

/** The version of a pack, before anything counts up from it. */
function versionOf(head: object): number {
  const { version } = head as { version?: unknown };
  const refused = (message: string) => new PackError([{ path: 'version', message }]);
  if (!Number.isSafeInteger(version) || (version as number) < 1) {
    throw refused('not a whole number from 1');
  }
  if ((version as number) <= PACK_VERSION) return version as number;
  throw refused(
    `version ${version} is newer than this Colophon, which reads up to ${PACK_VERSION}`,
  );
}

/** What a pack says of itself, and the version it says it in. */
function headOf(value: unknown): { version: number; head: PackHead } {
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new PackError([{ path: 'format', message: `not a pack: "${PACK_FORMAT}" is missing` }]);
  }
  const version = versionOf(value);
  // Its records have been cut out already.
  const { records, ...head } = upToDate(value as Json, version, 'head');
  if (!Array.isArray(records) || records.length > 0) {
    throw new PackError([{ path: 'records', message: 'a list of records is missing' }]);
  }
  return { version, head: checkedHead(head) };
}

/** Brings a piece of a pack of an earlier version to this one, step by step. */
function upToDate(piece: Json, version: number, what: keyof Step): Json {
  let json = piece;
  for (let at = version; at < PACK_VERSION; at++) {
    json = migrations[at]?.[what](json) ?? json;
  }
  return json;
}

/** Checks a record by itself and against those before it: `owners` says who claims which key. */
export function checkOne(value: unknown, i: number, owners: Map<string, number>): Checked {
  const size = JSON.stringify(value)?.length ?? 0;
  if (size > LIMITS.record) {
    const message = `a record of ${size} characters; at most ${LIMITS.record} are taken`;
    throw new PackError([within(i, { path: '', message })]);
  }
  const { record, problems } = checkValue(value);
  if (record === undefined) throw new PackError(problems.map((one) => within(i, one)));
  const keys = [...allEditionsByKey(record).keys()];
  for (const key of keys) {
    const owner = owners.get(key);
    if (owner !== undefined) {
      const message = `claims the key "${key}", which records[${owner}] claims already`;
      throw new PackError([within(i, { path: '', message })]);
    }
    owners.set(key, i);
  }
  return { record, keys };
}

function within(i: number, { path, message }: Omit<Problem, 'file'>): Omit<Problem, 'file'> {
  return { path: `records[${i}]${path === '' ? '' : `.${path}`}`, message };
}
