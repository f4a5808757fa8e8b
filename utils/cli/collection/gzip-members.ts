/**
 * The records of a compressed web archive. Mostly each is a gzip member of its own, so that one can
 * be read without the others; a file that was compressed as a whole is one long member.
 *
 * Node's own stream joins members and does not say where one began, so they are cut here: a member
 * that is damaged is told of, and the next one looked for.
 */
import { constants, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { BrokenEntry, Entry } from './archive-entry';
import { ByteWindow } from './byte-window';
import { warcRecords } from './warc-records';

/** A member that is longer, or unpacks to more, is unpacked piece by piece. */
const LONGEST_AT_ONCE = 2 ** 20;
const MOST_AT_ONCE = 8 * 2 ** 20;
const STEP = 64 * 2 ** 10;
/** CRC-32 and length stand behind a member. */
const TRAILER = 8;

/** The records of a stream of gzip members. */
export async function* gzipRecords(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Entry | BrokenEntry> {
  const window = new ByteWindow(source);
  try {
    while (await window.fill(1)) {
      const { offset } = window;
      const member = await memberAtOnce(window);
      if (member === 'long') yield* streamed(window);
      else if (typeof member === 'string') {
        yield { offset, broken: member };
        await skipToNext(window);
      } else {
        yield* placed(warcRecords(once(member)), offset);
      }
    }
  } finally {
    await window.close();
  }
}

/** What a short member unpacks to, which the window then leaves; or what is wrong with it. */
async function memberAtOnce(window: ByteWindow): Promise<Uint8Array | 'long' | string> {
  for (let size = STEP; ; size *= 4) {
    const isMore = await window.fill(size);
    const head = headLength(window.bytes);
    if (head === undefined) return 'no gzip member begins there';
    try {
      const { buffer, engine } = inflateRawSync(window.bytes.subarray(head), {
        info: true,
        maxOutputLength: MOST_AT_ONCE,
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      await window.drop(head + engine.bytesWritten + TRAILER);
      return buffer;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Piece by piece, what comes before a damage or the end of the file can still be read.
      if (code !== 'Z_BUF_ERROR' || !isMore || size >= LONGEST_AT_ONCE) return 'long';
    }
  }
}

/** Places in what a member unpacks to, as places in the file. */
async function* placed(
  records: AsyncIterable<Entry | BrokenEntry>,
  offset: number,
): AsyncGenerator<Entry | BrokenEntry> {
  for await (const found of records) {
    yield { ...found, offset, ...(found.offset > 0 ? { within: found.offset } : {}) };
  }
}

/** A long member, unpacked piece by piece. */
async function* streamed(window: ByteWindow): AsyncGenerator<Entry | BrokenEntry> {
  const { offset } = window;
  let damage: string | undefined;
  const pieces = unpacked(window, (what) => {
    damage = what;
  });
  for await (const found of placed(warcRecords(pieces), offset)) {
    // A record that is cut off by a damage is no second thing to tell of.
    if (damage === undefined || 'bytes' in found) yield found;
  }
  if (damage === undefined) return;
  yield { offset, broken: damage };
  await skipToNext(window);
}

async function* unpacked(
  window: ByteWindow,
  onDamage: (what: string) => void,
): AsyncGenerator<Uint8Array> {
  await window.drop(headLength(window.bytes) ?? 0);
  const inflate = createInflateRaw();
  let ready: Buffer[] = [];
  let isEnded = false;
  let failed: Error | undefined;
  inflate.on('data', (piece: Buffer) => ready.push(piece));
  inflate.on('end', () => {
    isEnded = true;
  });
  inflate.on('error', (error) => {
    failed = error;
  });
  for (let fed = 0; !isEnded; ) {
    if (!(await window.fill(1))) return onDamage('the file is cut off');
    const piece = window.bytes.subarray(0, STEP);
    await new Promise<void>((done) => {
      inflate.once('close', done);
      inflate.write(piece, () => {
        inflate.off('close', done);
        done();
      });
    });
    // Its end is told a turn later.
    await new Promise(setImmediate);
    if (failed) return onDamage('its compressed data is damaged');
    const taken = inflate.bytesWritten - fed;
    fed = inflate.bytesWritten;
    await window.drop(taken);
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
  await window.drop(TRAILER);
}

/** Goes on to the next place where a member begins that unpacks to the head of a record. */
async function skipToNext(window: ByteWindow): Promise<void> {
  await window.drop(1);
  for (;;) {
    const isMore = await window.fill(2 * STEP);
    const at = window.bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]));
    if (at < 0) {
      await window.drop(isMore ? window.bytes.length - 2 : window.bytes.length);
      if (!isMore) return;
      continue;
    }
    await window.drop(at);
    await window.fill(STEP);
    if (beginsRecord(window.bytes.subarray(0, STEP))) return;
    await window.drop(1);
  }
}

/** The three bytes stand by chance in compressed data, too. */
function beginsRecord(bytes: Buffer): boolean {
  const head = headLength(bytes);
  if (head === undefined) return false;
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 ** 26 };
    return inflateRawSync(bytes.subarray(head), options).subarray(0, 5).toString() === 'WARC/';
  } catch {
    return false;
  }
}

/** The length of a gzip header (RFC 1952); undefined where there is none. */
function headLength(bytes: Buffer): number | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at <= bytes.length ? at : undefined;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
