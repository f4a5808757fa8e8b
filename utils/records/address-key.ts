/** Naming a page of a site that Colophon does not know: by its address, for records kept by readers. */
import { namesPage } from '../sites/clean-address';
import { articleKeysOf } from '../sites/index';
import { editionsByKey } from './keys';
import type { ArticleRecord } from './schema';

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

/** Every key of a record, those of unknown sites too, with the edition it identifies. */
export function allEditionsByKey({
  editions,
}: Pick<ArticleRecord, 'editions'>): Map<string, string> {
  const found = editionsByKey(editions);
  for (const { id, addresses = [] } of editions) {
    for (const { value } of addresses) {
      const key = addressKeyOf(value);
      if (key !== undefined && !found.has(key)) found.set(key, id);
    }
  }
  return found;
}
