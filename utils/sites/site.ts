/** What Colophon knows of a publication: one file a site, one declaration, in `index.ts` a line. */

import type { Notice } from '../records/schema';
import type { Condition } from '../rights/schema';
import type { MessageKey } from '../text/words';

export interface Site {
  /** The name of the site in article keys and settings: its host without `www.`. */
  readonly id: string;
  /** The name the publication goes by. */
  readonly name: string;
  /** Every host it answers under, its own first, compared for equality: never by suffix or substring. */
  readonly hosts: readonly string[];
  /**
   * How Colophon comes to its pages: `listed` where the manifest asks for its hosts, so that the
   * panel opens by itself; `asked` where it reads a page when the reader asks there.
   */
  readonly access: 'listed' | 'asked';
  /** Its search is WordPress's, as on the listed sites, unless nobody has seen what it runs on. */
  readonly search?: 'unknown';
  /** BCP 47 tag of the language it publishes in; absent where nobody states it. */
  readonly inLanguage?: string;
  /**
   * The article's name on this site, whatever the address looks like today: most telling first
   * (a post id before a slug), without the site's own prefix. Empty when the address is no
   * article's. Gets the path decoded, without its trailing slash and without `/amp`.
   */
  articleKeys(path: string, query: URLSearchParams): string[];
}

/** A notice that stands under every article of a site: no edition of its own, one reading of ours. */
export interface StandingNotice
  extends Omit<Notice, 'carriedBy' | 'copyrightHolder' | 'copyrightYear'> {
  /** The day (ISO 8601) of the page it was seen under. */
  readonly seen: string;
  /** Message that puts the notice in one sentence of ours, marked as such beside the words. */
  readonly reading: ReadingKey;
  /** What it allows, demands and forbids; each condition names the phrase it rests on. */
  readonly conditions?: readonly Condition[];
}

/** Names of the messages that hold Colophon's one-sentence readings. */
export type ReadingKey = Extract<MessageKey, `reading${string}`>;

/**
 * The address of a site's own search for some words: `/?s=words`, WordPress's own query parameter
 * (the listed sites' ids are WordPress post ids, their comment forms WordPress's); undefined where
 * it is not known what the site runs on.
 */
export function searchOn(
  { hosts: [host], search }: Pick<Site, 'hosts' | 'search'>,
  words: string,
): string | undefined {
  if (search === 'unknown') return undefined;
  return `https://${host}/?${new URLSearchParams({ s: words })}`;
}
