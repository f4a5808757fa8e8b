/**
 * One credit line under the article, in print only: put there when the page is about to be printed
 * and taken out again afterwards, so that the page on the screen never has it.
 */
import { articleColumn } from './room';

const HOST = 'colophon-credit';
const STYLE =
  ':host{all:initial!important;display:block!important}p{font:10pt/1.4 Georgia,serif;color:#000;border-top:.5pt solid #000;margin:12pt 0 0;padding-top:6pt;overflow-wrap:anywhere}';

/** Holds the line that will be printed. */
export function createPrintLine(document: Document) {
  let line = '';
  let host: HTMLElement | null = null;

  addEventListener('beforeprint', () => {
    if (line === '' || host) return;
    host = document.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    const text = document.createElement('p');
    text.textContent = line;
    root.append(style, text);
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
