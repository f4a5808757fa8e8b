/** Which of some sites an address belongs to, and which article it names there. */
import type { Site } from './site';

/**
 * The site an address belongs to, by exact host equality and on the standard port.
 * @param address an absolute address
 */
export function siteAmong(sites: readonly Site[], address: string): Site | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.port !== '') return undefined;
  return sites.find((site) => site.hosts.includes(url.hostname));
}

/**
 * The article keys of an address (`mondialisation.ca:5598411`), most telling first; empty when the
 * address is not an article's of one of the sites. Scheme, `www.`, query (but for forms that name
 * the article there), fragment, trailing slash, percent-encoding and `/amp` make no difference.
 * @param address an absolute address
 */
export function articleKeysAmong(sites: readonly Site[], address: string): string[] {
  const site = siteAmong(sites, address);
  if (site === undefined) return [];
  const url = new URL(address);
  const path = decodedPath(url);
  if (path === undefined) return [];
  return site.articleKeys(path, url.searchParams).map((key) => `${site.id}:${key}`);
}

/** The path decoded once, composed (NFC), without trailing slash or `/amp`; undefined if malformed. */
function decodedPath(url: URL): string | undefined {
  try {
    const path = decodeURIComponent(url.pathname).normalize('NFC');
    return path.replace(/\/+$/, '').replace(/\/amp$/, '') || '/';
  } catch {
    return undefined;
  }
}
