import { useEffect, useState } from 'preact/hooks';
import type { Preview, Work } from '../../utils/browser/preview-pack';
import type { Shelf } from '../../utils/browser/shelf';
import type { StoredPack } from '../../utils/browser/store-rows';
import { theirs } from '../../utils/text/theirs';
import { counted } from '../../utils/text/words';
import { FilePick } from '../page/FilePick';
import { hostOf } from '../panel/OutLink';
import { Said } from '../Said';
import { useWords } from '../words';
import { complaintOf, foundInWords } from './complaint';
import { save } from './download';
import { fileNameOf } from './file-name';
import { ImportPreview } from './ImportPreview';
import { OwnPack } from './OwnPack';
import { PackFrom } from './PackFrom';

interface PacksProps {
  shelf: Shelf;
  /** Changes when something was imported, changed or removed. */
  state: number;
  onChanged(): void;
}

interface Running {
  control: AbortController;
  done: number;
  of: number;
}

/** Records of other people: import with a preview, switch off, export, remove. */
export function Packs({ shelf, state, onChanged }: PacksProps) {
  const words = useWords();
  const { t } = words;
  const packs = usePacks(shelf, state);
  const [running, setRunning] = useState<Running>();
  const [preview, setPreview] = useState<Preview>();
  const [said, setSaid] = useState('');

  /** One piece of work at a time, with its progress, its end and its complaint. */
  async function run(work: (work: Work) => Promise<string>, host = '') {
    const control = new AbortController();
    setSaid('');
    setRunning({ control, done: 0, of: 0 });
    try {
      const onProgress = (done: number, of: number) => setRunning({ control, done, of });
      setSaid(await work({ signal: control.signal, onProgress }));
    } catch (error) {
      const isCancelled = control.signal.aborted;
      setSaid(isCancelled ? t('packCancelled') : complaintOf(error as Error, words, host));
    }
    setRunning(undefined);
  }

  const read = (chosen: File) =>
    run(async (work) => {
      setPreview(undefined);
      setPreview(await shelf.preview(chosen, work));
      return '';
    });

  const look = (pack: StoredPack) =>
    run(
      async (work) => {
        setPreview(undefined);
        const found = await shelf.lookForUpdate(pack, work);
        if (found.fate !== 'newer') return foundInWords(found, pack, words);
        setPreview(found.preview);
        return '';
      },
      hostOf(pack.updates ?? ''),
    );

  const take = (wanted: Preview) =>
    run(async (work) => {
      await shelf.importPack(wanted, work);
      setPreview(undefined);
      onChanged();
      return t('packImported', theirs(wanted.head.name));
    });

  const remove = (pack: StoredPack) =>
    run(async (work) => {
      await shelf.removePack(pack.identifier, work);
      onChanged();
      return '';
    });

  const after = async (change: Promise<unknown>) => {
    setSaid('');
    await change.catch((error: Error) => setSaid(complaintOf(error, words)));
    onChanged();
  };

  return (
    <section class="packs" aria-busy={running !== undefined}>
      <h3>{t('packs')}</h3>
      <p class="note">{t('packsNote')}</p>
      <ul class="records">
        {packs.map((pack) => (
          <li class="pack" key={pack.identifier}>
            <label>
              <input
                type="checkbox"
                checked={pack.isOn}
                onChange={(event) =>
                  after(shelf.switchPack(pack.identifier, event.currentTarget.checked))
                }
              />
              <span>
                <Said>{theirs(pack.name)}</Said>
              </span>
            </label>
            <PackFrom pack={pack} />
            <p class="note">{counted(words, 'packRecords', pack.count)}</p>
            <p class="actions">
              {pack.updates && (
                <button
                  type="button"
                  disabled={running !== undefined}
                  onClick={() => void look(pack)}
                >
                  {t('packLook')}
                  <span class="unseen"> {pack.name}</span>
                </button>
              )}
              <button
                type="button"
                onClick={() =>
                  void run(async () => {
                    save({ name: fileNameOf(pack), contents: await shelf.exportPack(pack) });
                    return '';
                  })
                }
              >
                {t('packExport')}
                <span class="unseen"> {pack.name}</span>
              </button>
              <button
                type="button"
                disabled={running !== undefined}
                onClick={() => void remove(pack)}
              >
                {t('optionsRemove')}
                <span class="unseen"> {pack.name}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <FilePick
          label={t('packImport')}
          accept="application/json,.json"
          disabled={running !== undefined}
          onFile={(file) => void read(file)}
        />
      </p>
      {running && (
        <p class="actions">
          {/* Without a value it says that something goes on, and no more. */}
          <progress
            value={running.of > 0 ? running.done : undefined}
            max={running.of || 1}
            aria-label={t('packProgress')}
          />
          <button type="button" onClick={() => running.control.abort()}>
            {t('packCancel')}
          </button>
        </p>
      )}
      {preview && !running && (
        <ImportPreview
          preview={preview}
          onImport={() => void take(preview)}
          onDismiss={() => setPreview(undefined)}
        />
      )}
      <p class="complaint" role="status">
        <Said>{said}</Said>
      </p>
      <OwnPack shelf={shelf} />
    </section>
  );
}

function usePacks(shelf: Shelf, state: number): readonly StoredPack[] {
  const [packs, setPacks] = useState<{ of: number; list: readonly StoredPack[] }>({
    of: -1,
    list: [],
  });
  useEffect(() => {
    let isStale = false;
    // Where the store fails, the list of records says so.
    shelf.packs().then(
      (list) => isStale || setPacks({ of: state, list }),
      () => isStale || setPacks({ of: state, list: [] }),
    );
    return () => {
      isStale = true;
    };
  }, [shelf, state]);
  return packs.list;
}
