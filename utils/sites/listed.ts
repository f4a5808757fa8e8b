/**
 * The sites whose hosts the manifest asks for. Apart from `index.ts`, because every tab of these
 * sites loads them, and none of the others.
 */
import { articleKeysAmong, siteAmong } from './among';
import { asiaPacificResearch, globalizacion, globalResearch } from './global-research';
import { indianPunchline } from './indian-punchline';
import { mondialisation } from './mondialisation';
import { sakerFrancophone } from './saker-francophone';
import type { Site } from './site';

export const listedSites: readonly Site[] = [
  mondialisation,
  indianPunchline,
  sakerFrancophone,
  globalResearch,
  asiaPacificResearch,
  globalizacion,
];

/** Match patterns of every host, http and https: the manifest's host permissions. */
// Pure: no tab carries what only the manifest needs.
export const matchPatterns: string[] = /* @__PURE__ */ listedSites.flatMap((site) =>
  site.hosts.map((host) => `*://${host}/*`),
);

/** The listed site an address belongs to: where Colophon may come by itself. */
export const listedSiteOf = (address: string): Site | undefined => siteAmong(listedSites, address);

/** The article keys of an address on a listed site. */
export const listedKeysOf = (address: string): string[] => articleKeysAmong(listedSites, address);
