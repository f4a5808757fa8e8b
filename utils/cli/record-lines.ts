/** Drafts from what `npm run read` wrote of a collection. */
import { closeSync, createReadStream, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Maker } from '../context/record-of';
import { draftOf } from './draft';
import { isBinary, mustBeFile, otherKindOf } from './given-files';
import { ownersIn, write } from './record-files';
import { resultIn } from './result-lines';

/** What the command works with besides its arguments. */
export interface Surroundings {
  /** Where the records lie. */
  readonly folder: string;
  readonly maker: Maker;
  readonly stdin: NodeJS.ReadableStream;
  /** Has files written as the project writes its files. */
  format(paths: readonly string[]): void;
  out(text: string): void;
  err(text: string): void;
}

/** Drafts a record of each page of a collection that states an origin and has none yet. */
export async function fromLines(
  input: string,
  maker: Maker,
  { folder, stdin, out, err, format }: Surroundings,
): Promise<0 | 1> {
  if (input !== '-') mustBeLines(input);
  const owners = ownersIn(folder);
  const counts = { drafted: 0, known: 0, silent: 0, broken: 0 };
  const lines = createInterface({ input: input === '-' ? stdin : createReadStream(input) });
  const written: string[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const result = resultIn(line);
    if (typeof result === 'string') {
      counts.broken += 1;
      err(`record: line ${number}: ${result}\n`);
    } else if (result.context === null) counts.silent += 1;
    else if (result.context.basis.by === 'record') counts.known += 1;
    else {
      const draft = draftOf(result.context, result.url, maker);
      const isTaken =
        owners.ownerOf(draft.record) !== undefined || existsSync(join(folder, draft.file));
      if (isTaken) counts.known += 1;
      else {
        owners.claim(draft.record, draft.file);
        written.push(write(folder, draft));
        counts.drafted += 1;
      }
    }
  }
  format(written);
  out(
    `${counts.drafted} drafted; ${counts.known} with a record already, ${counts.silent} that state no ` +
      `origin, ${counts.broken} that could not be used. What is missing: npm run records -- --missing\n`,
  );
  return counts.drafted > 0 ? 0 : 1;
}

/**
 * Looks at the head of a file alone: it may be of any size.
 * @throws Error that says in one sentence why it holds no lines
 */
function mustBeLines(path: string): void {
  mustBeFile(path);
  const space = new Uint8Array(1024);
  const file = openSync(path, 'r');
  const head = space.subarray(0, readSync(file, space));
  closeSync(file);
  if (head.length === 0) throw new Error(`${path} is empty`);
  const other = otherKindOf(head);
  if (other) throw new Error(`${path} is ${other}, not lines of JSON`);
  if (isBinary(head)) throw new Error(`${path} is no text in UTF-8`);
}
