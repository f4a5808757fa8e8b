import { useContext, useState } from 'preact/hooks';
import { useWords } from '../words';
import { ActionsContext } from './actions';

/** Keeps what is shown as a record of the reader's own; says whether that worked. */
export function Keep() {
  const { t } = useWords();
  const { keep } = useContext(ActionsContext);
  const [kept, setKept] = useState<boolean>();
  return (
    <>
      {kept !== true && (
        <button type="button" class="link" onClick={async () => setKept(await keep())}>
          {t('keep')}
        </button>
      )}
      <span role="status">{kept !== undefined && t(kept ? 'keepDone' : 'keepFailed')} </span>
    </>
  );
}
