import type { Settings } from '../../utils/browser/settings';
import { useWords } from '../words';
import { Choice } from './Choice';
import { Entry } from './Finding';

interface ReadingProps {
  settings: Settings;
  /** Whether the browser has a side panel that ours could stand in. */
  hasSidePanel: boolean;
  onChange(changes: Partial<Settings>): void;
}

/** Where and how the panel stands, and what stands in the page itself. */
export function Reading({ settings, hasSidePanel, onChange }: ReadingProps) {
  const { t } = useWords();
  return (
    <>
      {hasSidePanel && (
        <Entry>
          <Choice
            name="place"
            title={t('optionsPlace')}
            note={t('optionsPlaceNote')}
            value={settings.place}
            choices={[
              { value: 'page', label: t('optionsPlacePage') },
              { value: 'side', label: t('optionsPlaceSide') },
            ]}
            onChoose={(place) => onChange({ place })}
          />
        </Entry>
      )}
      <Entry>
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
          onChoose={(form) => onChange({ form, choices: {} })}
        />
      </Entry>
      <Entry>
        <Choice
          name="scope"
          title={t('optionsScope')}
          value={settings.scope}
          choices={[
            { value: 'site', label: t('optionsScopeSite') },
            { value: 'everywhere', label: t('optionsScopeEverywhere') },
          ]}
          onChoose={(scope) => onChange({ scope })}
        />
      </Entry>
      <Entry>
        <fieldset>
          <legend>{t('optionsInPage')}</legend>
          {(['marks', 'print'] as const).map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={settings[name]}
                onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
              />
              <span>{t(name === 'marks' ? 'optionsMarks' : 'optionsPrint')}</span>
            </label>
          ))}
        </fieldset>
      </Entry>
      <Entry>
        {/* Nothing to set: who looks for it finds where it is set. */}
        <section>
          <h3>{t('optionsLook')}</h3>
          <p class="note">{t('optionsLookNote')}</p>
        </section>
      </Entry>
    </>
  );
}
