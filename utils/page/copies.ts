/**
 * Pages that are copies of others, by their address: kept by an archive, carried by a translating
 * proxy or a cache. The inner address says whose text it is.
 */

import { queryNames } from '../text/query-names';
import { webAddress } from './addresses';

/** What a page is a copy of. */
export interface CopyOf {
  address: string;
  /** The day (ISO 8601) an archive took it, or a reader saved it. */
  date?: string;
  /** It was saved as a file by the browser or by SingleFile, and no archive's. */
  isSaved?: true;
}

/** A copy of a copy of a copy; no more. */
const MOST_LAYERS = 3;

/**
 * What a page is a copy of; undefined where it is none, or its inner address is broken.
 * @param address of the page
 * @param saved the first comment of a file on the own disk
 */
export function copyOf(address: string, saved = ''): CopyOf | undefined {
  let found = savedFrom(saved);
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner = innerOf(found?.address ?? address);
    if (inner === undefined) break;
    // The day the text itself was taken is the innermost archive's.
    found = found?.date && !inner.date ? { ...found, address: inner.address } : inner;
  }
  return found;
}

/**
 * What browsers and SingleFile write at the beginning of a page that they save:
 * "saved from url=(0021)https://shore.example/"; "Page saved with SingleFile", with "url: …" and
 * "saved date: Mon May 03 2021 12:00:00 GMT+0200 (…)".
 */
export function savedFrom(comments: string): CopyOf | undefined {
  const bySingleFile = /(?:Page saved with|Archive processed by) SingleFile([\s\S]*)/.exec(
    comments,
  )?.[1];
  const address =
    /^[ \t]*url:[ \t]*(https?:\S+)/m.exec(bySingleFile ?? '')?.[1] ??
    /saved from url=\(\d+\)(https?:\S+)/.exec(comments)?.[1];
  const day = /saved date:\s*\w{3} (\w{3} \d\d? \d{4})/.exec(bySingleFile ?? '')?.[1];
  const time = Date.parse(`${day} UTC`);
  const stamp = Number.isNaN(time)
    ? ''
    : new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  const found = address === undefined ? undefined : copy(address, stamp);
  return found && { ...found, isSaved: true };
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
