/** Taking a text for comparison: from its tab, by one request, from a file, or as it was pasted. */
import { browser } from 'wxt/browser';
import { bodyOf } from '../../body/body';
import { bodyOfText } from '../../body/text';
import type { Article } from '../../compare/article';
import { cleanAddress } from '../../sites/clean-address';
import { decodeHtml } from '../../text/decode-html';
import { areGranted } from '../always';
import { isPrivateHere } from '../private';
import { fetchPage } from './fetch-page';
import { askFor, grantFor, withdraw } from './grants';
import { isSameArticle, pageOfTab, tabShowing } from './tab-page';
import { MOST, TakeError, type Taken, type Wanted } from './taken';

/** From the tab that is known to show it, or any other open one; null where there is none. */
export async function takeFromTab(wanted: Wanted): Promise<Taken | null> {
  const { address } = wanted;
  const tab = wanted.tab ?? (address === undefined ? undefined : await tabShowing(address));
  if (tab === undefined) return null;
  const page = await pageOfTab(tab);
  // The reader has gone on there meanwhile.
  if (address !== undefined && wanted.tab !== undefined && !isSameArticle(page.address, address)) {
    throw new TakeError({ kind: 'tab-gone' });
  }
  return taken(wanted, readPage(page.html, page.address), 'tab', { address: page.address });
}

/** From a tab that was opened for it, wherever its address has led. */
export async function takeFromOpened(wanted: Wanted, tab: number): Promise<Taken> {
  const page = await pageOfTab(tab);
  return taken(wanted, readPage(page.html, page.address), 'tab', { address: page.address });
}

/** By asking its address once. To be called within a click: the browser may ask for the reader's leave. */
export async function takeByRequest(wanted: Wanted, signal: AbortSignal): Promise<Taken> {
  const { asked: address = '' } = wanted;
  const granted = grantFor(address);
  // Not awaited before the request, which has to come within the click.
  const before = granted === undefined ? false : areGranted([granted]);
  if (!(await askFor(address))) throw new TakeError({ kind: 'refused' });
  const isNew = !(await before);
  // What was there before rests on something else: nobody is offered to give it back.
  const grant = isPrivateHere() || !isNew ? undefined : granted;
  try {
    const html = await fetchPage(address, signal);
    const text = taken(wanted, readPage(html, address), 'fetch', { address });
    return { ...text, ...(grant && { grant }) };
  } catch (error) {
    throw error instanceof TakeError ? new TakeError(error.trouble, grant) : error;
  } finally {
    // A grant outlives the window that it was given in: what is done in a private one leaves none.
    if (granted && isNew && isPrivateHere()) await withdraw(granted).catch(() => false);
  }
}

/** From a file the reader saved: a page, or plain text. */
export async function takeFromFile(wanted: Wanted, file: File): Promise<Taken> {
  if (file.size > MOST) throw new TakeError({ kind: 'too-large' });
  const text = decodeHtml(new Uint8Array(await file.arrayBuffer()));
  const isText = file.type === 'text/plain' || /\.(?:txt|md)$/i.test(file.name);
  const article = isText ? bodyOfText(text) : readPage(text, wanted.address ?? '');
  return taken(wanted, article, 'file', {}, file.name);
}

/** As the reader pasted it. */
export function takeFromText(wanted: Wanted, text: string): Taken {
  return taken(wanted, bodyOfText(text.slice(0, MOST)), 'paste', {});
}

/** Opens an address in a tab at the right of this one; gives the tab. */
export async function openInTab(address: string): Promise<number | undefined> {
  const here = await browser.tabs.getCurrent();
  const index = here === undefined ? {} : { index: here.index + 1 };
  const { id } = await browser.tabs.create({ url: address, ...index });
  return id;
}

/** Parsed without running or loading anything. */
function readPage(html: string, address: string): Article {
  return bodyOf(new DOMParser().parseFromString(html, 'text/html'), address);
}

/** A tag that can be relied on: pages write all kinds of things. */
function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Control characters (Unicode, category Cc) but tab and line feed: they would go into every file. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** @throws TakeError where there is no text */
function taken(
  { lang, tab: _, address: __, asked: ___, ...facts }: Wanted,
  article: Article,
  via: Taken['via'],
  { address }: { address?: string },
  file?: string,
): Taken {
  if (article.blocks.length === 0) throw new TakeError({ kind: 'no-text' });
  // What the words themselves show goes before what page or record say.
  const tag = languageTag(article.declaredLang ? article.lang : (lang ?? article.lang));
  return {
    side: {
      ...facts,
      ...(address !== undefined && { address: cleanAddress(address) }),
      article: {
        // One for one: places in the text go on holding.
        blocks: article.blocks.map((block) => ({
          ...block,
          text: block.text.replace(CONTROL, ' '),
        })),
        ...(tag && { lang: tag }),
        ...(article.declaredLang && { declaredLang: article.declaredLang }),
      },
    },
    via,
    ...(file !== undefined && { file }),
  };
}
