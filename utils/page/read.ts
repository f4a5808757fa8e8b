/** Reading a document into a `Page`. Pure: no layout, no browser API, bounded work on any page. */
import { canonicalTag } from '../text/language-words';
import { ownSite, webAddress } from './addresses';
import { contextOf, statementsOf } from './article-lines';
import { fragmentOf } from './fragment';
import { headlinesOf } from './headlines';
import { isNotice, noticesOf } from './notices-of';
import { speaksOfOrigin } from './origin';
import { LONGEST_VALUE, MOST_STATEMENTS, type Page, type Statement } from './page';
import { regionOf } from './region';
import { factsOfNode, jsonLdOf, publisherOf, type Raw } from './structured/json-ld';
import { alternatesOf, factsOfHead, headOf, metaOf } from './structured/meta';
import { microdataOf } from './structured/microdata';

/**
 * Reads what a document says of its text. Reads lines by their words, and only the article's own;
 * prefers to leave a line to reading it wrongly. Never throws, linear in the document.
 * @param document any document: HTML, XML, without a body, of any size
 * @param address the document's address, e.g. `location.href`
 */
export function readPage(document: Document, address: string): Page {
  const headlines = headlinesOf(document);
  const head = headOf(document);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const node = jsonLdOf(document, url);
  const own = ownSite(url, baseOf(document, url), [metaOf(head, 'og:site_name') ?? '', ...publisherOf(node)]);
  const declared = languageOf(document, metaOf(head, 'og:locale'));
  const inLanguage = declared && canonicalTag(declared);
  const titles = [metaOf(head, 'og:title') ?? '', head.title].filter((title) => title !== '');
  const region = regionOf(document, titles, own, isNotice);
  const statements: Statement[] = [];
  if (region.headline && region.headline.text.length <= LONGEST_VALUE) {
    const quote = region.headline.text;
    const at = region.all.indexOf(region.headline);
    const fragment = fragmentOf([quote], contextOf([quote], at, region.all));
    const fact = { about: 'here', property: 'headline', value: quote } as const;
    statements.push({ ...fact, where: 'headline', quote, fragment });
  }
  if (inLanguage && declared) {
    const fact = { about: 'here', property: 'inLanguage', value: inLanguage } as const;
    statements.push({ ...fact, where: 'meta', quote: declared });
  }
  if (region.article.length > 0) {
    const data = [
      ...[node, microdataOf(document, own, region.around)]
        .flatMap((item) => (item ? factsOfNode(item, own) : []))
        .map(stated('structured-data')),
      ...factsOfHead(head, own).map(stated('meta')),
    ];
    statements.push(...statementsOf(region, own, inLanguage, data.some(speaksOfOrigin)), ...data);
  }
  return {
    address,
    headlines,
    ...(inLanguage ? { inLanguage } : {}),
    statements: onceEach(statements).slice(0, MOST_STATEMENTS),
    notices: noticesOf(region, own, inLanguage),
    alternates: alternatesOf(head, own),
  };
}

function stated(where: Statement['where']) {
  return ({ fact, quote }: Raw): Statement => ({ ...fact, where, quote });
}

/** The language the document declares, as it writes it. */
function languageOf(document: Document, locale: string | undefined): string | undefined {
  const root = document.documentElement;
  const tag = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '';
  return [tag, locale ?? ''].map((text) => text.slice(0, 40).trim()).find((text) => text !== '');
}

/** What relative links are relative to: the address, unless a `<base>` says otherwise. */
function baseOf(document: Document, url: URL | undefined): URL | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const address = base ? webAddress(base, url) : undefined;
  return address ? new URL(address) : url;
}

function onceEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ about, property, value, where }) => {
    const key = JSON.stringify([about, property, value, where]);
    return !seen.has(key) && seen.add(key);
  });
}
