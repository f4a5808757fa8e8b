/** Addresses as the comparison sees them: the same page under its usual spellings is one. */
import { queryNames } from '../text/query-names';

/** Addresses written out in a text. */
export const WRITTEN_ADDRESS = /https?:\/\/[^\s<>"«»()[\]]{4,2000}/giu;

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|igshid)$/;
/** Hosts and paths that only differ in the language of the reader. */
const LANGUAGE_HOST = /^(?:www|[a-z]{2}|m|[a-z]{2}\.m)\.(?=[^.]+\.)/;

/**
 * One form for the spellings of an address: without scheme, `www.`, fragment, tracking parameters
 * and last slash. Anything but a web address gives the empty string (not compared).
 */
export function linkKey(address: string): string {
  if (address.length > 4096) return '';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  for (const name of queryNames(url)) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  const query = url.searchParams.toString();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.hostname.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

/** The host of a {@link linkKey} without its language, so that two editions of one site meet. */
export function linkSite(key: string): string {
  return (/^[^/?]*/.exec(key)?.[0] ?? '').replace(LANGUAGE_HOST, '');
}
