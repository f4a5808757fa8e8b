/** Addresses on a page, and whether a name or an address is the page's own site's. */
import { withoutArticle } from '../text/leading-article';
import { fold } from '../text/normalise';
import { queryNames } from '../text/query-names';

const LONGEST_ADDRESS = 2048;

/** First path parts that head listings and standing pages, never an article. */
const LISTING =
  /^\/(?:about(?:-me|-us)?|a-?propos|authors?|auteurs?|autore?|categor\w*|contact|feed|page|profile|search|sections?|tags?|team|theme|topics?|users?|wp-\w+)(?:[/.]|$)/i;

/** The page's own site, as its address and its head give it. */
export interface Own {
  /** The page's address, parsed; undefined when it is none. */
  url: URL | undefined;
  /** What relative links are relative to. */
  base: URL | undefined;
  /** Does the page name its site? */
  hasName: boolean;
  /** Is this one of the names the site goes by, or its domain? */
  isName(name: string): boolean;
  /** Is this address on the page's own host, `www.` and the like aside? */
  isHost(address: string): boolean;
}

/**
 * An absolute http(s) address without its fragment, or undefined.
 * @param href as an attribute or a line holds it
 * @param base what a relative one is relative to
 */
export function webAddress(href: string, base: URL | undefined): string | undefined {
  try {
    const url = new URL(href.trim(), base);
    url.hash = '';
    const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.hostname !== '';
    return isWeb && url.href.length <= LONGEST_ADDRESS ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address without the parameters that only say how one came there. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const tracks = queryNames(url).filter((key) => /^(?:utm_\w+|fbclid|gclid)$/.test(key));
  for (const key of tracks) url.searchParams.delete(key);
  return tracks.length > 0 ? url.href : address;
}

/** Could this be the address of an article: neither a front page nor a listing? */
export function isArticleAddress(address: string): boolean {
  const { pathname, search } = new URL(address);
  return (pathname !== '/' || /^\?p=\d/.test(search)) && !LISTING.test(pathname);
}

/**
 * The page's own site.
 * @param url the page's address
 * @param base what its relative links are relative to
 * @param names names its head gives (`og:site_name`, publisher of its structured data)
 */
export function ownSite(
  url: URL | undefined,
  base: URL | undefined,
  names: readonly string[],
): Own {
  const host = url ? bareHost(url) : '';
  // "mondialisation.ca", "mondialisation"; also the label before "co.uk".
  const labels = [
    host,
    host.replace(/\.[^.]+$/, ''),
    host.replace(/(?:\.[a-z]{2,3})?\.[^.]+$/, ''),
    // "saltandrope" of saltandrope.blogspot.com
    host.replace(/\..*$/, ''),
  ];
  const known = new Set(
    [...labels, ...names, ...names.map(plain)].map(squash).filter((name) => name !== ''),
  );
  const isKnown = (name: string) =>
    known.has(name) || [...known].some((one) => isLonger(name, one));
  return {
    ...{ url, base, hasName: names.length > 0 },
    isName: (name) => isKnown(squash(name)) || isKnown(squash(plain(name))),
    isHost: (address) => host !== '' && bareHost(new URL(address)) === host,
  };
}

/** A name without the article before it and the end of a host behind it: "l’Argine", "Babelune.org". */
function plain(name: string): string {
  return withoutArticle(name).replace(/\.[a-z]{2,6}$/i, '');
}

/** "半月谈网" is of "半月谈": a site's name in Han may go with a word for what it is. */
function isLonger(name: string, known: string): boolean {
  const more = Math.abs(name.length - known.length);
  const isOne = name.startsWith(known) || known.startsWith(name);
  return isOne && more <= 2 && Math.min(name.length, known.length) >= 2 && /\p{sc=Han}/u.test(name);
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^(?:www|amp|m|mobile)\./, '');
}

function squash(name: string): string {
  return fold(name).replace(/[^\p{L}\d]/gu, '');
}

/** Hosts of many people's sites: there the name before theirs tells one from another. */
const SHARED =
  /^(?:blogspot|canalblog|dreamwidth|ghost|github|hatenablog|hypotheses|livejournal|medium|over-blog|substack|tistory|tumblr|typepad|weebly|wixsite|wordpress)$/;

/** Is an address on a host where each name before the registered one is somebody else's site? */
export function isOnSharedHost(address: string): boolean {
  return SHARED.test(registered(bareHost(new URL(address))));
}

/**
 * Is one address on the site of another, by the name both registered (`example.com` and
 * `amp.example.fr`)? Prefers yes: what is one site's is no statement about another's.
 */
export function isSameSite(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((address) => bareHost(new URL(address)));
  const name = registered(a);
  return a === b || (name === registered(b) && !SHARED.test(name));
}

/** The name an address's site registered: "example" of `https://news.example.co.uk/…`. */
export function registeredName(address: string): string {
  return registered(bareHost(new URL(address))).replace(/-/g, '');
}

/** Beneath a country's name: "co.uk", "com.br"; but "un.org" and "rt.com" are registered themselves. */
const SECOND_LEVEL =
  /^(?:com?|net|org|ac|edu?|gov|gob|gouv|go|or|ne|nom|mil|info|web|in|gr|lg|ad|gc|qc|id|me|ltd|nhs)$/;

/** "example" of `news.example.co.uk`. */
function registered(host: string): string {
  const labels = host.split('.');
  const isOfCountry = labels.pop()?.length === 2;
  if (labels.length > 1 && isOfCountry && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? host;
}

/** The day an address of an article holds, "/2021/05/03/"; or its month, "/2021/05/". */
export function dayInAddress(url: URL | undefined): string | undefined {
  const parts = /\/((?:19|20)\d\d)[/-]([01]?\d)(?:[/-]([0-3]?\d))?(?=[/-])/.exec(
    url?.pathname ?? '',
  );
  const [year, ...rest] = parts?.slice(1).filter((part) => part !== undefined) ?? [];
  return year && [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

const AUTHOR_PATH =
  /^\/(?:[a-z]{2}\/)?(?:author|auteur|autor|autore|by|columnist|contributor|profile|signataire|writer)[a-z]{0,3}\//i;

/** Is this a path under which sites list what an author of theirs wrote? */
export function isAuthorPath(path: string): boolean {
  return AUTHOR_PATH.test(path);
}

/** Hosts where the one part of a path is somebody's name. */
const OF_PEOPLE =
  /^(?:codeberg\.org|dev\.to|github\.com|gitlab\.com|mastodon\.social|medium\.com)$/;

/** Is it the page of somebody, "/@jana", on hosts of many people's texts "/jana"? */
export function isAccount(address: string): boolean {
  const url = new URL(address);
  const isOne = /^\/[^/]+\/?$/.test(url.pathname);
  return /^\/@[^/]+\/?$/.test(url.pathname) || (isOne && OF_PEOPLE.test(bareHost(url)));
}

/** "https://quay.example": the site, by its domain, where its front page is written out. */
export function frontPageOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { hostname, pathname, search } = new URL(address);
  return pathname === '/' && search === '' ? hostname.replace(/^www\./, '') : undefined;
}
