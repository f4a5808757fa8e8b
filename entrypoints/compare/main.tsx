/** The page with two editions side by side; opened from the panel. */
import { browser } from 'wxt/browser';
import { Compare } from '../../components/compare/Compare';
import type { Desk } from '../../components/compare/desk';
import { showPage } from '../../components/page/show';
import { saveFile } from '../../components/save-file';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { compareInWorker } from '../../utils/browser/taking/comparing';
import { withdraw } from '../../utils/browser/taking/grants';
import { readableTabs } from '../../utils/browser/taking/readable-tabs';
import * as take from '../../utils/browser/taking/take';
import { wantedPair } from '../../utils/browser/taking/wanted';
import { browserWords } from '../../utils/browser/words';

const words = browserWords();

const desk: Desk = {
  fromTab: take.takeFromTab,
  byRequest: take.takeByRequest,
  withdraw,
  fromFile: take.takeFromFile,
  fromText: take.takeFromText,
  openTabs: readableTabs,
  open: take.openInTab,
  fromOpened: take.takeFromOpened,
  compare: compareInWorker,
  made: () => ({ date: new Date(), version: browser.runtime.getManifest().version }),
  save: saveFile,
  copy: copyToClipboard,
};

showPage(
  words,
  'compareTitle',
  <Compare
    wanted={await wantedPair(location.search)}
    desk={desk}
    isAny={new URLSearchParams(location.search).has('texts')}
  />,
);
