/** Links of a line, and where they lead: to an article elsewhere, to the original. */
import { fold } from '../../text/normalise';
import { isAccount, isArticleAddress, isAuthorPath, isSameSite, type Own } from '../addresses';
import type { Source, Words } from './words';

/** Where articles are shared, and authors have their profiles. */
const SOCIAL =
  /(?:^|\.)(?:bsky\.app|facebook\.com|instagram\.com|linkedin\.com|pinterest\.com|reddit\.com|t\.co|t\.me|threads\.net|twitter\.com|whatsapp\.com|x\.com)$/;

/** Does an address lead to somebody, not to a text: a profile, an account? */
export function isProfile(address: string): boolean {
  return isAccount(address) || isSocial(address);
}

/** Networks are where articles are shared; one of them has articles of its own. */
function isSocial(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return SOCIAL.test(hostname) && !/^\/(?:pulse|article)s?\//.test(pathname);
}

/** Where a site stands while it is being made: no name but the machine's, a number, a name of no net. */
const UNPUBLISHED = /^[^.]+$|^[\d.]+$|^\[|\.(?:internal|invalid|lan|local|localhost|test)$/;

/** The front page in one language, and what servers call the page of a folder without a name. */
const FRONT = /^\/(?:[a-z]{2}\/?|(?:index|default|home)\.\w{2,5})$/;

/** No front page by its path, either: a magazine that is named is linked so; nobody's page; no licence. */
function leadsToArticle(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  const isLicence = /(?:^|\.)creativecommons\.org$/.test(hostname);
  const isFront = FRONT.test(pathname) && search === '';
  const isSomebody = isAccount(address) || isAuthorPath(pathname);
  return isArticleAddress(address) && !isLicence && !isFront && !isSomebody;
}

/** Is it an article's address on another site than the page's? */
export function isElsewhere(address: string, own: Own): boolean {
  const isPublic = !isSocial(address) && !UNPUBLISHED.test(new URL(address).hostname);
  const isOther = isPublic && leadsToArticle(address);
  return isOther && !(own.url && isSameSite(address, own.url.href));
}

/** Is it the address of an article, on this site or another, and not of this page? */
export function isOtherArticle(address: string, { own }: Words): boolean {
  if (!leadsToArticle(address)) return false;
  const { pathname, search } = new URL(address);
  const isHere = pathname === own.url?.pathname && search === own.url.search;
  return !(isHere && own.isHost(address));
}

/** The first link that overlaps a part of the line. */
export function linkAt({ links }: Words, start: number, end: number) {
  return links.find((link) => link.start < end && link.end > start);
}

/** "Indian Punchline", with a link to an article on indianpunchline.com. */
export function isOfItsHost({ name = '', address }: Pick<Source, 'name' | 'address'>): boolean {
  if (address === undefined) return false;
  const labels = new URL(address).hostname.replace(/-/g, '').split('.');
  const words = fold(name)
    .replace(/[^\p{L}\d ]/gu, '')
    .split(' ');
  return [words, words.slice(1)].some((some) => labels.includes(some.join('')));
}
