/**
 * Reads saved pages and prints what is known of them:
 *
 *     npm run --silent read -- page.html --url https://… [--json] [--lang fr]
 *
 * Where the records know the address, page and record are put together; otherwise the page speaks
 * for itself: the same as in the panel. The JSON is described in `context-schema.ts`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCatalogue } from '../records/compile';
import { leftOut, recordTexts, soundRecords } from './catalogue-module';
import { readCollection } from './collection/collection';
import { resultLine } from './context-schema';
import { addressBeside, htmlFilesOf, textOfFile } from './html-file';
import { outlineInWords } from './read-outline';
import { fileWords, isWordsLanguage, ownLanguage, type WordsLanguage } from './read-words';
import { createReading } from './reading';

const USAGE = `usage: read PAGE… [--url ADDRESS] [--json] [--page] [--lang en|fr]
       read --input COLLECTION… [--output FILE [--resume]] [--page] [--workers N]

Prints what is known of a saved page: where its text comes from, who carried it over, what may be
done with it. PAGE is an HTML file, or a folder of them; of several pages, one line of JSON each.

  --url ADDRESS  the address the page was saved from (http or https); where it is not given, the
                 "url" of an expected.json beside the page, or what the page itself says
  --json         JSON instead of an outline: {"version": 1, "url", "page"?, "context"}
  --page         in the JSON, what was read of the page itself, too
  --lang en|fr   language of the outline
  --help         show this

Of a whole collection, by all processors, one line of JSON a page, in order:

  --input COLLECTION  a web archive (.warc, .warc.gz, .wacz), lines of JSON with a page's "url" and
                 "html" (.ndjson, .jsonl, or - for standard input), an HTML file, or a folder of
                 any of these; may be given several times
  --output FILE  writes there instead of to standard output
  --resume       goes on behind the whole lines that FILE holds already
  --workers N    so many at once, instead of one a processor

A broken entry is named with its place and passed over; a page that cannot be read has a line with
an "error" in place of its "context".

Exit status: 0 with a context, 3 where nothing is stated (of several pages: by none of them),
2 where it was called wrongly or a page could not be read.`;

/** The columns of the bar. */
const BAR = 30;

/** How the command ends. */
export type ExitCode = 0 | 2 | 3;

/** What the command prints on. */
export interface Streams {
  /** May say when it is ready for more. */
  out(text: string): Promise<void> | void;
  err(text: string): void;
  /** Is `err` a terminal, on which a progress bar may be drawn? */
  isTerminal: boolean;
}

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 */
export async function readCommand(
  args: readonly string[],
  { out, err, isTerminal }: Streams,
): Promise<ExitCode> {
  let asked: Asked;
  try {
    asked = askedIn(args);
  } catch (error) {
    err(`read: ${messageOf(error)}\n${USAGE}\n`);
    return 2;
  }
  if (asked.help) {
    out(`${USAGE}\n`);
    return 0;
  }
  if (asked.inputs.length > 0) return collection(asked, { out, err, isTerminal });
  const { files, isMany, lang } = asked;
  const hasBar = isTerminal && isMany;
  let isKnown = false;
  let isBroken = false;
  const read = createReading(bundledCatalogue(err), asked.page);
  for (const [index, file] of files.entries()) {
    if (hasBar) err(bar(index, files.length));
    try {
      const result = await read(textOfFile(file), asked.url ?? addressBeside(file));
      isKnown ||= result.context !== null;
      if (hasBar) err(CLEAR);
      if (isMany || asked.json) out(`${resultLine(result)}\n`);
      else out(outlineInWords(result.context, fileWords(lang)));
    } catch (error) {
      isBroken = true;
      err(`${hasBar ? CLEAR : ''}read: ${named(file, messageOf(error))}\n`);
    }
  }
  if (isBroken) return 2;
  return isKnown ? 0 : 3;
}

/** A message that begins with the file it is about. */
const named = (file: string, message: string) =>
  message.startsWith(file) ? message : `${file}: ${message}`;

/** Reads a whole collection. */
async function collection(asked: Asked, { out, err }: Streams): Promise<ExitCode> {
  try {
    const catalogue = bundledCatalogue(err);
    const streams = { stdin: process.stdin, out, err, now: () => performance.now() };
    return await readCollection({ ...asked, withPage: asked.page, catalogue }, streams);
  } catch (error) {
    err(`read: ${messageOf(error)}\n`);
    return 2;
  }
}

/** The bundled records, compiled; one that is unfinished is named and left out. */
function bundledCatalogue(err: (text: string) => void): Map<string, Uint8Array> {
  const folder = join(import.meta.dirname, '../../records');
  const { records, problems } = soundRecords(recordTexts(folder));
  if (problems.length > 0) err(`read: ${leftOut(problems)}\n`);
  return compileCatalogue(records);
}

interface Asked {
  files: string[];
  /** Several files, or a folder: one line of JSON each. */
  isMany: boolean;
  url: string | undefined;
  json: boolean;
  page: boolean;
  lang: WordsLanguage;
  help: boolean;
  /** A collection instead of pages. */
  inputs: string[];
  output: string | undefined;
  resume: boolean;
  workers: number | undefined;
}

function askedIn(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      lang: { type: 'string', default: ownLanguage() },
      help: { type: 'boolean', default: false },
      input: { type: 'string', multiple: true, default: [] },
      output: { type: 'string' },
      resume: { type: 'boolean', default: false },
      workers: { type: 'string' },
    },
  });
  const { url, json, page, lang, help, output, resume } = values;
  const collected = { inputs: values.input, output, resume, workers: countIn(values.workers) };
  if (!isWordsLanguage(lang)) throw new Error(`--lang: expected en or fr, got "${lang}"`);
  if (url !== undefined && !isWebAddress(url)) {
    throw new Error(`--url: expected an http or https address, got "${url}"`);
  }
  const asked = { url, json, page, lang, help, ...collected };
  if (resume && output === undefined) throw new Error('--resume goes with --output');
  if (help || collected.inputs.length > 0) {
    if (positionals.length > 0 && !help) throw new Error('a page goes without --input');
    if (url !== undefined && !help) throw new Error('--url goes without --input');
    return { ...asked, files: [], isMany: false };
  }
  if (output !== undefined) throw new Error('--output goes with --input');
  if (positionals.length === 0) throw new Error('expected a page');
  const files = positionals.flatMap(htmlFilesOf);
  if (files.length === 0) throw new Error('no HTML file there');
  const isMany = positionals.length > 1 || files[0] !== positionals[0];
  if (page && !json && !isMany) throw new Error('--page goes with --json');
  return { ...asked, files, isMany };
}

function countIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Error(`--workers: expected a number, got "${text}"`);
  return Number(text);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const CLEAR = '\r\u001b[K';

function bar(done: number, of: number): string {
  const filled = Math.round((BAR * done) / of);
  return `${CLEAR}[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${done}/${of}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Waits for whoever reads the output; where nobody does any more, it ends quietly. */
function writeOut(text: string): Promise<void> | void {
  if (process.stdout.write(text)) return;
  return new Promise((ready) => process.stdout.once('drain', ready));
}

if (process.argv[1]?.replaceAll('\\', '/').endsWith('utils/cli/read.ts')) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  process.exitCode = await readCommand(process.argv.slice(2), {
    out: writeOut,
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
  });
}
