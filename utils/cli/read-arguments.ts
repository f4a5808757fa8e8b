/** How `npm run read` is called. */
import { parseArgs } from 'node:util';
import { LANGUAGES, nearestLanguage, ownLanguage } from './read-words';

export const USAGE = `usage: read PAGE… [--url ADDRESS] [--json] [--page] [--lang TAG]
       read --input COLLECTION… [--output FILE [--resume]] [--page] [--workers N]

Prints what is known of a saved page: where its text comes from, who carried it over, what may be
done with it. PAGE is an HTML file, or a folder of them; of several pages, one line of JSON each.

  --url ADDRESS  the address the page was saved from (http or https); where it is not given, the
                 "url" of an expected.json beside the page, or what the page itself says
  --json         JSON instead of an outline: {"version": 1, "url", "page"?, "context"}
  --page         in the JSON, what was read of the page itself, too
  --lang TAG     language of the outline: en, fr, de … (the interface's)
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

/** How the command ends. */
export type ExitCode = 0 | 2 | 3;

/** What a call asks for. */
export interface Asked {
  /** Files and folders. */
  paths: string[];
  url: string | undefined;
  json: boolean;
  page: boolean;
  lang: string;
  help: boolean;
  /** A collection instead of pages. */
  inputs: string[];
  output: string | undefined;
  resume: boolean;
  workers: number | undefined;
}

/**
 * What the arguments ask for.
 * @throws Error that says what is wrong with them
 */
export function askedIn(args: readonly string[]): Asked {
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
  const language = nearestLanguage(lang);
  if (language === undefined) {
    throw new Error(`--lang: expected one of ${LANGUAGES.join(', ')}, got "${lang}"`);
  }
  if (url !== undefined && !isWebAddress(url)) {
    throw new Error(`--url: expected an http or https address, got "${url}"`);
  }
  const asked = { url, json, page, lang: language, help, ...collected };
  if (resume && output === undefined) throw new Error('--resume goes with --output');
  if (help || collected.inputs.length > 0) {
    if (positionals.length > 0 && !help) throw new Error('a page goes without --input');
    if (url !== undefined && !help) throw new Error('--url goes without --input');
    return { ...asked, paths: [] };
  }
  if (output !== undefined) throw new Error('--output goes with --input');
  if (positionals.length === 0) throw new Error('expected a page');
  return { ...asked, paths: positionals };
}

function countIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Error(`--workers: expected a number, got "${text}"`);
  return Number(text);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
