/** Waiting until a page lets in what the reader's click has let in. */
import { browser } from 'wxt/browser';
import { soonest } from './soonest';

/**
 * Chromium may tell of a click before it has granted the access that goes with it (seen in 156, once
 * in some fifty clicks just after a page has loaded). So it is tried again, after these milliseconds.
 */
const REFUSED = [0, 50, 150, 300];

/**
 * And it holds up for good what is put into the page of a refused site just while the click lets us in
 * (seen in 156, once in some twenty clicks); what comes a moment later passes. In milliseconds.
 */
const UNANSWERED = [100, 300, 600, 1000, 2000];

/**
 * Waits until a tab's page answers; to be done before anything else is asked of it on a click, as what is
 * held up would be waited for for ever.
 * @returns false where extensions may not run
 */
export async function letIn(tab: number): Promise<boolean> {
  const ask = () =>
    browser.scripting
      .executeScript({ target: { tabId: tab }, func: () => true, injectImmediately: true })
      .then(
        () => true,
        () => false,
      );
  for (const wait of REFUSED) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    if (await soonest(ask, UNANSWERED)) return true;
  }
  return false;
}
