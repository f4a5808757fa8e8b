/**
 * Checking records where they enter: shape by the schema, then what no schema can say (references,
 * loops, keys). Errors name the file, the JSON path and what is wrong.
 */

import { articleKeysOf, sites } from '../sites/index';
import { ancestry, parentOf } from './chain';
import { keysOf } from './keys';
import { type ArticleRecord, articleRecord, type Edition } from './schema';

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
  const parsed = articleRecord.safeParse(json);
  const problems = parsed.success
    ? referenceProblems(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path: jsonPath(path), message }));
  return {
    ...(parsed.success && problems.length === 0 ? { record: parsed.data } : {}),
    problems: problems.map((problem) => ({ file, ...problem })),
  };
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

type Found = Omit<Problem, 'file'>;

function referenceProblems({ editions, notices }: ArticleRecord): Found[] {
  const ids = editions.map(({ id }) => id);
  const missing = (path: string, id: string): Found[] =>
    ids.includes(id) ? [] : [{ path, message: `no edition "${id}" in this record` }];
  return [
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [{ path: `editions[${i}].id`, message: `"${id}" stands twice` }] : [],
    ),
    ...editions.flatMap((edition, i) => editionProblems(edition, editions, `editions[${i}]`)),
    ...notices.flatMap(({ carriedBy }, i) => missing(`notices[${i}].carriedBy`, carriedBy)),
    ...witnesses(editions, 'editions').flatMap(({ path, by }) => missing(path, by)),
  ];
}

function editionProblems(edition: Edition, editions: Edition[], path: string): Found[] {
  const found: Found[] = [];
  const parent = parentOf(edition);
  const link = edition.translationOfWork ? 'translationOfWork' : 'isBasedOn';
  if (edition.translationOfWork && edition.isBasedOn) {
    found.push({
      path: `${path}.isBasedOn`,
      message: 'an edition comes from one edition, not two',
    });
  }
  if (parent !== undefined && !editions.some(({ id }) => id === parent)) {
    found.push({ path: `${path}.${link}.value`, message: `no edition "${parent}" in this record` });
  }
  const oldest = ancestry(edition, editions).at(-1);
  if (
    oldest &&
    parentOf(oldest) !== undefined &&
    editions.some(({ id }) => id === parentOf(oldest))
  ) {
    found.push({ path: `${path}.${link}.value`, message: 'the chain loops' });
  }
  if (edition.role === 'original' && parent !== undefined) {
    found.push({ path: `${path}.${link}`, message: 'an original comes from no other edition' });
  }
  const site = edition.articleKey?.value.split(':')[0];
  if (site !== undefined && !sites.some(({ id }) => id === site)) {
    found.push({ path: `${path}.articleKey.value`, message: `no site "${site}" is known` });
  } else if (edition.articleKey && !canOccur(edition.articleKey.value)) {
    const message = 'no address of that site has this key';
    found.push({ path: `${path}.articleKey.value`, message });
  }
  if (keysOf(edition).length > 0 && edition.headline === undefined) {
    found.push({ path: `${path}.headline`, message: 'needed to recognise the page by' });
  }
  return found;
}

/** Does some address of its site lead to this key? By slug alone, or by slug and number. */
function canOccur(articleKey: string): boolean {
  const [id, key] = articleKey.split(':');
  const [host] = sites.find((site) => site.id === id)?.hosts ?? [];
  return [`https://${host}/${key}`, `https://${host}/slug/${key}`].some((address) =>
    articleKeysOf(address).includes(articleKey),
  );
}

/** Every `by` of every stated evidence below a value, with its JSON path. */
function witnesses(value: unknown, path: string): { path: string; by: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => witnesses(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('grade' in value && 'by' in value && typeof value.by === 'string') {
    return [{ path: `${path}.by`, by: value.by }];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object' ? witnesses(item, `${path}.${key}`) : [],
  );
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
    for (const key of keysOf(edition)) {
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
