/**
 * Checking records where they enter: shape by the schema, then what no schema can say (references,
 * loops, keys). Errors name the file, the JSON path and what is wrong.
 */

import { cleaned } from '../text/controls';
import { allKeysOfEdition } from './address-key';
import { referenceProblems } from './references';
import { type ArticleRecord, articleRecord } from './schema';

/** A record together with the file it was read from. */
export interface RecordFile {
  /** Path below `records/`, `/`-separated. */
  readonly file: string;
  readonly record: ArticleRecord;
}

/** One thing that is wrong with a record. */
export interface Problem {
  readonly file: string;
  /** JSON path, e.g. `editions[1].headline.value`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Thrown by {@link checkRecords}; its message lists every problem, one a line. */
export class RecordError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      problems
        .map(({ file, path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`)
        .join('\n'),
    );
    this.name = 'RecordError';
  }
}

/**
 * Checks record files one by one and against each other.
 * @param files path below `records/` → the file's text
 * @returns the records, in the order of their paths
 * @throws RecordError that names every problem found
 */
export function checkRecords(files: ReadonlyMap<string, string>): RecordFile[] {
  const checker = createChecker();
  const records = [...files.keys()].sort().flatMap((file) => {
    const record = checker.check(file, files.get(file) ?? '');
    return record ? [{ file, record }] : [];
  });
  checker.finish();
  return records;
}

/** Checks record files one at a time: a hundred thousand at once would fill the memory. */
export interface Checker {
  /** The record, when nothing is wrong with it by itself. */
  check(file: string, text: string): ArticleRecord | undefined;
  /** @throws RecordError that names every problem found */
  finish(): void;
}

export function createChecker(): Checker {
  const problems: Problem[] = [];
  const doubles: Problem[] = [];
  const owners = new Map<string, string>();
  return {
    check(file, text) {
      if (!file.includes('/')) {
        problems.push({ file, path: '', message: 'belongs into the folder of its site' });
      }
      const { record, problems: found } = checkRecord(file, text);
      problems.push(...found);
      if (record) doubles.push(...duplicateKeys(file, record, owners));
      return record;
    },
    finish() {
      if (problems.length + doubles.length > 0) throw new RecordError([...problems, ...doubles]);
    },
  };
}

/** Checks one record; `record` is there only when nothing is wrong with it. */
export function checkRecord(
  file: string,
  text: string,
): { record?: ArticleRecord; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ file, path: '', message: `not JSON: ${(error as Error).message}` }] };
  }
  const { record, problems } = checkValue(json);
  return {
    ...(record ? { record } : {}),
    problems: problems.map((problem) => ({ file, ...problem })),
  };
}

/** Checks what may be a record, wherever it comes from; what it gives has no controls in its texts. */
export function checkValue(value: unknown): {
  record?: ArticleRecord;
  problems: Omit<Problem, 'file'>[];
} {
  const parsed = articleRecord.safeParse(cleaned(value));
  if (!parsed.success) {
    const { issues } = parsed.error;
    return { problems: issues.map(({ path, message }) => ({ path: jsonPath(path), message })) };
  }
  const problems = referenceProblems(parsed.data);
  return { ...(problems.length === 0 ? { record: parsed.data } : {}), problems };
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * Keys of a record that another one claims already, or another edition of its own.
 * @param owners key → the file that claims it; gets the record's own
 */
export function duplicateKeys(
  file: string,
  { editions }: ArticleRecord,
  owners: Map<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [i, edition] of editions.entries()) {
    for (const key of allKeysOfEdition(edition)) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, file);
      else {
        const message = `the key "${key}" is already claimed by ${owner}`;
        problems.push({ file, path: `editions[${i}]`, message });
      }
    }
  }
  return problems;
}
