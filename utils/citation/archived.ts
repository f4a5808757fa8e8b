/** Copies in the web archive that are known to be there. */
import type { Context } from '../context/context';
import { editionHere } from '../context/context';

/** A copy with its own moment in its address. */
export interface ArchivedCopy {
  address: string;
  /** ISO 8601 date of the copy. */
  date: string;
}

const COPY = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\//;

/**
 * The copy that is on the screen, or that somebody states as an address of this edition. The archive's
 * nearest copy to a day, which the panel links to, may not exist: it is none.
 * @param address of the page on the screen
 */
export function archivedCopy(context: Context, address: string): ArchivedCopy | undefined {
  const stated = (editionHere(context).addresses ?? []).map(({ value }) => value);
  for (const one of [address, ...stated]) {
    const [, year, month, day] = COPY.exec(one) ?? [];
    if (year) return { address: one, date: `${year}-${month}-${day}` };
  }
  return undefined;
}
