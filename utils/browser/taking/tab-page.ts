/** The page that a tab shows, taken out of it when the reader asks to compare. */
import { browser } from 'wxt/browser';
import { allKeysOf } from '../../records/address-key';
import { isOfThisSide, isPrivateHere } from '../private';
import { MOST, TakeError } from './taken';

/** A tab's page as it stands, scripts and all that came later included. */
export interface TabPage {
  readonly address: string;
  readonly html: string;
}

/** Milliseconds that a page may go on arriving before it is taken as it stands. */
const PATIENCE = 10_000;

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/**
 * Takes the page of a tab: of a listed or granted site, or one in which the reader clicked
 * Colophon's button.
 * @throws TakeError
 */
export async function pageOfTab(tab: number): Promise<TabPage> {
  if (!(await isOfThisSide(tab))) throw new TakeError({ kind: 'tab-gone' });
  const take = (injectImmediately: boolean) =>
    browser.scripting
      .executeScript({ target: { tabId: tab }, func: takePage, args: [MOST], injectImmediately })
      .catch(() => undefined);
  // A page may arrive for minutes: then what is there has to do.
  const waiting = new AbortController();
  const late = pause(PATIENCE, waiting.signal).then(() => take(true));
  const taken = await Promise.race([take(false), late]);
  waiting.abort();
  const page = taken?.[0]?.result as ReturnType<typeof takePage> | undefined;
  if (page) {
    if (page.html === '') throw new TakeError({ kind: 'too-large' });
    return page;
  }
  const isThere = await browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
  throw new TakeError({ kind: isThere ? 'tab-shut' : 'tab-gone' });
}

/**
 * Runs in the tab, apart from the page's own scripts; travels as source, so it uses nothing but its
 * arguments.
 */
function takePage(most: number): TabPage {
  const copy = document.cloneNode(true) as Document;
  // Not read; and what stands in a `noscript` would be text to somebody who runs no scripts.
  for (const one of copy.querySelectorAll('script:not([type$="json"]), style, noscript')) {
    one.remove();
  }
  const html = new XMLSerializer().serializeToString(copy);
  return { address: location.href, html: html.length > most ? '' : html };
}

/**
 * An open tab on this side, private or not, that shows an article, as far as the browser tells addresses: those of listed and
 * granted sites, and of tabs the reader has clicked Colophon's button in.
 * @param except a tab that is not meant
 */
export async function tabShowing(address: string, except?: number): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find(
    ({ id, url, discarded, incognito }) =>
      id !== undefined &&
      id !== except &&
      !discarded &&
      incognito === isPrivateHere() &&
      url &&
      isSameArticle(url, address),
  )?.id;
}

/** Is it the same article, by its site's article key, else by the address itself? */
export function isSameArticle(one: string, other: string): boolean {
  if (one.split('#')[0] === other.split('#')[0]) return true;
  const keys = allKeysOf(one);
  return allKeysOf(other).some((key) => keys.includes(key));
}
