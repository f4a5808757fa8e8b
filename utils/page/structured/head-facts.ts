/** What the head of a document states: its meta and link elements. */
import type { Room } from '../../languages/compiled';
import { canonicalTag } from '../../languages/language-words';
import { dayOf } from '../../languages/written-dates';
import { isSameLicence, licenceIn, licenceNamed } from '../../text/licences';
import { type Own, webAddress, withoutTracking } from '../addresses';
import { fact } from '../grammar/family';
import { isElsewhere } from '../grammar/links';
import type { Head } from '../outline/head';
import { type About, MOST_ALTERNATES, type Page, type Property } from '../page';
import type { Raw } from './node-facts';
import { authorsIn, isSiteName } from './people';

/** Meta elements by name or property, lower case; Dublin Core's also as `dcterms.…`. */
const META: Record<string, [About, Property]> = {
  // Open Graph
  'og:site_name': ['here', 'publisher'],
  'article:published_time': ['here', 'datePublished'],
  'article:author': ['here', 'author'],
  author: ['here', 'author'],
  // Highwire Press, as Google Scholar reads it
  citation_author: ['here', 'author'],
  citation_publication_date: ['here', 'datePublished'],
  citation_date: ['here', 'datePublished'],
  citation_journal_title: ['here', 'publisher'],
  // Dublin Core
  'dc.creator': ['here', 'author'],
  'dc.publisher': ['here', 'publisher'],
  'dc.date': ['here', 'datePublished'],
  'dc.date.issued': ['here', 'datePublished'],
  'dc.issued': ['here', 'datePublished'],
  'dc.contributor.translator': ['translation', 'translator'],
  'dc.rightsholder': ['here', 'copyrightHolder'],
  'dc.license': ['here', 'license'],
  license: ['here', 'license'],
  rights: ['here', 'copyrightNotice'],
  'dc.rights': ['here', 'copyrightNotice'],
  'dc.rights.license': ['here', 'license'],
  'dc.accessrights': ['here', 'usageInfo'],
  // Text-and-data-mining reservation protocol, 5.2: "tdm-reservation" is 1 or 0
  'tdm-reservation': ['here', 'tdmReservation'],
  'tdm-policy': ['here', 'tdmPolicy'],
  // "A related resource from which the described resource is derived"
  'dc.source': ['original', 'address'],
};

/** Hosts that show other people's pages: their canonical link leads to the page itself. */
const MIRROR =
  /(?:^|\.)(?:ampproject\.org|archive\.(?:org|is|ph|today)|translate\.goog|googleusercontent\.com)$/;

/**
 * What the head states.
 * @param rooms of the languages the page is read in
 */
export function factsOfHead(head: Head, own: Own, rooms: readonly Room[]): Raw[] {
  const found: Raw[] = [];
  const licences: [address: string, href: string][] = [];
  for (const [name, content] of head.metas) {
    if (name === 'syndication-source') {
      const address = webAddress(content, undefined);
      if (address && isElsewhere(address, own)) found.push(...syndicated(address, content));
    }
    const row = META[name.replace(/^dcterms\./, 'dc.')];
    for (const value of row ? valuesIn(row[1], inOrder(name, content), own, rooms) : []) {
      if (row) found.push({ fact: fact(row[0], row[1], value), quote: content.slice(0, 600) });
    }
    // "CC BY 4.0", "https://creativecommons.org/…" as the rights
    const isRights = row?.[1] === 'copyrightNotice';
    for (const value of isRights ? valuesIn('license', content, own, rooms) : []) {
      found.push({ fact: fact('here', 'license', value), quote: content.slice(0, 600) });
    }
  }
  for (const link of head.links) {
    const { href } = link;
    const rel = link.rel.toLowerCase().split(/\s+/);
    const address = webAddress(href, own.base);
    if (address === undefined) continue;
    const isMirror = own.url === undefined || MIRROR.test(own.url.hostname);
    if (rel.includes('canonical') && !isMirror && isElsewhere(address, own)) {
      const bare = withoutTracking(address);
      found.push({ fact: fact('original', 'address', bare), quote: href.slice(0, 600) });
    }
    // "The preferred address of a syndicated article" (Google News, 2010)
    if (rel.includes('syndication-source') && !isMirror && isElsewhere(address, own)) {
      found.push(...syndicated(address, href.slice(0, 600)));
    }
    const isLicence = rel.includes('license') || (rel.includes('copyright') && licenceIn(address));
    // "#licence" leads to words on the page itself.
    if (isLicence && !isOwnAddress(address, own)) licences.push([address, href.slice(0, 600)]);
  }
  return [...found, ...licenceFacts(licences)];
}

function syndicated(address: string, quote: string): Raw[] {
  return [
    { fact: fact('original', 'address', withoutTracking(address)), quote },
    { fact: fact('here', 'basis', 'syndication'), quote },
    { fact: fact('here', 'role', 'republication'), quote },
  ];
}

function isOwnAddress(address: string, { url }: Own): boolean {
  return url !== undefined && address.replace(/#.*/, '') === url.href.replace(/#.*/, '');
}

/** What `rel=license` leads to; of several Creative Commons licences, whose each is nobody says. */
function licenceFacts(licences: readonly [address: string, href: string][]): Raw[] {
  const free = licences.filter(([address]) => licenceIn(address));
  const [first, ...others] = free.length > 0 ? free : licences.slice(0, 1);
  if (first === undefined || others.some(([address]) => !isSameLicence(address, first[0])))
    return [];
  return [{ fact: fact('here', 'license', first[0]), quote: first[1] }];
}

/** The same page in other languages, by `hreflang`. */
export function alternatesOf(head: Head, own: Own): Page['alternates'] {
  return head.links
    .flatMap((link) => {
      const tag = canonicalTag(link.hreflang);
      const address = webAddress(link.href, own.base);
      const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(link.rel);
      if (!isAlternate || !tag || tag === 'x-default' || !address) return [];
      return address === own.url?.href ? [] : [{ inLanguage: tag, address }];
    })
    .slice(0, MOST_ALTERNATES);
}

/** Highwire Press and librarians write "Last, First". */
function inOrder(name: string, content: string): string {
  return /^(?:citation_author|dc(?:terms)?\.creator)$/.test(name)
    ? content.replace(/^([^,]+), ([^,]+)$/, '$2 $1')
    : content;
}

function valuesIn(property: Property, content: string, own: Own, rooms: readonly Room[]): string[] {
  const isAddress = /^https?:\/\//i.test(content);
  const address = isAddress ? webAddress(content, undefined) : undefined;
  switch (property) {
    case 'datePublished':
      return [dayOf(content) ?? []].flat();
    case 'license': {
      const named = licenceNamed(content);
      return [address ?? named?.address ?? named?.name ?? []].flat();
    }
    case 'usageInfo':
    case 'tdmPolicy':
      return address ? [address] : [];
    case 'tdmReservation':
      return /^[01]$/.test(content) ? [content] : [];
    case 'copyrightNotice': {
      const named = licenceNamed(content);
      return isAddress || named ? [] : [content.slice(0, 500)];
    }
    case 'address':
      return address && isElsewhere(address, own) ? [address] : [];
    case 'author':
    case 'translator':
      return isAddress ? [] : authorsIn(content.slice(0, 500), rooms);
    default:
      return isAddress || !isSiteName(content, rooms) ? [] : [content.slice(0, 500)];
  }
}
