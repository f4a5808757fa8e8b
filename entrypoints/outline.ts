/**
 * Takes the outline of a page, and tells how what is quoted of it looks: put into a tab by the
 * background, where there is an article or the reader has asked.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../utils/browser/background-line';
import { tellPanel } from '../utils/browser/expected';
import { withoutFragment } from '../utils/browser/navigation';
import { offerOutline } from '../utils/browser/outline-in-tab';
import { soon, whenIdle, whenParsed, whenStyled } from '../utils/browser/readiness';
import { isWebPage } from '../utils/browser/web-page';
import { takerOf } from '../utils/page/outline/without-unseen';

export default defineUnlistedScript(() => {
  const { take, look } = takerOf(document);
  offerOutline(async (isUrgent, { lines, unseen }) => {
    // The reader waits: what is there of a page that arrives for minutes will do for now.
    await (isUrgent ? soon(whenParsed(document)) : whenParsed(document));
    if (!isUrgent) await whenIdle();
    if (!isWebPage(document)) return undefined;
    const address = withoutFragment(location.href);
    if (!lines) return take(address, unseen);
    await whenStyled(document);
    return look(address, lines);
  });
  // Where an outline is taken there may be an answer. Neither keeps a page out of the back/forward
  // cache; what comes back from there stands as if nobody had asked.
  addEventListener('pagehide', () => {
    void tell({ type: 'left', address: withoutFragment(location.href) });
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tellPanel((panel) => panel.show(null));
  });
});
