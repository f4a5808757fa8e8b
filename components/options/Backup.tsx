import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Fate, Restoring } from '../../utils/browser/restore';
import type { Shelf } from '../../utils/browser/shelf';
import { today } from '../../utils/text/dates';
import { theirs } from '../../utils/text/theirs';
import { type CountKey, counted, type MessageKey } from '../../utils/text/words';
import { FilePick } from '../page/FilePick';
import { Said } from '../Said';
import { useWords } from '../words';
import { complaintOf } from './complaint';
import { save } from './download';
import { KeyChanged } from './KeyChanged';

interface BackupProps {
  shelf: Pick<Shelf, 'backup' | 'previewBackup' | 'restore'>;
  /** Asks the browser for origins, within a click. */
  askFor(origins: readonly string[]): Promise<boolean>;
  onChanged(): void;
}

/** Settings, own records and packs as one file: out, and in again after a look at what that does. */
export function Backup({ shelf, askFor, onChanged }: BackupProps) {
  const words = useWords();
  const { t } = words;
  const [preview, setPreview] = useState<Restoring>();
  const [said, setSaid] = useState('');

  async function run(work: () => Promise<string>) {
    setSaid('');
    setSaid(await work().catch((error: Error) => complaintOf(error, words)));
  }

  const read = (file: File) =>
    run(async () => {
      setPreview(undefined);
      setPreview(await shelf.previewBackup(file, { signal: new AbortController().signal }));
      return '';
    });

  const take = (wanted: Restoring) =>
    run(async () => {
      // Within the click, before anything is waited for; what is refused is left out.
      if (wanted.origins.length > 0) await askFor(wanted.origins);
      await shelf.restore(wanted);
      setPreview(undefined);
      onChanged();
      return t('backupDone');
    });

  return (
    <section class="backup">
      <h3>{t('backup')}</h3>
      <p class="note">{t('backupNote')}</p>
      <p class="actions">
        <button
          type="button"
          onClick={() =>
            run(async () => {
              save({ name: `colophon-${today()}.jsonl`, contents: await shelf.backup() });
              return '';
            })
          }
        >
          {t('backupSave')}
        </button>
        <FilePick label={t('backupTake')} accept=".jsonl" onFile={(file) => void read(file)} />
      </p>
      {preview && (
        <section class="preview" aria-label={t('backupPreview')}>
          <p>{t(SETTINGS[preview.settings])}</p>
          {FATES.map(
            (fate) =>
              preview.own[fate] > 0 && (
                <p key={fate}>{counted(words, OWN[fate], preview.own[fate])}</p>
              ),
          )}
          {preview.packs.map(({ name, datePublished, fate, keyChange }) => (
            <Fragment key={name}>
              <p>
                <Said>{t(PACK[fate], theirs(name), words.date(datePublished))}</Said>
              </p>
              {keyChange && <KeyChanged {...keyChange} />}
            </Fragment>
          ))}
          <p class="actions">
            <button type="button" onClick={() => void take(preview)}>
              {t('backupTakeIn')}
            </button>
            <button type="button" onClick={() => setPreview(undefined)}>
              {t('packDismiss')}
            </button>
          </p>
        </section>
      )}
      <p class="complaint" role="status">
        <Said>{said}</Said>
      </p>
    </section>
  );
}

const FATES: readonly Fate[] = ['new', 'newer', 'same', 'older'];

const SETTINGS: Record<Fate, MessageKey> = {
  new: 'backupSettingsNewer',
  newer: 'backupSettingsNewer',
  same: 'backupSettingsSame',
  older: 'backupSettingsOlder',
};

const OWN: Record<Fate, CountKey> = {
  new: 'backupOwnNew',
  newer: 'backupOwnNewer',
  same: 'backupOwnSame',
  older: 'backupOwnOlder',
};

const PACK: Record<Fate, MessageKey> = {
  new: 'backupPackNew',
  newer: 'backupPackNewer',
  same: 'backupPackSame',
  older: 'backupPackOlder',
};
