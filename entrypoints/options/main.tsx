import { Options } from '../../components/options/Options';
import { showPage } from '../../components/page/show';
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

const words = browserWords();

const [settings, shortcut] = await Promise.all([readSettings(), currentShortcut()]);

showPage(
  words,
  'optionsTitle',
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
  />,
);
