/**
 * Pages that are copies of others, by their address: kept by an archive, carried by a translating
 * proxy or a cache. The inner address says whose text it is.
 */

import { queryNames } from '../text/query-names';
import { webAddress } from './addresses';

/** What a page is a copy of. */
export interface CopyOf {
  address: string;
  /** The day (ISO 8601) an archive took it. */
  date?: string;
}

/** A copy of a copy of a copy; no more. */
const MOST_LAYERS = 3;

/**
 * What a page is a copy of; undefined where it is none, or its inner address is broken.
 * @param address of the page
 */
export function copyOf(address: string): CopyOf | undefined {
  let found: CopyOf | undefined;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner = innerOf(found?.address ?? address);
    if (inner === undefined) break;
    // The day the text itself was taken is the innermost archive's.
    found = found?.date && !inner.date ? { ...inner, date: found.date } : inner;
  }
  return found;
}

function innerOf(address: string): CopyOf | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const rest = address.slice(url.origin.length);
  if (url.hostname === 'web.archive.org') {
    const [, stamp = '', inner = ''] = /^\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(.+)$/.exec(rest) ?? [];
    return copy(inner, stamp);
  }
  if (/^archive\.(?:today|is|ph|li|vn|md|fo)$/.test(url.hostname)) {
    const [, stamp = '', inner = ''] =
      /^\/(\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6}|o\/\w+)\/(https?:.+)$/.exec(rest) ?? [];
    return copy(inner, /^o/.test(stamp) ? '' : stamp.replace(/\D/g, ''));
  }
  if (url.hostname.endsWith('.translate.goog')) return copy(untranslated(url));
  if (url.hostname.endsWith('.cdn.ampproject.org')) {
    const [, secure, inner = ''] = /^\/[a-z]\/(s\/)?(.+)$/.exec(rest) ?? [];
    return inner === '' ? undefined : copy(`${secure ? 'https' : 'http'}://${inner}`);
  }
  return undefined;
}

/** "www-example--site-org.translate.goog": a hyphen is a full stop, two are a hyphen. */
function untranslated(url: URL): string {
  const host = url.hostname
    .replace(/\.translate\.goog$/, '')
    .replace(/--?/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  const inner = new URL(url.href);
  for (const name of queryNames(inner)) {
    if (name.startsWith('_x_tr_')) inner.searchParams.delete(name);
  }
  return `https://${host}${inner.pathname}${inner.search}`;
}

/** @param stamp the time of an archive: year, month, day … in digits */
function copy(inner: string, stamp = ''): CopyOf | undefined {
  // An archive's server may fold two slashes into one; some name the host alone.
  const whole = inner.replace(/^(https?:)\/*/, '$1//');
  const address = webAddress(/^https?:/.test(whole) ? whole : `http://${whole}`, undefined);
  if (inner === '' || address === undefined || !new URL(address).hostname.includes('.'))
    return undefined;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(stamp) ?? [];
  const date = `${year}-${month}-${day}`;
  return { address, ...(year && !Number.isNaN(Date.parse(date)) ? { date } : {}) };
}

/** The address of the text a page shows: of the page it is a copy of, where it is one. */
export function addressOfText(page: { address: string; copyOf?: CopyOf }): string {
  return page.copyOf?.address ?? page.address;
}

/** Where a link of a copy leads in the page it is a copy of. */
export function linkOfCopy(href: string): string {
  const address = webAddress(href, new URL('https://web.archive.org/'));
  return (address && copyOf(address)?.address) || href;
}
