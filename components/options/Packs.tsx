import { useState } from 'preact/hooks';
import type { Preview } from '../../utils/browser/preview-pack';
import type { Shelf } from '../../utils/browser/shelf';
import type { StoredPack } from '../../utils/browser/store-rows';
import { theirs } from '../../utils/text/theirs';
import { FilePick } from '../page/FilePick';
import { hostOf } from '../panel/OutLink';
import { Said } from '../Said';
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
    <section class="packs" aria-busy={running !== undefined}>
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
