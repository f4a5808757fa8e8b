/** Copying a passage with its credit: the words, quoted, whose text it is, a link that leads to them. */
import { browser } from 'wxt/browser';
import { fragmentOf } from '../page/fragment';
import { printable } from '../text/printable';
import { marksOf, within } from '../text/quotes';

/** A passage as it was selected. */
export interface Passage {
  /** Its lines, as they stand on the page. */
  lines: string[];
  /** BCP 47 tag, as the page says. */
  lang?: string;
}

/**
 * A passage for the clipboard: quoted, then whose text it is, then a link that leads to it.
 * @param address of the page
 */
export function quoteOf(
  { lines, lang }: Passage,
  { address, credit }: { address: string; credit: string },
): string {
  const marks = marksOf(lang);
  const quoted = marks[0] + within(lines.join('\n'), marks) + marks[1];
  return [quoted, credit, `${address}#${fragmentOf(lines)}`].filter(Boolean).join('\n');
}

/**
 * The words that are selected in a tab.
 * @param fallback as the menu gave them: the selection may be in a frame of another site
 */
export async function passageIn(tab: number, fallback: string): Promise<Passage> {
  const taken = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: takeSelection, injectImmediately: true })
    .catch(() => undefined);
  const { text = '', lang = '' } =
    (taken?.[0]?.result as Partial<ReturnType<typeof takeSelection>> | undefined) ?? {};
  const lines = (text || fallback).slice(0, MOST).split('\n').map(printable).filter(Boolean);
  return { lines, ...(isTag(lang) && { lang }) };
}

/** Nobody quotes more with a credit line. In characters. */
const MOST = 100_000;

/** Runs in the tab: travels as source. */
function takeSelection(): { text: string; lang: string } {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return { text: selection?.toString() ?? '', lang };
}

function isTag(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang);
}

/**
 * Puts a text onto the clipboard from within the tab's page: a background has none without a
 * permission that warns.
 * @returns whether the browser let it
 */
export async function copyInTab(tab: number, text: string): Promise<boolean> {
  const done = await browser.scripting
    .executeScript({
      ...{ target: { tabId: tab }, func: copyHere, args: [text] },
      injectImmediately: true,
    })
    .catch(() => undefined);
  return done?.[0]?.result === true;
}

/** Runs in the tab: travels as source. Nothing of it reaches the page's own scripts. */
async function copyHere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let isCopied = false;
    const listener = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      isCopied = event.clipboardData !== null;
    };
    addEventListener('copy', listener, { capture: true });
    const isDone = document.execCommand('copy');
    removeEventListener('copy', listener, { capture: true });
    return isDone && isCopied;
  }
}
