/** A saved page → the draft of its record: all the page says, each fact with its words. */
import { JSDOM } from 'jsdom';
import { composeFromPage } from '../context/compose';
import type { Context } from '../context/context';
import { withStatements } from '../context/merge';
import { textAsPageStates } from '../context/page-only';
import { type Maker, recordOf } from '../context/record-of';
import type { Page } from '../page/page';
import { readPage } from '../page/read';
import type { ArticleRecord } from '../records/schema';
import { articleKeysOf, siteOf } from '../sites/index';
import { siteKnowledge } from '../sites/knowledge';

export interface Draft {
  record: ArticleRecord;
  /** Where it belongs below `records/`. */
  file: string;
}

/** What browsers write at the top of a page they save. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/**
 * Drafts a record.
 * @param html the saved page
 * @param url its address; where it is left out, the page itself is asked
 * @throws where neither says the address
 */
export function draftRecord(html: string, url: string | undefined, maker: Maker): Draft {
  const { document } = new JSDOM(html).window;
  const address = addressOf(html, document, url);
  const page = readPage(document, address);
  const record = recordOf(contextOf(page), maker);
  return { record, file: fileOf(address) };
}

/**
 * The address of a saved page.
 * @param url as it was given; where it is left out, the page itself is asked
 * @throws where neither says it
 */
export function addressOf(html: string, document: Document, url: string | undefined): string {
  const address = url ?? ownAddress(html, document);
  if (address === undefined) {
    throw new Error('The page does not say its address: give it with --url.');
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    const whose = url === undefined ? 'What the page says is its address' : '--url';
    throw new Error(`${whose} is no http or https address: ${address}`);
  }
  return address;
}

function ownAddress(html: string, document: Document): string | undefined {
  return (
    SAVED_FROM.exec(html.slice(0, 1000))?.[1] ??
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    undefined
  );
}

/** A page that does not say where its text comes from is still an edition of something. */
function contextOf(page: Page): Context {
  const known = composeFromPage(page, siteKnowledge);
  if (known) return known;
  const here = textAsPageStates(page, siteKnowledge);
  const chain = withStatements([here], here.id, page);
  return { basis: { by: 'page' }, here: here.id, chain, notices: [] };
}

/** `<site>/<slug>.json`, the slug being the article's least telling key but its most readable. */
function fileOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const slug =
    articleKeysOf(address).at(-1)?.split(':')[1] ??
    pathname.split('/').findLast((part) => /[a-z]/i.test(part)) ??
    'article';
  const name = slug
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${siteOf(address)?.id ?? hostname.replace(/^www\./, '')}/${name || 'article'}.json`;
}
