/** Which record, if any, an open page is an edition of; and by which rule. */
import type { PageHead } from '../page/page';
import { sameHeadline } from '../text/headline';
import type { ArticleRecord } from './schema';

/**
 * Who holds a record that is not bundled: the reader, who kept what a page of some host said, or a
 * pack by its name.
 */
export type Holder =
  | { readonly by: 'own'; readonly host: string }
  | { readonly by: 'pack'; readonly name: string };

/** An edition that is held under an article key. */
export interface Known {
  /** Absent for a bundled record. */
  readonly holder?: Holder;
  readonly key: string;
  readonly edition: string;
  readonly record: ArticleRecord;
}

/** The record a page belongs to, and why. */
export interface Match extends Known {
  /** The part of the address that decided; the whole of it where no site is known. */
  readonly rule: 'post-id' | 'slug' | 'address';
  /** `differs`: the address is the recorded one, but the page no longer carries the headline. */
  readonly headline: 'confirmed' | 'differs';
}

/**
 * Matches a page with what the catalogue knows under its article keys: exact key first, then
 * confirmed by the recorded headline. Prefers no match to a loose one: that a page has changed is not
 * said on the word of a pack or an own record.
 * @param known what the catalogue holds under the keys of the page's address, most telling first
 * @returns the confirmed match, else the unconfirmed one, else null
 */
export function match(page: PageHead, known: readonly Known[]): Match | null {
  const matches = known.map((candidate) => ({
    ...candidate,
    rule: ruleOf(candidate.key),
    headline: carriesHeadline(page, candidate) ? ('confirmed' as const) : ('differs' as const),
  }));
  return (
    matches.find(({ headline }) => headline === 'confirmed') ??
    matches.find(({ holder }) => holder === undefined) ??
    null
  );
}

function ruleOf(key: string): Match['rule'] {
  if (!/^[a-z\d.-]+:[^/]*$/.test(key)) return 'address';
  return /:\d+$/.test(key) ? 'post-id' : 'slug';
}

/** Does the page carry the headline that is recorded for it? */
export function carriesHeadline(page: PageHead, { record, edition }: Known): boolean {
  const headline = record.editions.find(({ id }) => id === edition)?.headline?.value;
  return headline !== undefined && page.headlines.some((found) => sameHeadline(headline, found));
}
