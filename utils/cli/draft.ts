/** A saved page → the draft of its record: all the page says, each fact with its words. */
import { composeFromPage } from '../context/compose';
import type { Context } from '../context/context';
import { siteKnowledge } from '../context/known-sites';
import { withStatements } from '../context/merge';
import { textAsPageStates } from '../context/page-only';
import { type Maker, recordOf } from '../context/record-of';
import type { Page } from '../page/page';
import { readPage } from '../page/read';
import { parentOf } from '../records/chain';
import type { ArticleRecord, Edition } from '../records/schema';
import { articleKeysOf, siteOf } from '../sites/index';
import { addressOf, documentOf } from './html-file';
import { mergedRecords, renamed } from './merge-drafts';
import { unseenIn } from './own-styles';

export interface Draft {
  record: ArticleRecord;
  /** Where it belongs below `records/`. */
  file: string;
  /** The page it was made from. */
  address: string;
}

/**
 * Drafts a record.
 * @param html the saved page
 * @param url its address; where it is left out, the page itself is asked
 * @throws where neither says the address
 */
export function draftRecord(html: string, url: string | undefined, maker: Maker): Draft {
  const document = documentOf(html);
  const address = addressOf(html, document, url);
  return draftOf(contextOf(readPage(document, address, unseenIn(document))), address, maker);
}

/** Drafts a record of what was read of a page. */
export function draftOf(context: Context, address: string, maker: Maker): Draft {
  return { record: recordOf(context, maker), file: fileOf(address), address };
}

/**
 * One record of a page and the page of its original, for a page that does not say all of that itself.
 * That the one comes from the other is what the maker says by giving both.
 */
export function withOriginal(draft: Draft, original: Draft): Draft {
  const there = { ...pageOf(original), role: 'original' as const };
  delete there.translationOfWork;
  delete there.isBasedOn;
  // With the original at hand, the languages tell a translation from a copy.
  const [into, from] = [pageOf(draft), there].map(({ inLanguage }) => languageOf(inLanguage));
  const role = into !== undefined && into === from ? 'republication' : 'translation';
  const made = withRole(draft, role);
  const { record } = mergedRecords(made.record, { ...original.record, editions: [there] });
  const page = record.editions.find(({ id }) => id === pageOf(made).id);
  const root = record.editions.find((edition) => edition.role === 'original');
  if (page && root && parentOf(page) === undefined) {
    page[LINK[role]] = {
      value: root.id,
      evidence: [{ grade: 'seen', where: 'other-document', document: original.address }],
    };
  }
  return { ...draft, record };
}

const LINK = { translation: 'translationOfWork', republication: 'isBasedOn' } as const;

const languageOf = (fact: Edition['inLanguage']) => fact?.value.split('-')[0];

/** The draft with the page's edition in this role, and named after it where that name is free. */
function withRole(draft: Draft, role: 'translation' | 'republication'): Draft {
  const page = pageOf(draft);
  if (page.role === role) return draft;
  const isFree = draft.record.editions.every(({ id }) => id !== role);
  const record = renamed(draft.record, new Map(isFree ? [[page.id, role]] : []));
  const changed = { ...draft, record };
  const edition = pageOf(changed);
  const parent = edition.translationOfWork ?? edition.isBasedOn;
  delete edition.translationOfWork;
  delete edition.isBasedOn;
  edition.role = role;
  if (parent) edition[LINK[role]] = parent;
  return changed;
}

/** The edition that the page itself is. */
function pageOf({ record, address }: Draft): Edition {
  const page = record.editions.find(({ addresses }) =>
    addresses?.some(({ value }) => value === address),
  );
  if (page === undefined) throw new Error(`${address}: nothing could be read there`);
  return page;
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
