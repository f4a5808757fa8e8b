/**
 * Compares a saved page with its translation, its original or a copy:
 *
 *     npm run --silent compare -- original.html translation.html [--lang en,fr] [--json]
 *
 * Prints what stands on one side only, or with `--json` everything as one line of JSON, described in
 * `comparison-schema.ts`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bodyOf } from '../body/body';
import { bodyOfText } from '../body/text';
import { comparing } from '../compare/compare';
import type { Compared, ComparedSide } from '../compare/compared';
import { runNow } from '../compare/run';
import { comparisonJson } from '../compare/take/json';
import { webAddress } from '../page/addresses';
import type { Page, Property } from '../page/page';
import { readPage } from '../page/read';
import { compareInWords } from './compare-words';
import { comparisonLine } from './comparison-schema';
import { plainTextOfFile } from './given-files';
import { addressBeside, documentOf, ownAddress, textOfFile } from './html-file';
import { twoLanguages } from './two-languages';

const USAGE = `usage: compare ORIGINAL TRANSLATION [--lang xx,yy] [--json]

Compares two saved pages, paragraph by paragraph and sentence by sentence, and prints what was
looked for on the other side and not found: paragraphs, numbers, dates, links. Two texts of one
language are compared word by word, too. ORIGINAL and TRANSLATION are HTML files, or plain text
(.txt).

  --lang xx,yy   languages of both (BCP 47); where it is not given, what the pages declare
  --json         everything, as one line of JSON
  --help         show this

Exit status: 0 where both look like one article, 3 where they do not or where there is too little
text to tell, 2 where it was called wrongly or a file could not be read.`;

/** What the command would print, and how it ends. */
export interface Outcome {
  readonly code: 0 | 2 | 3;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 * @param now when
 */
export function compareCommand(args: readonly string[], now = new Date()): Outcome {
  let asked: Asked;
  try {
    asked = askedIn(args);
  } catch (error) {
    return { code: 2, out: '', err: `compare: ${messageOf(error)}\n${USAGE}\n` };
  }
  if (asked.help) return { code: 0, out: `${USAGE}\n`, err: '' };
  try {
    const [source, target] = asked.files.map((file, index) => sideOf(file, asked.langs?.[index]));
    if (source === undefined || target === undefined) throw new Error('expected two files');
    const comparison = runNow(comparing(source.article, target.article));
    const compared: Compared = { source, target, comparison };
    const made = { date: now, version: versionOf() };
    const out = asked.json
      ? `${comparisonLine(comparisonJson(compared, made))}\n`
      : compareInWords(compared);
    return { code: comparison.likeness === 'alike' ? 0 : 3, out, err: '' };
  } catch (error) {
    return { code: 2, out: '', err: `compare: ${messageOf(error)}\n` };
  }
}

interface Asked {
  files: string[];
  langs: string[] | undefined;
  json: boolean;
  help: boolean;
}

function askedIn(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { lang, json, help } = values;
  if (!help && positionals.length !== 2) {
    throw new Error(`expected two files, got ${positionals.length}`);
  }
  return { files: positionals, langs: twoLanguages(lang), json, help };
}

/** One text, and what its page says of itself. */
function sideOf(file: string, lang: string | undefined): ComparedSide {
  const given = lang ? { lang } : {};
  if (/\.txt$/i.test(file)) {
    return { article: { ...bodyOfText(plainTextOfFile(file)), ...given } };
  }
  const html = textOfFile(file);
  const document = documentOf(html);
  const address = addressBeside(file) ?? statedAddress(html, document);
  const page = readPage(document, address ?? '');
  const known = {
    role: own(page, 'role') as ComparedSide['role'],
    headline: own(page, 'headline'),
    publisher: own(page, 'publisher'),
    datePublished: own(page, 'datePublished'),
    address,
  };
  return {
    article: { ...bodyOf(document, address ?? ''), ...given },
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/** What a page first says of the text it shows. */
function own({ statements }: Page, wanted: Property): string | undefined {
  return statements.find(({ about, property }) => about === 'here' && property === wanted)?.value;
}

/** The address a saved page gives itself. */
function statedAddress(html: string, document: Document): string | undefined {
  const own = ownAddress(html, document);
  return own === undefined ? undefined : webAddress(own, undefined);
}

function versionOf(): string {
  const path = new URL('../../package.json', import.meta.url);
  return String(JSON.parse(readFileSync(path, 'utf8')).version);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.filename === process.argv[1]) {
  const { code, out, err } = compareCommand(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
