import { useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import { useWords } from '../words';
import { Always, type AlwaysDesk } from './Always';
import { Backup } from './Backup';
import { Entry, Find, FindingContext, Part } from './Finding';
import { Grants, type GrantsDesk } from './Grants';
import { ListedSites } from './ListedSites';
import { Packs } from './Packs';
import { Reading } from './Reading';
import { Records } from './Records';
import { Shortcut } from './Shortcut';
import { type SettingsDesk, useSettings } from './use-settings';

export interface OptionsProps extends SettingsDesk {
  /** Whether the browser has a side panel that ours could stand in. */
  hasSidePanel: boolean;
  /** The records, and what can be done with them. */
  shelf: Shelf;
  grants: GrantsDesk;
  always: AlwaysDesk;
  /** The address that the reader has come for, to have its site always on. */
  asked?: string | undefined;
  /** The shortcut as the browser writes it; empty when there is none. */
  shortcut: string;
  onChangeShortcut: (() => Promise<unknown>) | undefined;
  /** In a private window: there nothing is stored, so there is nothing to change. */
  isPrivate?: boolean;
}

/** The options page. Every change is stored at once; there is nothing to press. */
export function Options(props: OptionsProps) {
  const { hasSidePanel, shelf, grants, shortcut, onChangeShortcut } = props;
  const { isPrivate = false, always, asked } = props;
  const { t } = useWords();
  const { settings, saved, change, turn } = useSettings(props);
  const [state, setState] = useState(0);
  const [sought, seek] = useState('');
  const changed = () => setState((before) => before + 1);

  const parts = [
    ['reading', t('optionsPartReading')],
    ['sites', t('optionsSites')],
    ...(isPrivate ? [] : [['records', t('optionsPartRecords')] as const]),
    ['privacy', t('optionsPrivacy')],
  ] as const;
  const titles = Object.fromEntries(parts);
  const part = (id: string) => ({ id, title: titles[id] ?? '' });
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <nav aria-label={t('options')}>
        {parts.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
        <a href="/compare.html?texts">{t('optionsCompare')}</a>
      </nav>
      <Find asked={sought} onAsk={seek} />
      <p class="none note" role="status">
        {t('optionsFindNone')}
      </p>
      {isPrivate && <p class="complaint">{t('optionsPrivate')}</p>}
      <FindingContext.Provider value={sought}>
        <Part {...part('reading')}>
          <fieldset class="all" disabled={isPrivate}>
            <Reading {...{ settings, hasSidePanel }} onChange={change} />
          </fieldset>
          <Entry>
            <Shortcut shortcut={shortcut} onChange={onChangeShortcut} />
          </Entry>
        </Part>
        <Part {...part('sites')}>
          <Entry>
            <fieldset class="all" disabled={isPrivate}>
              <ListedSites off={settings.sitesOff} onTurn={turn} />
            </fieldset>
          </Entry>
          {!isPrivate && (
            <Entry>
              <Always desk={always} chosen={settings.always} asked={asked} />
            </Entry>
          )}
        </Part>
        {!isPrivate && (
          <Part {...part('records')}>
            <Entry>
              <Records shelf={shelf} state={state} onChanged={changed} />
            </Entry>
            <Entry>
              <Packs shelf={shelf} state={state} onChanged={changed} />
            </Entry>
            <Entry>
              <Backup shelf={shelf} askFor={always.request} onChanged={changed} />
            </Entry>
          </Part>
        )}
        <Part {...part('privacy')}>
          <Entry>
            <p>{t('optionsPrivacyText')}</p>
          </Entry>
          {!isPrivate && (
            <Entry>
              <Grants grants={grants} always={settings.always} />
            </Entry>
          )}
        </Part>
      </FindingContext.Provider>
      <p class="saved" role="status">
        {saved > 0 && <span key={saved}>{t('optionsSaved')}</span>}
      </p>
    </main>
  );
}
