/**
 * `npm run records`: checks the whole folder of records and says what is wrong, what is doubtful and
 * what is missing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord, recordPaths, strayPaths } from '../build/record-folder';
import { checkRecord, duplicateKeys } from '../records/check';
import { type Remark, reviewRecord } from '../records/review';
import { counted } from './counted';
import { mustBeFolder } from './given-files';

const USAGE = `Usage: npm run records -- [folder] [--missing] [--json]

Checks every record below a folder (records/ where none is named) and ends with a summary.

  --missing   lists the facts that nobody has filled in yet
  --json      prints the remarks as JSON
  --help      shows this

Exit status: 0 where there is no error, 1 where there is one, 2 where it was called wrongly.`;

/** Every so many records, a word on how far it is. */
const PROGRESS = 1000;

/** A remark and the file it is about. */
export interface FileRemark extends Remark {
  readonly file: string;
}

/** What the command prints on. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 * @returns its exit status
 */
export function recordsCommand(args: readonly string[], { out, err }: Streams): 0 | 1 | 2 {
  let asked: ReturnType<typeof optionsIn>;
  try {
    asked = optionsIn(args);
  } catch (error) {
    err(`records: ${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
  if (asked.help) {
    out(`${USAGE}\n`);
    return 0;
  }
  try {
    const { folder, withMissing, asJson } = asked;
    mustBeFolder(folder);
    const paths = recordPaths(folder);
    if (paths.length === 0) throw new Error(`${folder} holds no record`);
    const remarks = reviewFolder(folder, paths, (done) => {
      if (done % PROGRESS === 0) err(`${done} of ${paths.length} records …\n`);
    });
    out(
      `${asJson ? JSON.stringify(remarks, null, 2) : report(remarks, paths.length, withMissing)}\n`,
    );
    return remarks.some(({ grade }) => grade === 'error') ? 1 : 0;
  } catch (error) {
    err(`records: ${(error as Error).message}\n`);
    return 2;
  }
}

/**
 * Looks through records, one at a time.
 * @param paths of the records below the folder
 * @param onRecord called after each, with how many are done
 */
export function reviewFolder(
  folder: string,
  paths: readonly string[],
  onRecord: (done: number) => void,
): FileRemark[] {
  const remarks: FileRemark[] = [];
  const owners = new Map<string, string>();
  const error = (file: string, message: string, path = '') =>
    remarks.push({ file, grade: 'error', path, message });
  for (const [i, file] of paths.entries()) {
    if (!file.includes('/')) error(file, 'belongs into the folder of its site');
    const { record, problems } = checkedFile(folder, file);
    for (const { path, message } of problems) error(file, message, path);
    if (record) {
      for (const { path, message } of duplicateKeys(file, record, owners)) {
        error(file, message, path);
      }
      remarks.push(...reviewRecord(record).map((remark) => ({ file, ...remark })));
    }
    onRecord(i + 1);
  }
  const message = 'is no record: its name does not end in .json';
  for (const file of strayPaths(folder)) {
    remarks.push({ file, grade: 'warning', path: '', message });
  }
  return remarks;
}

function checkedFile(folder: string, file: string): ReturnType<typeof checkRecord> {
  try {
    return checkRecord(file, readRecord(folder, file));
  } catch (error) {
    return { problems: [{ file, path: '', message: (error as Error).message }] };
  }
}

/** The remarks file by file, and a summary. */
export function report(
  remarks: readonly FileRemark[],
  total: number,
  withMissing: boolean,
): string {
  const lines: string[] = [];
  let file = '';
  for (const remark of remarks) {
    if (remark.grade === 'missing' && !withMissing) continue;
    if (remark.file !== file) lines.push(remark.file);
    file = remark.file;
    const mark = { error: '✗', warning: '!', missing: '·' }[remark.grade];
    lines.push(`  ${mark} ${remark.path === '' ? '' : `${remark.path}: `}${remark.message}`);
  }
  const count = (grade: Remark['grade']) => remarks.filter((one) => one.grade === grade).length;
  const missing = count('missing');
  const summary = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    `${counted(missing, 'fact')} missing`,
  ].join(', ');
  const hint = missing > 0 && !withMissing ? ' (--missing lists them)' : '';
  lines.push(`${counted(total, 'record')}: ${summary}${hint}`);
  return lines.join('\n');
}

function optionsIn(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      missing: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error('one folder at a time');
  return {
    folder: positionals[0] ?? join(import.meta.dirname, '../../records'),
    withMissing: values.missing,
    asJson: values.json,
    help: values.help,
  };
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = recordsCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
