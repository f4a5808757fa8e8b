/**
 * Tells whether a text is seen: put into a tab by the background, where something is to be shown that
 * the page says.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerEye } from '../utils/browser/outline-in-tab';
import { whenStyled } from '../utils/browser/readiness';
import { isSeen } from '../utils/page/sight/seen';

export default defineUnlistedScript(() => {
  offerEye(async (texts) => {
    await whenStyled(document);
    return texts.filter((text) => !isSeen(text));
  });
});
