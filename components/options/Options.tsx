import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/browser/settings';
import type { Shelf } from '../../utils/browser/shelf';
import { listedSites } from '../../utils/sites/listed';
import { useWords } from '../words';
import { Always, type AlwaysDesk } from './Always';
import { Backup } from './Backup';
import { Choice } from './Choice';
import { Grants, type GrantsDesk } from './Grants';
import { Packs } from './Packs';
import { Records } from './Records';
import { Shortcut } from './Shortcut';

export interface OptionsProps {
  initial: Settings;
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
  /** Changes settings by what they are at that moment; gives them as they are from then on. */
  onChange(change: (now: Settings) => Partial<Settings>): Promise<Settings>;
  /** Calls back when they are changed elsewhere, until the signal ends. */
  watch(callback: (settings: Settings) => void, signal: AbortSignal): void;
  onChangeShortcut: (() => Promise<unknown>) | undefined;
  /** In a private window: there nothing is stored, so there is nothing to change. */
  isPrivate?: boolean;
}

/** The options page. Every change is stored at once; there is nothing to press. */
export function Options(props: OptionsProps) {
  const { initial, hasSidePanel, shelf, grants, shortcut, onChange, watch, onChangeShortcut } =
    props;
  const { isPrivate = false, always, asked } = props;
  const { t } = useWords();
  const [settings, setSettings] = useState(initial);
  const [saved, setSaved] = useState(0);
  const [state, setState] = useState(0);
  const changed = () => setState((before) => before + 1);

  useEffect(() => {
    const life = new AbortController();
    watch(setSettings, life.signal);
    return () => life.abort();
  }, [watch]);

  async function changeBy(how: (now: Settings) => Partial<Settings>) {
    setSettings((now) => ({ ...now, ...how(now) }));
    setSettings(await onChange(how));
    setSaved((before) => before + 1);
  }

  const change = (changes: Partial<Settings>) => changeBy(() => changes);

  function turn(site: string, on: boolean) {
    return changeBy(({ sitesOff }) => {
      const others = sitesOff.filter((id) => id !== site);
      return { sitesOff: on ? others : [...others, site] };
    });
  }

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <p>
        <a href="/compare.html?texts">{t('optionsCompare')}</a>
      </p>
      {isPrivate && <p class="complaint">{t('optionsPrivate')}</p>}
      <fieldset class="all" disabled={isPrivate}>
        {hasSidePanel && (
          <Choice
            name="place"
            title={t('optionsPlace')}
            note={t('optionsPlaceNote')}
            value={settings.place}
            choices={[
              { value: 'page', label: t('optionsPlacePage') },
              { value: 'side', label: t('optionsPlaceSide') },
            ]}
            onChoose={(place) => change({ place })}
          />
        )}
        <Choice
          name="form"
          title={t('optionsForm')}
          note={t('optionsFormReset')}
          value={settings.form}
          choices={[
            { value: 'open', label: t('optionsFormOpen'), note: t('optionsFormOpenNote') },
            { value: 'folded', label: t('optionsFormFolded') },
            { value: 'closed', label: t('optionsFormClosed') },
          ]}
          onChoose={(form) => change({ form, choices: {} })}
        />
        <Choice
          name="scope"
          title={t('optionsScope')}
          value={settings.scope}
          choices={[
            { value: 'site', label: t('optionsScopeSite') },
            { value: 'everywhere', label: t('optionsScopeEverywhere') },
          ]}
          onChoose={(scope) => change({ scope })}
        />
        <fieldset>
          <legend>{t('optionsInPage')}</legend>
          {(['marks', 'print'] as const).map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={settings[name]}
                onChange={(event) => change({ [name]: event.currentTarget.checked })}
              />
              <span>{t(name === 'marks' ? 'optionsMarks' : 'optionsPrint')}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('optionsSites')}</legend>
          {listedSites.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!settings.sitesOff.includes(id)}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
          <p class="note">{t('optionsSitesNote')}</p>
        </fieldset>
      </fieldset>
      <Shortcut shortcut={shortcut} onChange={onChangeShortcut} />
      {!isPrivate && (
        <>
          <Always desk={always} chosen={settings.always} asked={asked} />
          <Records shelf={shelf} state={state} onChanged={changed} />
          <Packs shelf={shelf} state={state} onChanged={changed} />
          <Backup shelf={shelf} askFor={always.request} onChanged={changed} />
          <Grants grants={grants} always={settings.always} />
        </>
      )}
      <section>
        <h2>{t('optionsPrivacy')}</h2>
        <p>{t('optionsPrivacyText')}</p>
      </section>
      <p class="saved" role="status">
        {saved > 0 && <span key={saved}>{t('optionsSaved')}</span>}
      </p>
    </main>
  );
}
