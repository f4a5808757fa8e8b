/** The sites Colophon knows, and which of them an address belongs to. */
import { articleKeysAmong, siteAmong } from './among';
import { asiaTimes } from './asia-times';
import { clubOrlov } from './club-orlov';
import { comeDonChisciotte } from './come-don-chisciotte';
import { consortiumNews } from './consortium-news';
import { elCorreo } from './el-correo';
import { entelekheia } from './entelekheia';
import { grandSoir } from './grand-soir';
import { listedSites } from './listed';
import { moonOfAlabama } from './moon-of-alabama';
import { nouveauMonde } from './nouveau-monde';
import { opEdNews } from './op-ed-news';
import { orienteMidia } from './oriente-midia';
import { reseauInternational } from './reseau-international';
import { samLaTouch } from './sam-la-touch';
import type { Site } from './site';
import { strategicCulture } from './strategic-culture';
import { theSaker } from './the-saker';
import { tlaxcala } from './tlaxcala';
import { unzReview } from './unz-review';

export const sites: readonly Site[] = [
  ...listedSites,
  asiaTimes,
  clubOrlov,
  comeDonChisciotte,
  consortiumNews,
  elCorreo,
  entelekheia,
  grandSoir,
  moonOfAlabama,
  nouveauMonde,
  opEdNews,
  orienteMidia,
  reseauInternational,
  samLaTouch,
  strategicCulture,
  theSaker,
  tlaxcala,
  unzReview,
];

/** The site an address belongs to, see `siteAmong`. */
export const siteOf = (address: string): Site | undefined => siteAmong(sites, address);

/** The article keys of an address, see `articleKeysAmong`. */
export const articleKeysOf = (address: string): string[] => articleKeysAmong(sites, address);
