/**
 * Reading whole collections: `npm run read -- --input archive.warc.gz`. One line of JSON a page, in
 * the order of the pages, by all processors, in bounded memory; what cannot be read is named and
 * passed over.
 */
import { availableParallelism } from 'node:os';
import { counted } from '../counted';
import type { ExitCode } from '../read-arguments';
import { inOrder, type Work } from './in-order';
import { type Collected, checkInput, pagesOf } from './inputs';
import { resumeAt } from './output';
import { type Answer, createPool, type Pool } from './pool';

export interface CollectionOptions {
  /** Archives, folders, files of lines; `-` is standard input. */
  readonly inputs: readonly string[];
  /** Where the lines go; standard output where it is left out. */
  readonly output: string | undefined;
  /** Goes on behind what the output holds already. */
  readonly resume: boolean;
  readonly withPage: boolean;
  /** How many worker threads; as many as there are processors where it is left out. */
  readonly workers: number | undefined;
  readonly catalogue: ReadonlyMap<string, Uint8Array>;
}

export interface CollectionStreams {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Takes a line; resolves when it may have the next one. */
  out(text: string): Promise<void> | void;
  err(text: string): void;
  readonly now: () => number;
}

/** A word on how far it is, every so many pages. */
const PROGRESS = 1000;

/**
 * Reads a collection.
 * @throws Error where an input or the output cannot be used at all
 */
export async function readCollection(
  options: CollectionOptions,
  { stdin, out, err, now }: CollectionStreams,
): Promise<ExitCode> {
  options.inputs.forEach(checkInput);
  const output = await resumeAt(options.output, options.resume, out);
  const size = options.workers ?? availableParallelism();
  const pool = createPool(size, options);
  const started = now();
  const counts = { pages: 0, known: 0, failed: 0, skipped: 0, past: output.lines };
  try {
    const results = inOrder(pagesOf(options.inputs, stdin), size, workOn(pool, counts));
    for await (const { item, answer } of results) {
      if ('skipped' in item) {
        counts.skipped += 1;
        err(`read: ${item.at}: ${item.skipped}; skipped\n`);
      } else if (answer) {
        if (answer.error) {
          counts.failed += 1;
          err(`read: ${item.at}: ${answer.error}\n`);
        }
        if (answer.isKnown) counts.known += 1;
        counts.pages += 1;
        await output.write(`${answer.line}\n`);
        if (counts.pages % PROGRESS === 0) err(`${progress(counts.pages, now() - started)}\n`);
      }
    }
  } finally {
    await pool.close();
    await output.close();
  }
  err(`${summary(counts, now() - started)}\n`);
  // Where none could be read, the input is what is wrong.
  const isUnread = counts.failed === counts.pages && counts.failed + counts.skipped > 0;
  if (isUnread && counts.past === 0) return 2;
  // A run that was finished already has found what it found.
  return counts.known > 0 || (counts.past > 0 && counts.pages === 0) ? 0 : 3;
}

interface Counts {
  pages: number;
  known: number;
  failed: number;
  skipped: number;
  /** Pages whose lines are there already. */
  past: number;
}

/** An item, and what became of it; nothing where its line is there already. */
interface Done {
  item: Collected;
  answer: Answer | undefined;
}

function workOn(pool: Pool, counts: Counts) {
  let left = counts.past;
  return (item: Collected): Work<Done> => {
    if ('skipped' in item) return { result: { item, answer: undefined }, bytes: 0 };
    if (left > 0) {
      left -= 1;
      return { result: { item, answer: undefined }, bytes: 0 };
    }
    const result = pool.read(item).then((answer: Answer) => ({ item, answer }));
    return { result, bytes: item.html.length };
  };
}

const perSecond = (pages: number, ms: number) => ((1000 * pages) / Math.max(1, ms)).toFixed(1);

function progress(pages: number, ms: number): string {
  return `${counted(pages, 'page')}, ${perSecond(pages, ms)} a second`;
}

function summary({ pages, known, failed, skipped, past }: Counts, ms: number): string {
  return [
    `${progress(pages, ms)}: ${known} with a context`,
    failed > 0 ? `, ${failed} could not be read` : '',
    skipped > 0 ? `, ${skipped} broken ${skipped === 1 ? 'entry' : 'entries'} skipped` : '',
    past > 0 ? `; ${past} were there already` : '',
  ].join('');
}
