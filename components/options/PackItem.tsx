import type { StoredPack } from '../../utils/browser/store-rows';
import { theirs } from '../../utils/text/theirs';
import { counted } from '../../utils/text/words';
import { Said } from '../Said';
import { useWords } from '../words';
import { PackFrom } from './PackFrom';

interface PackItemProps {
  pack: StoredPack;
  /** Something is under way that must end first. */
  isBusy: boolean;
  onSwitch(isOn: boolean): void;
  onLook(): void;
  onExport(): void;
  onRemove(): void;
}

/** One pack of the list: whose it is, what it holds, what can be done with it. */
export function PackItem({ pack, isBusy, onSwitch, onLook, onExport, onRemove }: PackItemProps) {
  const words = useWords();
  const { t } = words;
  // Disabled, it would lose the focus as soon as it is pressed.
  const acting = (act: () => void) => ({
    'aria-disabled': isBusy,
    onClick: () => isBusy || act(),
  });
  return (
    <li class="pack">
      <label>
        <input
          type="checkbox"
          checked={pack.isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>
          <Said>{theirs(pack.name)}</Said>
        </span>
      </label>
      <PackFrom pack={pack} />
      <p class="note">{counted(words, 'packRecords', pack.count)}</p>
      <p class="actions">
        {pack.updates && (
          <button type="button" {...acting(onLook)}>
            {t('packLook')}
            <span class="unseen"> {pack.name}</span>
          </button>
        )}
        <button type="button" {...acting(onExport)}>
          {t('packExport')}
          <span class="unseen"> {pack.name}</span>
        </button>
        <button type="button" {...acting(onRemove)}>
          {t('optionsRemove')}
          <span class="unseen"> {pack.name}</span>
        </button>
      </p>
    </li>
  );
}
