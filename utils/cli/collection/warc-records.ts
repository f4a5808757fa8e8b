/**
 * A stream of WARC records, cut at their heads and lengths (ISO 28500, WARC/1.0 and 1.1). A record
 * that is broken is told of, and the next one looked for: no archive of a million pages is lost for
 * one of them.
 */
import { type BrokenEntry, type Entry, LARGEST_ENTRY } from './archive-entry';
import { ByteWindow } from './byte-window';

/** A record's head ends within this. */
const LARGEST_HEAD = 64 * 2 ** 10;
/** While the next record is looked for, read on by this. */
const STEP = 64 * 2 ** 10;
const MARK = 'WARC/1.';

/** The records of an uncompressed stream. */
export async function* warcRecords(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Entry | BrokenEntry> {
  const window = new ByteWindow(source);
  try {
    while (await skipEmptyLines(window)) {
      const { offset } = window;
      const found = await recordAt(window);
      if (typeof found !== 'string') {
        yield { offset, bytes: found };
        continue;
      }
      yield { offset, broken: found };
      await skipToNext(window);
    }
  } finally {
    await window.close();
  }
}

/** @returns whether anything is left */
async function skipEmptyLines(window: ByteWindow): Promise<boolean> {
  while (await window.fill(1)) {
    const [byte] = window.bytes;
    if (byte !== 13 && byte !== 10) return true;
    await window.drop(1);
  }
  return false;
}

/** The record at the head of a window, which it leaves; or what is wrong with it. */
async function recordAt(window: ByteWindow): Promise<Uint8Array | string> {
  await window.fill(LARGEST_HEAD);
  const head = headOf(window.bytes);
  if (head === undefined) {
    return window.bytes.subarray(0, MARK.length).toString('latin1') === MARK
      ? 'its head does not end'
      : 'no WARC record begins there';
  }
  if (head.length === undefined) return 'its head gives no length';
  const whole = head.size + head.length;
  if (head.length > LARGEST_ENTRY) {
    if (await isFollowed(window, 0)) return `it is too large: ${head.length} bytes`;
  }
  if (!(await window.fill(whole))) return 'it is cut off';
  if (!(await isFollowed(window, whole))) return 'its length is not what its head says';
  const record = Buffer.from(window.bytes.subarray(0, whole));
  await window.drop(whole);
  return record;
}

/** Where a head ends, and the length of the block behind it. */
function headOf(bytes: Buffer): { size: number; length: number | undefined } | undefined {
  if (bytes.subarray(0, MARK.length).toString('latin1') !== MARK) return undefined;
  const end = /\r?\n\r?\n/.exec(bytes.subarray(0, LARGEST_HEAD).toString('latin1'));
  if (end === null) return undefined;
  const size = end.index + end[0].length;
  const head = bytes.subarray(0, size).toString('latin1');
  const length = /^Content-Length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(head)?.[1];
  return { size, length: length === undefined ? undefined : Number(length) };
}

/** Behind a record stand empty lines, then the next one or the end. */
async function isFollowed(window: ByteWindow, at: number): Promise<boolean> {
  await window.fill(at + 16);
  const rest = window.bytes
    .subarray(at, at + 16)
    .toString('latin1')
    .replace(/^[\r\n]+/, '');
  return MARK.startsWith(rest.slice(0, MARK.length));
}

/** Goes on to the next line that looks like a record's first. */
async function skipToNext(window: ByteWindow): Promise<void> {
  await window.drop(1);
  for (;;) {
    const isMore = await window.fill(STEP);
    const at = window.bytes.indexOf(`\n${MARK}`, 0, 'latin1');
    if (at >= 0) return window.drop(at + 1);
    // The mark may be cut by the end of what is in memory.
    await window.drop(isMore ? window.bytes.length - MARK.length : window.bytes.length);
    if (!isMore) return;
  }
}
