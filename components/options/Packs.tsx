import { useRef, useState } from 'preact/hooks';
import type { Preview } from '../../utils/browser/preview-pack';
import type { Shelf } from '../../utils/browser/shelf';
import type { StoredPack } from '../../utils/browser/store-rows';
import { theirs } from '../../utils/text/theirs';
import { FilePick } from '../page/FilePick';
import { hostOf } from '../panel/OutLink';
import { Said } from '../Said';
import { useFocusNext, whereFocusIs } from '../use-focus-next';
import { useWords } from '../words';
import { foundInWords } from './complaint';
import { save } from './download';
import { fileNameOf } from './file-name';
import { ImportPreview } from './ImportPreview';
import { OwnPack } from './OwnPack';
import { PackItem } from './PackItem';
import { Progress } from './Progress';
import { usePacks } from './use-packs';
import { useWork } from './use-work';

interface PacksProps {
  shelf: Shelf;
  /** Changes when something was imported, changed or removed. */
  state: number;
  onChanged(): void;
}

/** Records of other people: import with a preview, switch off, export, remove. */
export function Packs({ shelf, state, onChanged }: PacksProps) {
  const words = useWords();
  const { t } = words;
  const packs = usePacks(shelf, state);
  const { running, said, run, after } = useWork();
  const [preview, setPreview] = useState<Preview>();
  const part = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();
  const within = (selector: string) => () => part.current?.querySelector<HTMLElement>(selector);

  /** Shows what importing would do, and leads there. */
  function show(found: Preview, isStillThere: () => boolean) {
    if (isStillThere()) focusNext(within('.preview'));
    setPreview(found);
  }

  function read(chosen: File) {
    const isStillThere = whereFocusIs();
    return run(async (work) => {
      setPreview(undefined);
      show(await shelf.preview(chosen, work), isStillThere);
      return '';
    });
  }

  function look(pack: StoredPack) {
    const isStillThere = whereFocusIs();
    return run(
      async (work) => {
        setPreview(undefined);
        const found = await shelf.lookForUpdate(pack, work);
        if (found.fate !== 'newer') return foundInWords(found, pack, words);
        show(found.preview, isStillThere);
        return '';
      },
      hostOf(pack.updates ?? ''),
    );
  }

  function take(wanted: Preview) {
    // The button goes with the preview; there it is said what came of it.
    status.current?.focus();
    return run(async (work) => {
      await shelf.importPack(wanted, work);
      setPreview(undefined);
      onChanged();
      return t('packImported', theirs(wanted.head.name));
    });
  }

  function remove(pack: StoredPack) {
    status.current?.focus();
    return run(async (work) => {
      await shelf.removePack(pack.identifier, work);
      onChanged();
      return t('removed', theirs(pack.name));
    });
  }

  const give = (pack: StoredPack) =>
    run(async () => {
      save({ name: fileNameOf(pack), contents: await shelf.exportPack(pack) });
      return '';
    });

  const change = async (done: Promise<unknown>) => {
    await after(done);
    onChanged();
  };

  return (
    <section class="packs" ref={part} aria-busy={running !== undefined}>
      <h3>{t('packs')}</h3>
      <p class="note">{t('packsNote')}</p>
      <ul class="records">
        {packs.map((pack) => (
          <PackItem
            key={pack.identifier}
            pack={pack}
            isBusy={running !== undefined}
            onSwitch={(isOn) => void change(shelf.switchPack(pack.identifier, isOn))}
            onLook={() => void look(pack)}
            onExport={() => void give(pack)}
            onRemove={() => void remove(pack)}
          />
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
      {running && <Progress running={running} />}
      {preview && !running && (
        <ImportPreview
          preview={preview}
          onImport={() => void take(preview)}
          onDismiss={() => {
            within('input[type=file]')()?.focus();
            setPreview(undefined);
          }}
        />
      )}
      <p class="complaint" role="status" tabIndex={-1} ref={status}>
        <Said>{said}</Said>
      </p>
      <OwnPack shelf={shelf} />
    </section>
  );
}
