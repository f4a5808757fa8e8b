/** What importing a pack would do, told before anything happens. */
import type { ArticleRecord } from './schema';

/** A record about an article of the pack that is there already. */
export interface Earlier {
  readonly record: ArticleRecord;
  /** Its number in the store, where it is of the same pack: of its state before the import. */
  readonly id?: number;
}

/** Some records: how many, and the headlines of the first, which is as many as anybody reads. */
export interface Tally {
  count: number;
  readonly headlines: (string | undefined)[];
}

export interface Changes {
  /** Articles the pack did not have before. */
  readonly added: Tally;
  /** Articles it had, now said otherwise. */
  readonly changed: Tally;
  /** Articles it had and has no longer. */
  readonly removed: Tally;
  /** Articles that another source has a differing record of: both will be shown. */
  readonly conflicts: Tally;
  unchanged: number;
}

/** Headlines in a tally. */
export const MOST_TOLD = 50;

export function noChanges(): Changes {
  const none = (): Tally => ({ count: 0, headlines: [] });
  return { added: none(), changed: none(), removed: none(), conflicts: none(), unchanged: 0 };
}

/** Counts a record, and notes its headline where there is room. */
export function tell(tally: Tally, { editions }: ArticleRecord): void {
  tally.count++;
  if (tally.headlines.length < MOST_TOLD) tally.headlines.push(editions.at(-1)?.headline?.value);
}

/**
 * Compares a record of a pack with what is there.
 * @param changes gets what importing the record would do
 * @param earlier what is held under its keys
 * @returns the number of the pack's own earlier record that it takes the place of
 */
export function weigh(
  changes: Changes,
  record: ArticleRecord,
  earlier: readonly Earlier[],
): number | undefined {
  const previous = earlier.find(({ id }) => id !== undefined);
  if (previous === undefined) tell(changes.added, record);
  else if (isSame(previous.record, record)) changes.unchanged++;
  else tell(changes.changed, record);
  const isContradicted = earlier.some(
    (other) => other.id === undefined && !isSame(other.record, record),
  );
  if (isContradicted) tell(changes.conflicts, record);
  return previous?.id;
}

/** Says the same of the article: whoever made the record, and whenever. */
function isSame(one: ArticleRecord, other: ArticleRecord): boolean {
  const said = ({ editions, notices }: ArticleRecord) => JSON.stringify([editions, notices]);
  return said(one) === said(other);
}
