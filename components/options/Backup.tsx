import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Fate, Restoring } from '../../utils/browser/restore';
import type { Shelf } from '../../utils/browser/shelf';
import { today } from '../../utils/text/dates';
import { theirs } from '../../utils/text/theirs';
import { type CountKey, counted, type MessageKey } from '../../utils/text/words';
import { FilePick } from '../page/FilePick';
import { Said } from '../Said';
import { useFocusNext, whereFocusIs } from '../use-focus-next';
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
  const part = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();
  const within = (selector: string) => () => part.current?.querySelector<HTMLElement>(selector);

  async function run(work: () => Promise<string>) {
    setSaid('');
    setSaid(await work().catch((error: Error) => complaintOf(error, words)));
  }

  function read(file: File) {
    const isStillThere = whereFocusIs();
    return run(async () => {
      setPreview(undefined);
      const found = await shelf.previewBackup(file, { signal: new AbortController().signal });
      if (isStillThere()) focusNext(within('.preview'));
      setPreview(found);
      return '';
    });
  }

  function take(wanted: Restoring) {
    // The button goes with the preview; there it is said what came of it.
    status.current?.focus();
    return run(async () => {
      // Within the click, before anything is waited for; what is refused is left out.
      if (wanted.origins.length > 0) await askFor(wanted.origins);
      await shelf.restore(wanted);
      setPreview(undefined);
      onChanged();
      return t('backupDone');
    });
  }

  return (
    <section class="backup" ref={part}>
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
        <section class="preview" aria-label={t('backupPreview')} tabIndex={-1}>
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
            <button
              type="button"
              onClick={() => {
                within('input[type=file]')()?.focus();
                setPreview(undefined);
              }}
            >
              {t('packDismiss')}
            </button>
          </p>
        </section>
      )}
      <p class="complaint" role="status" tabIndex={-1} ref={status}>
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
