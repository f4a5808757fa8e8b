/** Reading a document, or its outline, into a `Page`. Pure: no layout, no browser API, bounded. */
import { shownAgainst } from '../languages/choose';
import type { Room } from '../languages/compiled';
import { canonicalTag } from '../languages/language-words';
import { isPersonName } from '../text/names';
import { fold } from '../text/normalise';
import { isPublicHost } from '../text/public-address';
import { type Own, ownSite, webAddress } from './addresses';
import { contextOf, statementsOf } from './article-lines';
import { consistent } from './consistent';
import { copyOf, linkOfCopy } from './copies';
import { fragmentOf } from './fragment';
import { licencesOf } from './licences-of';
import { isNotice, noticesOf } from './notices-of';
import { metaOf } from './outline/head';
import { isAllLink, type Line } from './outline/line';
import { type Outline, outlineOf, siteNamesOf, titlesOf } from './outline/outline';
import { LONGEST_VALUE, MOST_STATEMENTS, type Page, type Statement } from './page';
import { fingerprintsOf } from './paragraphs';
import { headlineOf, type Region, regionOf } from './region';
import { roomsOfPage } from './rooms-of-page';
import { initialsOf, partsOf, sitesInTitles } from './site-names';
import { believed } from './structured/believed';
import { alternatesOf, factsOfHead } from './structured/head-facts';
import { factsOfNode, isOfHeadline, type Raw } from './structured/node-facts';
import { isSiteName } from './structured/people';

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
  const { address, headlines, head, jsonLd, microdata } = outline;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const base = outline.base && URL.canParse(outline.base) ? new URL(outline.base) : url;
  const names = siteNamesOf(head, jsonLd).filter((name) => name !== '');
  const titles = titlesOf(head);
  const declared = [outline.lang, metaOf(head, 'og:locale'), metaOf(head, 'content-language')]
    .map((tag = '') => tag.slice(0, 40).trim())
    .find((tag) => tag !== '');
  // What stands at the root is the language that the browser translates into.
  const tag = outline.isTranslated ? undefined : declared && canonicalTag(declared);
  // Its system may speak the declared language where the text is in another: both are read.
  const rooms = roomsOfPage(outline.lines, tag);
  const isLineNotice = (line: Line) => isNotice(line, rooms);
  const region = regionOf(outline.lines, titles, ownSite(url, base, names), rooms, isLineNotice);
  const shown = tag && shownAgainst(tag, textOf(region));
  const inLanguage = shown ?? tag;
  const host = ownSite(url, base, []);
  const isSite = (name: string) => host.isName(name) || isAmong(names, name);
  // "<headline> | <author>", where the head names the site otherwise
  const titled = sitesInTitles(titles, headlineOf(region).join(' ')).filter(
    (name) => names.length === 0 || !isPersonName(name) || isSite(name),
  );
  const all = [...names, ...titled];
  const own = ownSite(url, base, [...all, ...all.flatMap(initialsOf)]);
  const statements: Statement[] = [];
  const headline = headlineOf(region);
  const quote = headline.join(' ');
  if (region.headline && !outline.isTranslated && quote.length <= LONGEST_VALUE) {
    const at = region.all.indexOf(region.headline);
    const fragment = fragmentOf(headline, contextOf(headline, at, region.all));
    const fact = { about: 'here', property: 'headline', value: quote } as const;
    statements.push({ ...fact, where: 'headline', quote, fragment });
  }
  if (tag && declared && !shown) {
    const fact = { about: 'here', property: 'inLanguage', value: tag } as const;
    statements.push({ ...fact, where: 'meta', quote: declared });
  }
  if (region.article.length > 0) {
    const stating = [
      ...[jsonLd, microdata]
        .flatMap((item) =>
          item && isOfHeadline(item, headlines) ? factsOfNode(item, own, rooms) : [],
        )
        .map(stated('structured-data')),
      ...factsOfHead(head, own, rooms).map(stated('meta')),
    ];
    const data = stating.filter((one) => !isGuestAsHouse(one, stating, titled.some(host.isName)));
    // What the browser has translated is nobody's own words.
    const lines = outline.isTranslated
      ? []
      : statementsOf(region, own, inLanguage, rooms, data, titles);
    // A masthead of one word, which leads to the front page, is no writer.
    const homes = region.all.filter((line) => leadsHome(line, own)).map(({ text }) => text);
    const isHome = (name: string) =>
      !name.includes(' ') && homes.some((one) => sameText(one, name));
    data.push(...mastheadOf(data, homes, titles, rooms));
    const hasLicence = lines.some(({ property }) => property === 'license');
    const licences =
      hasLicence || outline.isTranslated
        ? []
        : licencesOf(region, own, rooms, lines.some(isRepublished));
    const said = [...lines, ...licences];
    statements.push(...said, ...believed(data, said, (name) => own.isName(name) || isHome(name)));
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

/** Systems enter who wrote a guest's text as its publisher, too, where the title names the site. */
function isGuestAsHouse(one: Statement, all: readonly Statement[], isTitled: boolean): boolean {
  const isHouse = one.property === 'publisher' && one.where === 'structured-data';
  const isAuthor = ({ property, value }: Statement) =>
    property === 'author' && sameText(value, one.value);
  return isTitled && isHouse && all.some(isAuthor);
}

/** Is a name, or part of one, among others? */
function isAmong(names: readonly string[], name: string): boolean {
  return names.some((one) => fold(one).includes(fold(name)) || fold(name).includes(fold(one)));
}

function sameText(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** The name of the site, where the head does not give it: its masthead, and the end of its title. */
function mastheadOf(
  data: readonly Statement[],
  homes: readonly string[],
  titles: readonly string[],
  rooms: readonly Room[],
): Statement[] {
  if (data.some(({ about, property }) => about === 'here' && property === 'publisher')) return [];
  const name = homes.find(
    (home) =>
      isSiteName(home, rooms) &&
      home.length > 2 &&
      titles.some((title) =>
        partsOf(title)
          .slice(1)
          .some((part) => sameText(part, home)),
      ),
  );
  const fact = { about: 'here', property: 'publisher' } as const;
  return name === undefined ? [] : [{ ...fact, value: name, where: 'meta', quote: name }];
}

/** Is a line a link to the site's front page, and nothing else? */
function leadsHome(line: Line, own: Own): boolean {
  const href = line.text.length <= 60 && isAllLink(line) ? line.links[0]?.href : undefined;
  const address = href === undefined ? undefined : webAddress(href, own.base);
  return address !== undefined && own.isHost(address) && new URL(address).pathname === '/';
}

function stated(where: Statement['where']) {
  return ({ fact, quote }: Raw): Statement => ({ ...fact, where, quote });
}

function onceEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ about, property, value, where }) => {
    const key = JSON.stringify([about, property, value, where]);
    return !seen.has(key) && seen.add(key);
  });
}

const isRepublished = ({ about, property, value }: Statement): boolean =>
  about === 'here' && property === 'role' && value === 'republication';
