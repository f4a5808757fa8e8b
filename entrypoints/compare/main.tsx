/** The page with two editions side by side; opened from the panel. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Compare } from '../../components/compare/Compare';
import type { Desk } from '../../components/compare/desk';
import { WordsContext } from '../../components/words';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { saveFile } from '../../utils/browser/save-file';
import { compareInWorker } from '../../utils/browser/taking/comparing';
import { withdraw } from '../../utils/browser/taking/grants';
import { readableTabs } from '../../utils/browser/taking/readable-tabs';
import * as take from '../../utils/browser/taking/take';
import { wantedPair } from '../../utils/browser/taking/wanted';
import { browserWords } from '../../utils/browser/words';
import { directionOf } from '../../utils/text/languages';

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = directionOf(words.locale);
document.title = words.t('compareTitle');

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

render(
  <WordsContext.Provider value={words}>
    <Compare
      wanted={await wantedPair(location.search)}
      desk={desk}
      isAny={new URLSearchParams(location.search).has('texts')}
    />
  </WordsContext.Provider>,
  document.getElementById('compare') as HTMLElement,
);
