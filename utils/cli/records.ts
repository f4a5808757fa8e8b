/**
 * `npm run records`: checks the whole folder of records and says what is wrong, what is doubtful and
 * what is missing. Ends with 1 when there is an error, so that a build server can ask it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRecord, duplicateKeys } from '../records/check';
import { type Remark, reviewRecord } from '../records/review';
import { recordPaths, recordTexts } from './catalogue-module';

const USAGE = 'Usage: npm run records -- [folder] [--missing] [--json]';

/** Every so many records, a word on how far it is. */
const PROGRESS = 2000;

/** A remark and the file it is about. */
export interface FileRemark extends Remark {
  readonly file: string;
}

if (import.meta.filename === process.argv[1]) main();

function main() {
  const { folder, withMissing, asJson } = options();
  const total = recordPaths(folder).length;
  const remarks = reviewFolder(folder, (done) => {
    if (done % PROGRESS === 0) console.error(`${done} of ${total} records …`);
  });
  if (asJson) console.log(JSON.stringify(remarks, null, 2));
  else console.log(report(remarks, total, withMissing));
  process.exit(remarks.some(({ grade }) => grade === 'error') ? 1 : 0);
}

/**
 * Looks through every record below a folder, one at a time.
 * @param onRecord called after each, with how many are done
 */
export function reviewFolder(folder: string, onRecord: (done: number) => void): FileRemark[] {
  const remarks: FileRemark[] = [];
  const owners = new Map<string, string>();
  let done = 0;
  for (const [file, text] of recordTexts(folder)) {
    if (!file.includes('/')) {
      const message = 'belongs into the folder of its site';
      remarks.push({ file, grade: 'error', path: '', message });
    }
    const { record, problems } = checkRecord(file, text);
    remarks.push(...problems.map((problem) => ({ ...problem, grade: 'error' as const })));
    if (record) {
      const doubles = duplicateKeys(file, record, owners);
      remarks.push(...doubles.map((problem) => ({ ...problem, grade: 'error' as const })));
      remarks.push(...reviewRecord(record).map((remark) => ({ file, ...remark })));
    }
    onRecord(++done);
  }
  return remarks;
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
  lines.push(
    `${total} records: ${count('error')} errors, ${count('warning')} warnings, ${missing} facts missing` +
      (missing > 0 && !withMissing ? ' (--missing lists them)' : ''),
  );
  return lines.join('\n');
}

function options(): { folder: string; withMissing: boolean; asJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { missing: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    if (positionals.length > 1) throw new Error('One folder at a time.');
    return {
      folder: positionals[0] ?? join(import.meta.dirname, '../../records'),
      withMissing: values.missing ?? false,
      asJson: values.json ?? false,
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
