/**
 * The reader: in every page of the listed sites from the first moment, in any other page when the
 * reader of that page asks. Document → Page → background; nothing else, because everybody who opens
 * a page of these sites pays for it.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../utils/browser/background-line';
import { isAlive, startOnce } from '../utils/browser/lifetime';
import type { ToTab } from '../utils/browser/messages';
import { onInPageNavigation, withoutFragment } from '../utils/browser/navigation';
import { whenActive, whenParsed, whileSettling } from '../utils/browser/readiness';
import { readPage } from '../utils/page/read';
import { articleKeysOf } from '../utils/sites/index';

export default defineUnlistedScript(() => startOnce('reader', startReader));

function startReader(signal: AbortSignal): void {
  const address = () => withoutFragment(location.href);
  const keys = () => articleKeysOf(address()).join();
  const read = () => readPage(document, address());
  let reported = '';
  let stopWatching = () => {};

  async function report() {
    await whenParsed(document);
    const page = read();
    reported = page.headlines.join('\n');
    await tell({ type: 'page', page });
  }

  async function visit() {
    await whenActive(document);
    void tell({ type: 'visit', address: address() });
    if (keys() !== '') await report();
  }

  async function navigated(before: string) {
    if (!isAlive()) return;
    stopWatching();
    if (keys() === before) return report();
    await visit();
    // The page may exchange its text only after its address.
    stopWatching = whileSettling(document, () => {
      if (read().headlines.join('\n') !== reported && keys() !== '') void report();
    });
  }

  browser.runtime.onMessage.addListener((message: unknown) =>
    (message as ToTab).type === 'read' ? whenParsed(document).then(read) : undefined,
  );
  let last = keys();
  onInPageNavigation(window, signal, () => {
    void navigated(last);
    last = keys();
  });
  // Brought back from the back/forward cache: badge and settings may have moved on meanwhile.
  addEventListener('pageshow', (event) => event.persisted && last !== '' && void report(), {
    signal,
  });
  if (last !== '') void visit();
}
