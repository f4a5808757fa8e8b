/** Naming a page of a site that Colophon does not know: by its address. */
import { namesPage } from '../sites/clean-address';
import { articleKeysOf } from '../sites/index';
import { editionsByKey, keysOf } from './keys';
import type { ArticleRecord, Edition } from './schema';

/**
 * The key of an address on no known site: host without `www.`, path, and what counts of the query;
 * undefined where a site's own article keys say it better, or nothing names the page.
 */
export function addressKeyOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  if (articleKeysOf(address).length > 0) return undefined;
  const query = [...url.searchParams].filter(([name, value]) => namesPage(name, value));
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && query.length === 0) return undefined;
  const host = url.host.replace(/^www\./, '');
  const search = query.length > 0 ? `?${new URLSearchParams(query.sort())}` : '';
  return `${host}${path}${search}`;
}

/** What a page is asked for by: the article keys of its site, else its address. */
export function allKeysOf(address: string): string[] {
  const keys = articleKeysOf(address);
  if (keys.length > 0) return keys;
  const key = addressKeyOf(address);
  return key === undefined ? [] : [key];
}

/**
 * Every key an edition answers to: its article keys, and its addresses on other sites. There it needs
 * a headline, as everywhere: a page is only recognised by it.
 */
export function allKeysOfEdition(edition: Edition): string[] {
  const keys = keysOf(edition);
  if (edition.headline === undefined) return keys;
  for (const { value } of edition.addresses ?? []) {
    const key = addressKeyOf(value);
    if (key !== undefined) keys.push(key);
  }
  return [...new Set(keys)];
}

/** Every key of a record, those of unknown sites too, with the edition it identifies. */
export function allEditionsByKey({
  editions,
}: Pick<ArticleRecord, 'editions'>): Map<string, string> {
  // Article keys first: what a site's own name says outweighs an address.
  const found = editionsByKey(editions);
  for (const edition of editions) {
    for (const key of allKeysOfEdition(edition)) if (!found.has(key)) found.set(key, edition.id);
  }
  return found;
}
