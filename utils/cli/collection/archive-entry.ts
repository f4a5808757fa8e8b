/**
 * What a web archive holds, entry by entry.
 *
 * An entry's `offset` is where it begins in the file. In a file that was compressed as a whole all
 * begin where that does: `within` says how far into what it unpacks to.
 */

/** A record of an archive as it lies there, decompressed: its head, an empty line, its block. */
export interface Entry {
  readonly offset: number;
  readonly within?: number;
  readonly bytes: Uint8Array;
}

/** A place where there should be an entry and is none that can be read. */
export interface BrokenEntry {
  readonly offset: number;
  readonly within?: number;
  /** What is wrong, as it follows "entry at byte 123". */
  readonly broken: string;
}

/** A larger record is no page anybody reads. */
export const LARGEST_ENTRY = 32 * 2 ** 20;
