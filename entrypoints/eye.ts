/**
 * Tells whether a text is seen: put into a tab by the background, where something is to be shown that
 * the page says.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerEye } from '../utils/browser/outline-in-tab';
import { whenStyled } from '../utils/browser/readiness';
import { isSeen } from '../utils/page/sight/seen';

/** Longest wait for the page's style sheets, in milliseconds. */
const PATIENCE = 2000;

export default defineUnlistedScript(() => {
  offerEye(async (texts) => {
    // A style sheet may never come; the text is on the screen all the same.
    await Promise.race([whenStyled(document), new Promise((go) => setTimeout(go, PATIENCE))]);
    return texts.filter((text) => !isSeen(text));
  });
});
