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
import { createKnowledge } from '../browser/knowledge';
import { readPage } from '../page/read';
import { openCatalogue } from '../records/catalogue';
import { compileCatalogue } from '../records/compile';
import { readRecords } from './catalogue-module';
import { READ_VERSION, type ReadResult, resultLine } from './context-schema';
import { addressBeside, documentOfFile, htmlFilesOf } from './html-file';
import { unseenIn } from './own-styles';
import { outlineInWords } from './read-outline';
import { fileWords, isWordsLanguage, ownLanguage, type WordsLanguage } from './read-words';

const USAGE = `usage: read PAGE… [--url ADDRESS] [--json] [--page] [--lang en|fr]

Prints what is known of a saved page: where its text comes from, who carried it over, what may be
done with it. PAGE is an HTML file, or a folder of them; of several pages, one line of JSON each.

  --url ADDRESS  the address the page was saved from (http or https); where it is not given, the
                 "url" of an expected.json beside the page
  --json         JSON instead of an outline: {"version": 1, "url", "page"?, "context"}
  --page         in the JSON, what was read of the page itself, too
  --lang en|fr   language of the outline
  --help         show this

Exit status: 0 with a context, 3 where nothing is stated (of several pages: by none of them),
2 where it was called wrongly or a page could not be read.`;

/** The columns of the bar. */
const BAR = 30;

/** How the command ends. */
export type ExitCode = 0 | 2 | 3;

/** What the command prints on. */
export interface Streams {
  out(text: string): void;
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
  const { files, isMany, lang } = asked;
  const hasBar = isTerminal && isMany;
  let isKnown = false;
  let isBroken = false;
  const read = reader(asked);
  for (const [index, file] of files.entries()) {
    if (hasBar) err(bar(index, files.length));
    try {
      const result = await read(file);
      isKnown ||= result.context !== null;
      if (hasBar) err(CLEAR);
      if (isMany || asked.json) out(`${resultLine(result)}\n`);
      else out(outlineInWords(result.context, fileWords(lang)));
    } catch (error) {
      isBroken = true;
      err(`${hasBar ? CLEAR : ''}read: ${file}: ${messageOf(error)}\n`);
    }
  }
  if (isBroken) return 2;
  return isKnown ? 0 : 3;
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
    },
  });
  const { url, json, page, lang, help } = values;
  if (!isWordsLanguage(lang)) throw new Error(`--lang: expected en or fr, got "${lang}"`);
  if (url !== undefined && !isWebAddress(url)) {
    throw new Error(`--url: expected an http or https address, got "${url}"`);
  }
  if (help) return { files: [], isMany: false, url, json, page, lang, help };
  if (positionals.length === 0) throw new Error('expected a page');
  const files = positionals.flatMap(htmlFilesOf);
  if (files.length === 0) throw new Error('no HTML file there');
  const isMany = positionals.length > 1 || files[0] !== positionals[0];
  if (page && !json && !isMany) throw new Error('--page goes with --json');
  return { files, isMany, url, json, page, lang, help };
}

/** Reads one file after the other, by one catalogue. */
function reader({ url: given, page: withPage }: Asked): (file: string) => Promise<ReadResult> {
  const records = join(import.meta.dirname, '../../records');
  const files = compileCatalogue(readRecords(records));
  const { find } = openCatalogue(async (path) => files.get(path) ?? new Uint8Array());
  const knowledge = createKnowledge({ find, keep: async () => false });
  return async (file) => {
    const url = given ?? addressBeside(file);
    if (url === undefined) throw new Error('its address is not known; give it with --url');
    if (!isWebAddress(url)) throw new Error(`"${url}" is no http or https address`);
    const document = documentOfFile(file);
    const page = readPage(document, url, unseenIn(document));
    const context = (await knowledge.contextOf(page)) ?? null;
    return { version: READ_VERSION, url, ...(withPage ? { page } : {}), context };
  };
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

if (process.argv[1]?.replaceAll('\\', '/').endsWith('utils/cli/read.ts')) {
  process.exitCode = await readCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
  });
}
