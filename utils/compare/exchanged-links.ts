/** Links that stand for each other and lead elsewhere: told where the page is not one edition's own. */
import { queryNames } from '../text/query-names';
import { linkKey, linkSite } from './links';

/** Two addresses that stand opposite each other. */
export interface LinkPair {
  readonly source: string;
  readonly target: string;
}

/** `en`, `fr-ca`, `zh_hans`: a language, where a path or a query has it for a part. */
const LANGUAGE_PART = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/**
 * Which pairs of links are exchanged ones, worth showing: they lead to another page, not to the same one
 * in the other language. A site that has editions is known by what its addresses share, or by going
 * the same way twice; on one host, where addresses may be translated, a change is told where the text
 * keeps that host's other addresses, or all others it has.
 *
 * @param changed pairs of links whose addresses differ
 * @param kept keys of the links that both texts have
 */
export function exchangedLinks<Pair extends LinkPair>(
  changed: readonly Pair[],
  kept: readonly string[],
): Pair[] {
  const keptHosts = new Set(kept.map(hostOf));
  const ways = new Map<string, number>();
  const other = changed.filter(({ source, target }) => !isSamePage(source, target));
  for (const pair of other) ways.set(wayOf(pair), (ways.get(wayOf(pair)) ?? 0) + 1);
  return other.filter((pair) => {
    const [source, target] = [hostOf(linkKey(pair.source)), hostOf(linkKey(pair.target))];
    if (source === target) return keptHosts.has(source) || (kept.length > 0 && other.length === 1);
    return domainOf(source) !== domainOf(target) && ways.get(wayOf(pair)) === 1;
  });
}

function hostOf(key: string): string {
  return /^[^/?]*/.exec(key)?.[0] ?? '';
}

/** The last two labels: what the hosts of one organisation share. Of more (`co.uk`) it says less, never more. */
function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function wayOf({ source, target }: LinkPair): string {
  return `${hostOf(linkKey(source))} ${hostOf(linkKey(target))}`;
}

/** Whether two addresses differ in their languages alone, or one is the other's copy in an archive. */
function isSamePage(source: string, target: string): boolean {
  if (withoutLanguage(source) === withoutLanguage(target)) return true;
  const [a, b] = [linkKey(source), linkKey(target)];
  return a.includes(`/${b}`) || a.includes(`//${b}`) || b.includes(`/${a}`) || b.includes(`//${a}`);
}

function withoutLanguage(address: string): string {
  const url = new URL(address);
  for (const name of queryNames(url)) {
    if (LANGUAGE_PART.test(url.searchParams.get(name) ?? '')) url.searchParams.delete(name);
  }
  url.pathname = url.pathname
    .split('/')
    .filter((part) => !LANGUAGE_PART.test(part))
    .join('/');
  const key = linkKey(url.href);
  return `${linkSite(key)}${key.slice(hostOf(key).length)}`;
}
