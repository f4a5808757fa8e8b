/** The page that is opened once, after an installation. */
import { browser } from 'wxt/browser';
import { showPage } from '../../components/page/show';
import { Welcome } from '../../components/welcome/Welcome';
import { currentShortcut } from '../../utils/browser/shortcut';
import { onGrantsChanged } from '../../utils/browser/taking/grants';
import { askForListed, listedGranted } from '../../utils/browser/taking/listed-grants';
import { browserWords } from '../../utils/browser/words';
import { exampleAnswer, ORIGINAL } from './example';

const words = browserWords();

const [shortcut, granted] = await Promise.all([currentShortcut(), listedGranted()]);

showPage(
  words,
  'welcomeTitle',
  <Welcome
    example={exampleAnswer()}
    original={ORIGINAL}
    shortcut={shortcut}
    howToPin={import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePinChromium'}
    granted={granted}
    sites={{ ask: askForListed, granted: listedGranted, watch: onGrantsChanged }}
    onOptions={() => void browser.runtime.openOptionsPage()}
  />,
);
