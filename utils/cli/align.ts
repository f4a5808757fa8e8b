/**
 * Aligns two text files, one unit (sentence or paragraph) a line:
 *
 *     npm run --silent align -- SOURCE TARGET [--lang en,fr]
 *
 * Prints one bead a line, `[i,j]:[k]`, lines counted from 0, an empty list for a line without
 * counterpart.
 */
import { parseArgs } from 'node:util';
import { alignUnits } from '../compare/align';
import type { Bead } from '../compare/bead';
import { runNow } from '../compare/run';
import { plainTextOfFile } from './given-files';
import { twoLanguages } from './two-languages';

const USAGE = `usage: align SOURCE TARGET [--lang xx,yy]

Aligns two text files, one sentence or paragraph a line, and prints one pair a line: [i,j]:[k],
lines counted from 0, an empty list where a line has no counterpart.

  --lang xx,yy   languages of both files (BCP 47), for number words
  --help         show this

Exit status: 0 with the pairs, 2 where it was called wrongly or a file could not be read.`;

/** What the command would print, and how it ends. */
export interface Outcome {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 * @returns code 0 with the beads, 2 where it is called wrongly or a file cannot be read
 */
export function alignCommand(args: readonly string[]): Outcome {
  let langs: string[] | undefined;
  let files: string[];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { code: 0, out: `${USAGE}\n`, err: '' };
    langs = twoLanguages(values.lang);
    files = positionals;
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const [source, target] = files;
  if (source === undefined || target === undefined || files.length > 2) {
    return wrong(`expected two files, got ${files.length}`);
  }
  try {
    const beads = runNow(
      alignUnits(linesIn(source), linesIn(target), {
        langs: [langs?.[0] ?? '', langs?.[1] ?? ''],
      }),
    );
    return { code: 0, out: formatBeads(beads), err: '' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: 2, out: '', err: `align: ${message}\n` };
  }
}

const linesIn = (path: string) => linesOf(plainTextOfFile(path, 'lines of text'));

/** One bead a line, `[i,j]:[k]`. */
export function formatBeads(beads: readonly Bead[]): string {
  return beads.map(({ source, target }) => `[${source}]:[${target}]\n`).join('');
}

/** Lines of a file; the line end of the last one opens no further line. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

function wrong(message: string): Outcome {
  return { code: 2, out: '', err: `align: ${message}\n${USAGE}\n` };
}

if (import.meta.filename === process.argv[1]) {
  const { code, out, err } = alignCommand(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
