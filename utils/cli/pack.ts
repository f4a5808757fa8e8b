/**
 * `npm run pack`: makes a pack of a folder of records, signs it where a key is given, and checks one.
 * The format is described in `PACKS.md`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readRecords } from '../build/record-folder';
import { checkedHead, openPack, PACK_FORMAT, PACK_VERSION, packFile } from '../records/pack';
import { PackError } from '../records/pack-limits';
import { checkSignature, digestOf, signed } from '../records/pack-signature';
import type { ArticleRecord } from '../records/schema';
import { counted } from './counted';
import { mustBeFolder, notWritten, plainTextOfFile, readable, Unreadable } from './given-files';
import { keysIn, newKey } from './pack-key';

const USAGE = `Usage: npm run pack -- FOLDER --head HEAD.json [--key KEY.pem] [--output PACK.json]
       npm run pack -- --check PACK.json
       npm run pack -- --new-key KEY.pem

Makes one file of all records below FOLDER, which the options page imports. HEAD.json says what
PACKS.md asks of a pack: identifier, name, publisher, datePublished, license, and updates if it has any.

  --key KEY.pem      signs it with this Ed25519 key (PKCS #8, as openssl genpkey makes one)
  --output FILE      where the pack goes; to the screen where it is not given
  --check PACK.json  reads a pack as the options page does, and says whether its signature holds
  --new-key KEY.pem  makes a key; keep it where nobody else reads it, and never in a repository
  --help             shows this

Exit status: 0 where all is well, 1 where a record, a head or a signature is wrong, 2 where it was
called wrongly or a file could not be read.`;

/** What the command prints on. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 * @returns its exit status
 */
export async function packCommand(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const { out, err } = streams;
  try {
    const asked = askedIn(args);
    if (asked.help) out(`${USAGE}\n`);
    else if (asked.newKey !== undefined) out(`${newKey(asked.newKey)}\n`);
    else if (asked.check !== undefined) return await check(asked.check, streams);
    else await make(asked, streams);
    return 0;
  } catch (error) {
    if (error instanceof CalledWrongly) err(`pack: ${error.message}\n${USAGE}\n`);
    else err(`pack: ${(error as Error).message}\n`);
    const isCall = error instanceof CalledWrongly || error instanceof Unreadable;
    return isCall || 'code' in (error as Error) ? 2 : 1;
  }
}

class CalledWrongly extends Error {}

type Asked = ReturnType<typeof askedIn>;

function askedIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...{ head: text, key: text, output: text, check: text, 'new-key': text },
    help: { type: 'boolean', default: false },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CalledWrongly((error as Error).message);
  }
  const { values, positionals } = parsed;
  const { help, head, key, output, check, 'new-key': newKey } = values;
  const alone = check !== undefined || newKey !== undefined;
  if (!help && !alone && (positionals.length !== 1 || head === undefined)) {
    throw new CalledWrongly('expected one folder of records, and --head');
  }
  if (alone && (positionals.length > 0 || (head ?? key ?? output) !== undefined)) {
    throw new CalledWrongly('--check and --new-key go alone');
  }
  return { help, folder: positionals[0] ?? '', head: head ?? '', key, output, check, newKey };
}

async function make({ folder, head, key, output }: Asked, { out, err }: Streams): Promise<void> {
  const records = recordsBelow(folder);
  const plain = headIn(head);
  const digests = await Promise.all(records.map(digestOf));
  const whole = key === undefined ? plain : await signed(plain, digests, await keysIn(key));
  let text = '';
  for await (const piece of packFile(whole, inOne(records))) text += piece;
  // As somebody who imports it reads it: nothing leaves that would be refused.
  await opened([text]);
  if (output === undefined) out(text);
  else save(output, text);
  err(
    `${counted(records.length, 'record')}, ${whole.signature ? `signed, key ${whole.signature.key}` : 'not signed'}\n`,
  );
}

function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw notWritten(path, error);
  }
}

function recordsBelow(folder: string): ArticleRecord[] {
  readable(() => mustBeFolder(folder));
  const records = readRecords(folder).map(({ record }) => record);
  if (records.length === 0) throw new Unreadable(`${folder} holds no record`);
  return records;
}

function headIn(path: string) {
  const text = readable(() => plainTextOfFile(path, 'a head of a pack'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: not JSON: ${(error as Error).message}`);
  }
  try {
    return checkedHead({ format: PACK_FORMAT, version: PACK_VERSION, ...(value as object) });
  } catch (error) {
    throw error instanceof PackError ? new Error(`${path}: ${error.message}`) : error;
  }
}

async function* inOne(records: readonly ArticleRecord[]): AsyncGenerator<string[]> {
  yield records.map((record) => JSON.stringify(record));
}

/** Reads a pack whole, and checks its signature. */
async function opened(pieces: Iterable<string> | AsyncIterable<string>) {
  const { head, records } = await openPack(
    (async function* () {
      yield* pieces;
    })(),
  );
  const digests: Promise<string>[] = [];
  for (const { record } of records()) digests.push(digestOf(record));
  return {
    head,
    count: digests.length,
    signature: await checkSignature(head, await Promise.all(digests)),
  };
}

async function check(path: string, { out }: Streams): Promise<0 | 1> {
  const text = readable(() => plainTextOfFile(path, 'a pack'));
  const { head, count, signature } = await opened([text]).catch((error) => {
    throw error instanceof PackError ? new Error(`${path}: ${error.message}`) : error;
  });
  const says = {
    unsigned: 'not signed',
    good: `signed, key ${head.signature?.key}`,
    bad: 'its signature does not hold: it was changed after it was signed',
    unchecked: 'signed; this Node.js cannot check it',
  }[signature];
  out(`${head.identifier}, ${head.datePublished}: ${counted(count, 'record')}, ${says}\n`);
  return signature === 'bad' ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await packCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
