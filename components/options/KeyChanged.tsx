import type { KeyChange } from '../../utils/records/pack-signature';
import { useWords } from '../words';

interface KeyChangedProps {
  how: KeyChange;
  /** The keys, as the packs give them; of a pack that is not signed none. */
  now: string;
  before: string;
}

/** Said before anything else of a pack that another one is to be taken in place of. */
export function KeyChanged({ how, now, before }: KeyChangedProps) {
  const { t } = useWords();
  return (
    <p class="complaint" role="alert">
      {how === 'other-key' ? t('packKeyOther', now, before) : t('packKeyNone', before)}
    </p>
  );
}
