/** `npm run record -- page.html --url https://…`: drafts a record from a saved page. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordTexts, soundRecords } from '../build/record-folder';
import type { Maker } from '../context/record-of';
import { checkRecord } from '../records/check';
import { reviewRecord } from '../records/review';
import { siteOf } from '../sites/index';
import { counted } from './counted';
import { type Draft, draftRecord, withOriginal } from './draft';
import { textOfFile } from './html-file';
import { mergedRecords } from './merge-drafts';
import { formatted, ownersIn, textOf, write } from './record-files';
import { fromLines, type Surroundings } from './record-lines';

const USAGE = `Usage: npm run record -- PAGE [--url ADDRESS] [--original PAGE [--original-url ADDRESS]]
                         [--by NAME] [--merge | --force] [--print]
       npm run record -- --input LINES [--by NAME]

Drafts a record from a saved page, each fact with the words it rests on.

  --url ADDRESS       where the page was saved from, where it does not say so itself
  --original PAGE     the saved page of its original: one record of both
  --by NAME           who makes the record; your name as git knows it where it is left out
  --merge             adds what the page says to a record that has one of its keys already
  --force             writes over a draft of the same name
  --print             prints the draft instead of writing it
  --input LINES       drafts from what npm run read wrote of a collection, a file or - for standard
                      input; pages that have a record already are left alone
  --help              shows this

Exit status: 0 where it drafted something, 1 where a record is in the way or nothing was drafted,
2 where it was called wrongly or a file could not be read.`;

/** Something that is in the way; not a mistake. */
class InTheWay extends Error {}

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 */
export async function recordCommand(
  args: readonly string[],
  around: Surroundings,
): Promise<0 | 1 | 2> {
  let asked: Asked;
  try {
    asked = askedIn(args);
  } catch (error) {
    around.err(`record: ${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
  if (asked.help) {
    around.out(`${USAGE}\n`);
    return 0;
  }
  try {
    const maker = asked.by ? { ...around.maker, name: asked.by } : around.maker;
    if (asked.input !== undefined) return await fromLines(asked.input, maker, around);
    return fromPage(asked, maker, around);
  } catch (error) {
    around.err(`record: ${(error as Error).message}\n`);
    return error instanceof InTheWay ? 1 : 2;
  }
}

function fromPage(asked: Asked, maker: Maker, around: Surroundings): 0 {
  const { folder, out, err, format } = around;
  let draft = draftRecord(textOfFile(asked.page), asked.url, maker);
  if (asked.original !== undefined) {
    const original = draftOfOriginal(textOfFile(asked.original), asked.originalUrl, maker);
    draft = withOriginal(draft, original);
  }
  if (asked.print) {
    out(textOf(draft.record));
    return 0;
  }
  if (siteOf(draft.address) === undefined) err(`record: ${strange(draft.address)}\n`);
  const owner = ownersIn(folder).ownerOf(draft.record);
  if (owner !== undefined && owner !== draft.file && !asked.merge) {
    throw new InTheWay(
      `records/${owner} has a key of this article already: --merge adds to it what this page says.`,
    );
  }
  if (asked.merge) {
    if (owner === undefined && existsSync(join(folder, draft.file)))
      throw new Error(`records/${draft.file} cannot be read: npm run records says why`);
    if (owner === undefined)
      throw new InTheWay('no record has a key of this article: leave out --merge.');
    const held = soundRecords(recordTexts(folder)).records.find(({ file }) => file === owner);
    if (held === undefined)
      throw new Error(`records/${owner} cannot be read: npm run records says why`);
    const { record, differing } = mergedRecords(held.record, draft.record);
    const made = { sdPublisher: { name: maker.name }, sdDatePublished: maker.date };
    draft = { ...draft, file: owner, record: { ...record, ...made, version: record.version + 1 } };
    for (const line of differing) out(`  ≠ ${line}\n`);
  } else if (existsSync(join(folder, draft.file)) && !asked.force) {
    throw new InTheWay(
      `records/${draft.file} is there already: --merge adds to it, --force writes over it.`,
    );
  }
  format([write(folder, draft)]);
  tell(draft, out);
  out('Fill in what you can prove, leave out what nobody states, then: npm run records\n');
  return 0;
}

/** @throws Error that names the option which gives its address */
function draftOfOriginal(html: string, url: string | undefined, maker: Maker): Draft {
  try {
    return draftRecord(html, url, maker);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`the page of the original: ${message.replace('--url', '--original-url')}`);
  }
}

/** What it means that a site is not known. */
const strange = (address: string) =>
  `${new URL(address).host} is no site that Colophon knows: its panel opens there only when the ` +
  'button is clicked, and the page is recognised by its whole address. CONTRIBUTING says how to add a site.';

function tell({ file, record }: Draft, out: (text: string) => void): void {
  out(`records/${file}: ${counted(record.editions.length, 'edition')}\n`);
  const { problems } = checkRecord(file, textOf(record));
  // As npm run records marks them: what it refuses, and what is only missing.
  for (const { path, message } of problems) out(`  ✗ ${path}: ${message}\n`);
  for (const { path, message } of reviewRecord(record)) out(`  · ${path}: ${message}\n`);
}

interface Asked {
  page: string;
  url: string | undefined;
  original: string | undefined;
  originalUrl: string | undefined;
  by: string | undefined;
  input: string | undefined;
  merge: boolean;
  force: boolean;
  print: boolean;
  help: boolean;
}

function askedIn(args: readonly string[]): Asked {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      original: { type: 'string' },
      'original-url': { type: 'string' },
      by: { type: 'string' },
      input: { type: 'string' },
      merge: flag,
      force: flag,
      print: flag,
      help: flag,
    },
  });
  const { 'original-url': originalUrl, ...others } = values;
  const [page = ''] = positionals;
  const wanted = others.input === undefined ? 1 : 0;
  if (!others.help && positionals.length !== wanted) {
    throw new Error(wanted === 1 ? 'expected one page' : 'a page goes without --input');
  }
  const { url, original, by, input, merge, force, print, help } = others;
  if (merge && force) throw new Error('either --merge or --force');
  if (originalUrl !== undefined && original === undefined)
    throw new Error('--original-url goes with --original');
  return { page, url, original, originalUrl, by, input, merge, force, print, help };
}

/** The maker's name is known to git, as that of every commit. */
function gitName(): string {
  try {
    const name = execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' });
    return name.trim() || 'Colophon';
  } catch {
    return 'Colophon';
  }
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await recordCommand(process.argv.slice(2), {
    folder: join(import.meta.dirname, '../../records'),
    maker: { name: gitName(), date: new Date().toISOString().slice(0, 10) },
    stdin: process.stdin,
    format: formatted,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
