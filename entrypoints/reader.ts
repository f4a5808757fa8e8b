/**
 * The reader: in every page of the listed sites, from its start where that is allowed, in any other
 * page when somebody asks there. Tells the background of articles and their headlines; nothing else,
 * because everybody who opens a page of these sites pays for it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../utils/browser/background-line';
import { isMarkedChosen } from '../utils/browser/chosen-mark';
import { tellPanel } from '../utils/browser/expected';
import { isAlive, startOnce } from '../utils/browser/lifetime';
import type { Expected } from '../utils/browser/messages';
import { onInPageNavigation, withoutFragment } from '../utils/browser/navigation';
import {
  whenActive,
  whenBegun,
  whenHeadParsed,
  whenParsed,
  whileSettling,
} from '../utils/browser/readiness';
import { isWebPage } from '../utils/browser/web-page';
import { headlinesOf } from '../utils/page/outline/headlines';
import { listedKeysOf } from '../utils/sites/listed';
import { sameHeadline } from '../utils/text/headline';

export default defineUnlistedScript(() => {
  // Without an element there is nothing to tell a page from a drawing by.
  void whenBegun(document).then(() => startOnce('reader', startReader));
});

function startReader(signal: AbortSignal): void {
  if (!isWebPage(document)) return;
  const address = () => withoutFragment(location.href);
  // On a site that the reader has chosen each page may be an article.
  const keys = () => listedKeysOf(address()).join() || (isMarkedChosen() ? address() : '');
  let reported = '';
  let stopWatching = () => {};

  let last = keys();
  // First of all: the background may have to wake up.
  if (last !== '') void visit();

  async function report() {
    await whenParsed(document);
    const page = { address: address(), headlines: headlinesOf(document) };
    reported = page.headlines.join('\n');
    await tell({ type: 'page', page });
  }

  async function visit() {
    await whenActive(document);
    tellPanel((panel) => panel.show(null));
    void tell<Expected | null>({ type: 'visit', address: address() }).then(meet);
    if (keys() !== '') await report();
  }

  /** Shows what was expected of the page, where the page is what was expected. */
  async function meet(expected: Expected | null | undefined) {
    if (!expected) return;
    const { headline, placing } = expected;
    const isThere = () => headlinesOf(document).some((found) => sameHeadline(headline, found));
    // The head of a page names its headline long before the page is there.
    await whenHeadParsed(document);
    if (document.readyState === 'loading' && isThere())
      tellPanel((panel) => panel.prepare(placing));
    await whenParsed(document);
    if (placing.address !== address()) return;
    if (isThere()) tellPanel((panel) => panel.show(placing));
    else tellPanel((panel) => panel.prepare(null));
  }

  async function navigated(before: string) {
    if (!isAlive()) return;
    stopWatching();
    // No article: the panel that was asked for here spoke of the page before.
    if (keys() === before && before !== '') return report();
    // The page may exchange its text only after its address, even while it is being reported.
    stopWatching = whileSettling(document, () => {
      if (headlinesOf(document).join('\n') !== reported && keys() !== '') void report();
    });
    await visit();
  }

  onInPageNavigation(window, signal, () => {
    void navigated(last);
    last = keys();
  });
  // Brought back from the back/forward cache: badge and settings may have moved on meanwhile, so
  // the page is answered as if it came anew.
  addEventListener('pageshow', (event) => event.persisted && last !== '' && void visit(), {
    signal,
  });
}
