/**
 * One credit line under the article, in print only: put there when the page is about to be printed
 * and taken out again afterwards, so that the page on the screen never has it.
 */
import { isAlive } from '../../utils/browser/lifetime';
import { ownHost } from '../../utils/browser/own-host';
import { articleColumn } from '../place/room';

/** @param text what is printed: made by the style, where no search of the page's finds it */
const styleOf = (text: string) =>
  `:host{all:initial!important;display:block!important}p{font:10pt/1.4 Georgia,serif;color:#000;border-top:.5pt solid #000;margin:12pt 0 0;padding-top:6pt;overflow-wrap:anywhere}p::before{content:${quoted(text)}}`;

/** A text as CSS writes it (CSSOM, "serialize a string"). */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
}

/** Holds the line that will be printed. */
export function createPrintLine(document: Document) {
  let line = '';
  let host: HTMLElement | null = null;

  addEventListener('beforeprint', () => {
    // An extension that is gone, or has a newer script here, prints nothing.
    if (line === '' || host || !isAlive()) return;
    const made = ownHost(document, 'aside', styleOf(line));
    made.root.append(document.createElement('p'));
    host = made.host;
    (articleColumn(document) ?? document.body ?? document.documentElement).append(host);
  });
  addEventListener('afterprint', () => {
    host?.remove();
    host = null;
  });

  return {
    /** @param next the credit; empty: nothing is printed */
    set(next: string) {
      line = next;
    },
  };
}
