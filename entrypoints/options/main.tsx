import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { WordsContext } from '../../components/words';
import {
  askAlways,
  EVERYWHERE,
  originsAt,
  requestFor,
  stopAlways,
} from '../../utils/browser/always';
import { packagedCatalogue } from '../../utils/browser/catalogue';
import { isPrivateHere } from '../../utils/browser/private';
import { changeSettings, onSettingsChanged, readSettings } from '../../utils/browser/settings';
import { createShelf } from '../../utils/browser/shelf';
import { changeShortcut, currentShortcut } from '../../utils/browser/shortcut';
import { hasSidePanel } from '../../utils/browser/side-panel';
import { grantedOrigins, onGrantsChanged, withdraw } from '../../utils/browser/taking/grants';
import { browserWords } from '../../utils/browser/words';
import { directionOf } from '../../utils/text/languages';

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = directionOf(words.locale);
document.title = words.t('optionsTitle');

const [settings, shortcut] = await Promise.all([readSettings(), currentShortcut()]);

render(
  <WordsContext.Provider value={words}>
    <Options
      initial={settings}
      hasSidePanel={hasSidePanel}
      // A pack asks for tens of thousands of articles, all over the index.
      shelf={createShelf(packagedCatalogue({ keys: 1000, shards: 64 }))}
      grants={{ list: grantedOrigins, withdraw, watch: onGrantsChanged }}
      always={{
        ...{ everywhere: EVERYWHERE, originsAt, request: requestFor },
        ...{ ask: askAlways, stop: stopAlways },
      }}
      asked={new URLSearchParams(location.search).get('site') ?? undefined}
      shortcut={shortcut}
      onChange={changeSettings}
      watch={onSettingsChanged}
      onChangeShortcut={changeShortcut}
      isPrivate={isPrivateHere()}
    />
  </WordsContext.Provider>,
  document.getElementById('options') as HTMLElement,
);
