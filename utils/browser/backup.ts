/**
 * Everything the reader has here, as one file: a line of JSON for the settings, one for each own
 * record, one for each pack and each of its records, and one that says that it is whole. Lines, so
 * that no large pack has to be in the memory twice.
 */
import * as z from 'zod/mini';
import { allEditionsByKey } from '../records/address-key';
import { breath } from '../records/breath';
import { checkedHead, checkOne, type PackHead } from '../records/pack';
import { PackError } from '../records/pack-limits';
import { checkSignature, digestOf } from '../records/pack-signature';
import type { ArticleRecord } from '../records/schema';
import { sites } from '../sites/index';
import { cleaned } from '../text/controls';
import { type Line, linesOf, parsed, refused } from './backup-lines';
import { checkedSettings, readSettings, type Settings, settingsChanged } from './settings';
import type { Store } from './store';
import { type KeptOn, OWN, rowOf } from './store-rows';
import type { RestoredPack } from './store-writes';

z.config({ jitless: true });

const FORMAT = 'colophon-backup';
const VERSION = 1;

/** What a backup holds, checked. */
export interface Backup {
  settings: Settings;
  /** When they were last changed, in milliseconds since 1970. */
  settingsChanged: number;
  own: { record: ArticleRecord; keys: readonly string[]; page?: KeptOn }[];
  packs: RestoredPack[];
}

/** The file, a piece at a time. */
export async function* backupFile(store: Store): AsyncGenerator<string> {
  let lines = 0;
  const line = (value: object) => {
    lines++;
    return `${JSON.stringify(value)}\n`;
  };
  const settings = await readSettings();
  const head = { format: FORMAT, version: VERSION, settings };
  yield line({ ...head, settingsChanged: await settingsChanged() });
  for await (const rows of store.rowsOf(OWN)) {
    for (const { text, page } of rows) {
      yield line({ own: JSON.parse(text), ...(page && { page }) });
    }
  }
  for (const { count: _, isOn, ...pack } of await store.packs()) {
    yield line({ pack, isOn });
    for await (const rows of store.rowsOf(pack.identifier)) {
      for (const { text } of rows) yield line({ record: JSON.parse(text) });
    }
  }
  yield `${JSON.stringify({ lines })}\n`;
}

const pageShape = z.strictObject({ keys: z.array(z.string()), host: z.string() });

/**
 * Reads such a file.
 * @param pieces of its text, in order
 * @throws PackError that says what is wrong and in which line: then nothing of it is to be taken
 */
export async function readBackup(pieces: AsyncIterable<string>): Promise<Backup> {
  let backup: Backup | undefined;
  let isWhole = false;
  let number = 0;
  let owners = new Map<string, number>();
  const signed: SignedPack[] = [];
  for await (const text of linesOf(pieces)) {
    if (isWhole) throw refused(number + 1, 'stands behind the end');
    number++;
    const value = parsed(text, number);
    if (backup === undefined) backup = begun(value, number);
    else if ('own' in value) backup.own.push(ownOf(value, number));
    else if ('pack' in value) {
      const { pack, isOn } = value;
      const head = within(number, () => checkedHead(pack));
      if (backup.packs.some((one) => one.head.identifier === head.identifier)) {
        throw refused(number, `a second pack "${head.identifier}"`);
      }
      backup.packs.push({ head, rows: [], isOn: isOn !== false });
      if (head.signature) signed.push({ head, digests: [], number });
      owners = new Map();
    } else if ('record' in value) {
      const pack = backup.packs.at(-1);
      if (!pack) throw refused(number, 'a record of no pack');
      const { record, keys } = within(number, () => checkOne(value.record, 0, owners));
      pack.rows.push(rowOf(pack.head.identifier, record, keys));
      if (pack.head.signature) signed.at(-1)?.digests.push(await digestOf(record));
    } else {
      if (value.lines !== number - 1) throw refused(number, 'lines are missing before this one');
      isWhole = true;
    }
    if (number % AT_ONCE === 0) await breath();
  }
  if (!backup || !isWhole) throw refused(number, 'the file ends too early');
  for (const one of signed) await mustBeSigned(one);
  return backup;
}

/** A pack that says by whom it is, the digests of its records, and the line it begins in. */
interface SignedPack {
  head: PackHead;
  digests: string[];
  number: number;
}

/** A backup is a file like any other: whoever changes a pack in it has not signed that. */
async function mustBeSigned({ head, digests, number }: SignedPack): Promise<void> {
  if ((await checkSignature(head, digests)) === 'bad')
    throw refused(number, `the signature is not that of the pack "${head.identifier}"`);
}

/** So many lines are read before the page may breathe. */
const AT_ONCE = 100;

function begun(value: Line, number: number): Backup {
  if (value.format !== FORMAT) throw refused(number, `not a backup: "${FORMAT}" is missing`);
  if (value.version !== VERSION) {
    throw refused(number, `version ${value.version}; this Colophon reads ${VERSION}`);
  }
  const settings = checkedSettings(value.settings);
  if (!settings) throw refused(number, 'settings that are none');
  const changed = Number.isSafeInteger(value.settingsChanged) ? value.settingsChanged : 0;
  return { settings, settingsChanged: changed as number, own: [], packs: [] };
}

function ownOf({ own, page }: Line, number: number): Backup['own'][number] {
  const { record, keys } = within(number, () => checkOne(own, 0, new Map()));
  if (page === undefined) return { record, keys };
  const checked = pageShape.safeParse(cleaned(page));
  if (!checked.success || !isOneEdition(record, checked.data)) {
    throw refused(number, 'kept on a page that the record does not name');
  }
  return { record, keys, page: checked.data };
}

/**
 * Is what a page is asked for by one edition's, and the host theirs? A record that names one page as
 * the other's original must not answer for both.
 */
function isOneEdition(record: ArticleRecord, { keys, host }: KeptOn): boolean {
  const editions = allEditionsByKey(record);
  const named = new Set(keys.map((key) => editions.get(key)));
  return named.size <= 1 && !named.has(undefined) && keys.every((key) => isOfHost(key, host));
}

/** Is this the key of a page on that host? */
function isOfHost(key: string, host: string): boolean {
  const [id] = key.split(':');
  const site = sites.find((one) => one.id === id);
  if (site && key.startsWith(`${site.id}:`)) return site.hosts.includes(host);
  return key.split(/[/?:]/)[0] === host.replace(/^www\./, '');
}

function within<T>(number: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problems = error.problems.map(({ path, message }) => ({
      path: `line ${number}, ${path.replace(/^records\[0\]\.?/, '')}`,
      message,
    }));
    throw new PackError(problems);
  }
}
