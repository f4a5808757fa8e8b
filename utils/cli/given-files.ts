/** The files and folders that a command is given: read, written, or refused in one sentence. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What files that are no text begin with. */
const OTHERS: readonly [begins: string, what: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip file'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
];

/** What a file is that is no text, told by how it begins; undefined where nothing speaks against it. */
export function otherKindOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  return OTHERS.find(([begins]) => head.startsWith(begins))?.[1];
}

/**
 * @throws Error that says in one sentence why a path is no file: there is none, or it is a folder
 */
export function mustBeFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${path}: there is no such file`);
  if (found.isDirectory()) throw new Error(`${path} is a folder, not a file`);
}

/**
 * @throws Error that says in one sentence why a path is no folder: there is none, or it is a file
 */
export function mustBeFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${path}: there is no such folder`);
  if (!found.isDirectory()) throw new Error(`${path} is a file, not a folder`);
}

/** Tab, line ends, form feed, and the shifts and escapes of ISO 2022. */
const OF_TEXT = new Set([9, 10, 11, 12, 13, 14, 15, 27]);

/** Written text has hardly a control character; a stray one is no matter. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  const isControl = (byte: number) => (byte < 32 && !OF_TEXT.has(byte)) || byte === 127;
  return head.filter(isControl).length > head.length / 20;
}

/**
 * @throws Error as `mustBeFile`
 */
export function bytesOfFile(path: string): Uint8Array {
  mustBeFile(path);
  return readFileSync(path);
}

/**
 * The text of a file, UTF-8.
 * @param wanted what the file should be, for the sentence that refuses another; of lines there may be none
 * @throws Error that says in one sentence why there is none: no such file, a folder, a PDF, an empty file
 */
export function plainTextOfFile(
  path: string,
  wanted: 'a text' | 'lines of text' | 'a pack' | 'a head of a pack' | 'a key' = 'a text',
): string {
  const bytes = bytesOfFile(path);
  const other = otherKindOf(bytes);
  if (other) throw new Error(`${path} is ${other}, not ${wanted}`);
  if (isBinary(bytes)) throw new Error(`${path} is no text in UTF-8`);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '' && wanted !== 'lines of text') throw new Error(`${path} is empty`);
  return text;
}

/** Every file below a folder, in the order of their names. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** A file or folder that cannot be read, or written, at all. */
export class Unreadable extends Error {}

/** Why a file could not be written, by the system's own name for it. */
const NOT_WRITTEN: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'is a folder, not a file',
  EEXIST: 'is there already',
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  EROFS: 'may not be written',
  ENOSPC: 'the disk is full',
};

/**
 * The error of a file that could not be written, in one sentence instead of the system's words.
 * @param error as it was thrown
 */
export function notWritten(path: string, error: unknown): Unreadable {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Unreadable(`${path}: ${NOT_WRITTEN[code] ?? message}`);
}

/**
 * What is read of a file or folder.
 * @throws Unreadable with the sentence that says why it cannot be
 */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Unreadable((error as Error).message);
  }
}
