/** What importing a pack would do, told before anything happens. */
import { allEditionsByKey } from './address-key';
import type { ArticleRecord } from './schema';

/** A record of another source that is about an article of the pack. */
export interface Rival {
  readonly record: ArticleRecord;
  /** Who holds it: the name of a pack, or undefined for a bundled one or the reader's own. */
  readonly by: 'bundled' | 'own' | { readonly pack: string };
}

export interface Changes {
  /** Articles the pack did not have before. */
  readonly added: readonly ArticleRecord[];
  /** Articles it had, now said otherwise. */
  readonly changed: readonly ArticleRecord[];
  readonly unchanged: number;
  /** Articles it had and has no longer. */
  readonly removed: readonly ArticleRecord[];
  /** Articles that another source has a differing record of: both will be shown. */
  readonly conflicts: readonly {
    readonly record: ArticleRecord;
    readonly rivals: readonly Rival[];
  }[];
}

/** Asking others one by one would take minutes for a large pack. */
const AT_ONCE = 500;

/**
 * Compares a pack with what is there.
 * @param next the pack's records
 * @param before the records of the same pack as it is stored; none for a new pack
 * @param rivalsOf what other sources hold under some keys, by key; asked for many at once
 */
export async function changesOf(
  next: readonly ArticleRecord[],
  before: readonly ArticleRecord[],
  rivalsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly Rival[]>>,
): Promise<Changes> {
  const old = new Map<string, ArticleRecord>();
  for (const record of before) for (const key of keysIn(record)) old.set(key, record);
  const stays = new Set<ArticleRecord>();
  const added: ArticleRecord[] = [];
  const changed: ArticleRecord[] = [];
  const conflicts: Changes['conflicts'][number][] = [];
  let unchanged = 0;
  let rivals: ReadonlyMap<string, readonly Rival[]> = new Map();
  for (const [i, record] of next.entries()) {
    if (i % AT_ONCE === 0) rivals = await rivalsOf(next.slice(i, i + AT_ONCE).flatMap(keysIn));
    const keys = keysIn(record);
    const previous = keys.map((key) => old.get(key)).find((one) => one !== undefined);
    if (previous) stays.add(previous);
    if (previous === undefined) added.push(record);
    else if (isSame(previous, record)) unchanged++;
    else changed.push(record);
    const differing = new Set(keys.flatMap((key) => rivals.get(key) ?? []));
    for (const rival of differing) if (isSame(rival.record, record)) differing.delete(rival);
    if (differing.size > 0) conflicts.push({ record, rivals: [...differing] });
  }
  const removed = before.filter((record) => !stays.has(record));
  return { added, changed, unchanged, removed, conflicts };
}

const keysIn = (record: ArticleRecord) => [...allEditionsByKey(record).keys()];

/** Says the same of the article: whoever made the record, and whenever. */
function isSame(one: ArticleRecord, other: ArticleRecord): boolean {
  const said = ({ editions, notices }: ArticleRecord) => JSON.stringify([editions, notices]);
  return said(one) === said(other);
}
