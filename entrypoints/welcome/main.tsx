/** The page that is opened once, after an installation. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome';
import { WordsContext } from '../../components/words';
import { currentShortcut } from '../../utils/browser/shortcut';
import { onGrantsChanged } from '../../utils/browser/taking/grants';
import { askForListed, listedGranted } from '../../utils/browser/taking/listed-grants';
import { browserWords } from '../../utils/browser/words';
import { directionOf } from '../../utils/text/languages';
import { exampleAnswer, ORIGINAL } from './example';

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = directionOf(words.locale);
document.title = words.t('welcomeTitle');

const [shortcut, granted] = await Promise.all([currentShortcut(), listedGranted()]);

render(
  <WordsContext.Provider value={words}>
    <Welcome
      example={exampleAnswer()}
      original={ORIGINAL}
      shortcut={shortcut}
      howToPin={import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePinChromium'}
      granted={granted}
      sites={{ ask: askForListed, granted: listedGranted, watch: onGrantsChanged }}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  </WordsContext.Provider>,
  document.getElementById('welcome') as HTMLElement,
);
