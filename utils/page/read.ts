/** Reading a document, or its outline, into a `Page`. Pure: no layout, no browser API, bounded. */
import { shownAgainst } from '../languages/choose';
import { canonicalTag } from '../languages/language-words';
import { isPersonName } from '../text/names';
import { fold } from '../text/normalise';
import { isPublicHost } from '../text/public-address';
import { type Own, ownSite } from './addresses';
import { contextOf } from './article-lines';
import { articleStatements } from './article-statements';
import { consistent } from './consistent';
import { copyOf, linkOfCopy } from './copies';
import { fragmentOf } from './fragment';
import { isNotice, noticesOf } from './notices-of';
import { metaOf } from './outline/head';
import type { Line } from './outline/line';
import { type Outline, outlineOf, titlesOf } from './outline/outline';
import { LONGEST_VALUE, MOST_STATEMENTS, type Page, type Statement } from './page';
import { fingerprintsOf } from './paragraphs';
import { headlineOf, type Region, regionOf } from './region';
import { roomsOfPage } from './rooms-of-page';
import { initialsOf, sitesInTitles } from './site-names';
import { articleNode, siteNamesOf } from './structured/article-node';
import { alternatesOf } from './structured/head-facts';

/**
 * Reads what a document says of its text. Reads lines by their words, and only the article's own;
 * prefers to leave a line to reading it wrongly. Never throws, linear in the document.
 * @param document any document: HTML, XML, without a body, of any size
 * @param address the document's address, e.g. `location.href`
 * @param isUnseen is a text known to be on no screen? It says nothing
 */
export function readPage(
  document: Document,
  address: string,
  isUnseen?: (text: Node) => boolean,
): Page {
  return readOutline(outlineOf(document, address, { isUnseen }));
}

/** Reads an outline: the same as reading its document. */
export function readOutline(outline: Outline): Page {
  const copy = copyOf(outline.address, outline.saved);
  if (copy === undefined) return readOwn(outline);
  // A copy speaks as the page it is of; its links lead where that page's led.
  const { base: _, ...whole } = outline;
  const read = readOwn({
    ...{ ...whole, address: copy.address },
    lines: outline.lines.map((line) => ({
      ...line,
      links: line.links.map((link) => ({ ...link, href: linkOfCopy(link.href) })),
    })),
    head: {
      ...outline.head,
      links: outline.head.links.map((link) => ({ ...link, href: linkOfCopy(link.href) })),
    },
  });
  return { ...read, address: outline.address, copyOf: copy };
}

function readOwn(outline: Outline): Page {
  const { address, headlines, head, microdata } = outline;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const base = outline.base && URL.canParse(outline.base) ? new URL(outline.base) : url;
  const jsonLd = articleNode(outline.jsonLd, url);
  const names = siteNamesOf(head, jsonLd);
  const titles = titlesOf(head);
  const declared = declaredLanguage(outline);
  // What stands at the root is the language that the browser translates into.
  const tag = outline.isTranslated ? undefined : declared && canonicalTag(declared);
  // Its system may speak the declared language where the text is in another: both are read.
  const rooms = roomsOfPage(outline.lines, tag);
  const isLineNotice = (line: Line) => isNotice(line, rooms);
  const region = regionOf(outline.lines, titles, ownSite(url, base, names), rooms, isLineNotice);
  const shown = tag && shownAgainst(tag, textOf(region));
  const inLanguage = shown ?? tag;
  const host = ownSite(url, base, []);
  const headline = headlineOf(region);
  const titled = titledSites(titles, headline, names, host);
  const all = [...names, ...titled];
  const own = ownSite(url, base, [...all, ...all.flatMap(initialsOf)]);
  const statements: Statement[] = [];
  if (!outline.isTranslated) statements.push(...headlineStatement(region, headline));
  if (tag && declared && !shown) {
    const fact = { about: 'here', property: 'inLanguage', value: tag } as const;
    statements.push({ ...fact, where: 'meta', quote: declared });
  }
  if (region.article.length > 0) {
    const isTitled = titled.some(host.isName);
    const nodes = [jsonLd, microdata].filter((node) => node !== undefined);
    const known = { nodes, inLanguage, isTitled };
    statements.push(...articleStatements(outline, region, own, rooms, known));
  }
  return {
    address,
    headlines,
    ...(inLanguage ? { inLanguage } : {}),
    ...(shown ? { declaredLanguage: tag } : {}),
    ...(outline.isTranslated ? { isTranslated: true } : {}),
    statements: onceEach(consistent(statements.filter(leadsAnybody), own)).slice(
      0,
      MOST_STATEMENTS,
    ),
    notices: outline.isTranslated ? [] : noticesOf(region, own, rooms, inLanguage),
    fingerprints: fingerprintsOf(region, rooms),
    alternates: alternatesOf(head, own),
  };
}

/** The first language that the document declares, as it is written there. */
function declaredLanguage({ lang, head }: Outline): string | undefined {
  return [lang, metaOf(head, 'og:locale'), metaOf(head, 'content-language')]
    .map((tag = '') => tag.slice(0, 40).trim())
    .find((tag) => tag !== '');
}

/** The sites that titles end with; not "<headline> | <author>", where the head names the site otherwise. */
function titledSites(
  titles: readonly string[],
  headline: readonly string[],
  names: readonly string[],
  host: Own,
): string[] {
  const isSite = (name: string) => host.isName(name) || isAmong(names, name);
  return sitesInTitles(titles, headline.join(' ')).filter(
    (name) => names.length === 0 || !isPersonName(name) || isSite(name),
  );
}

function headlineStatement(region: Region, headline: readonly string[]): Statement[] {
  const quote = headline.join(' ');
  if (!region.headline || quote.length > LONGEST_VALUE) return [];
  const at = region.all.indexOf(region.headline);
  const fragment = fragmentOf(headline, contextOf(headline, at, region.all));
  const fact = { about: 'here', property: 'headline', value: quote } as const;
  return [{ ...fact, where: 'headline', quote, fragment }];
}

/** Some of the article's text: enough to tell its language by. */
function textOf({ article }: Region): string {
  return article
    .slice(0, 60)
    .map(({ line }) => line.text.slice(0, 400))
    .join('\n');
}

/** What a page says of a place in the reader's own network is no statement to anybody else. */
function leadsAnybody({ property, value }: Statement): boolean {
  return property !== 'address' || (URL.canParse(value) && isPublicHost(new URL(value)));
}

/** Is a name, or part of one, among others? */
function isAmong(names: readonly string[], name: string): boolean {
  return names.some((one) => fold(one).includes(fold(name)) || fold(name).includes(fold(one)));
}

function onceEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ about, property, value, where }) => {
    const key = JSON.stringify([about, property, value, where]);
    return !seen.has(key) && seen.add(key);
  });
}
