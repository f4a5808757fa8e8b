/** The sites Colophon knows, and which of them an address belongs to. */
import { asiaPacificResearch, globalizacion, globalResearch } from './global-research';
import { indianPunchline } from './indian-punchline';
import { mondialisation } from './mondialisation';
import { sakerFrancophone } from './saker-francophone';
import type { Site } from './site';

export const sites: readonly Site[] = [
  mondialisation,
  indianPunchline,
  sakerFrancophone,
  globalResearch,
  asiaPacificResearch,
  globalizacion,
];

/** Match patterns of every host, http and https: the manifest's host permissions. */
// Pure: no tab carries what only the manifest needs.
export const matchPatterns: string[] = /* @__PURE__ */ sites.flatMap((site) =>
  site.hosts.map((host) => `*://${host}/*`),
);

/**
 * The site an address belongs to, by exact host equality and on the standard port.
 * @param address an absolute address
 */
export function siteOf(address: string): Site | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.port !== '') return undefined;
  return sites.find((site) => site.hosts.includes(url.hostname));
}

/**
 * The article keys of an address (`mondialisation.ca:5598411`), most telling first; empty when the
 * address is not an article's of a known site. Scheme, `www.`, query (but for legacy forms),
 * fragment, trailing slash, percent-encoding and `/amp` make no difference.
 * @param address an absolute address
 */
export function articleKeysOf(address: string): string[] {
  const site = siteOf(address);
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
