/**
 * Reads saved pages and prints what is known of them:
 *
 *     npm run --silent read -- page.html --url https://… [--json] [--lang fr]
 *
 * Where the records know the address, page and record are put together; otherwise the page speaks
 * for itself: the same as in the panel. The JSON is described in `context-schema.ts`.
 */
import { readCollection } from './collection/collection';
import { resultLine } from './context-schema';
import { addressBeside, htmlFilesOf, textOfFile } from './html-file';
import { type Asked, askedIn, type ExitCode, USAGE } from './read-arguments';
import { outlineInWords } from './read-outline';
import { fileWords } from './read-words';
import { bundledCatalogue, createReading } from './reading';

/** The columns of the bar. */
const BAR = 30;

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
  let files: string[];
  try {
    files = asked.paths.flatMap(htmlFilesOf);
  } catch (error) {
    err(`read: ${messageOf(error)}\n`);
    return 2;
  }
  const { lang } = asked;
  // Several files, or a folder: one line of JSON each.
  const isMany = asked.paths.length > 1 || files[0] !== asked.paths[0];
  if (asked.page && !asked.json && !isMany) {
    err(`read: --page goes with --json\n${USAGE}\n`);
    return 2;
  }
  const hasBar = isTerminal && isMany;
  let isKnown = false;
  let isBroken = false;
  const read = createReading(
    bundledCatalogue((text) => err(`read: ${text}\n`)),
    asked.page,
  );
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
    const catalogue = bundledCatalogue((text) => err(`read: ${text}\n`));
    const streams = { stdin: process.stdin, out, err, now: () => performance.now() };
    return await readCollection({ ...asked, withPage: asked.page, catalogue }, streams);
  } catch (error) {
    err(`read: ${messageOf(error)}\n`);
    return 2;
  }
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

if (import.meta.filename === process.argv[1]) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  process.exitCode = await readCommand(process.argv.slice(2), {
    out: writeOut,
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
  });
}
