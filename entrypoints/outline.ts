/**
 * Takes the outline of a page: put into a tab by the background, where there is an article or the
 * reader has asked.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withoutFragment } from '../utils/browser/navigation';
import { offerOutline } from '../utils/browser/outline-in-tab';
import { whenIdle, whenParsed } from '../utils/browser/readiness';
import { isWebPage } from '../utils/browser/web-page';
import { outlineOf } from '../utils/page/outline/outline';

export default defineUnlistedScript(() => {
  offerOutline(async (isUrgent) => {
    await whenParsed(document);
    if (!isUrgent) await whenIdle();
    return isWebPage(document) ? outlineOf(document, withoutFragment(location.href)) : undefined;
  });
});
