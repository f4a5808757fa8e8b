/**
 * The panel's page, the same wherever it is shown: in a frame beside the article, in the browser's
 * side panel, in a tab.
 */
import { onlyTrustedActs } from '../../utils/browser/trusted-acts';
import { browserMessages } from '../../utils/browser/words';
import { directionOf } from '../../utils/text/languages';
import { showInFrame } from './in-frame';
import { showInWindow } from './in-window';

onlyTrustedActs(window);

const messages = browserMessages();
document.documentElement.lang = messages.locale;
document.documentElement.dir = directionOf(messages.locale);
document.title = messages.t('extensionName');

const named = location.hash.slice(1);
if (window.top !== window) void showInFrame(document, messages, named);
else void showInWindow(document, named === '' ? undefined : Number(named));
