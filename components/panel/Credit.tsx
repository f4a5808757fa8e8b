import { useContext } from 'preact/hooks';
import type { ReadyCredit } from '../../utils/credit/ready';
import { useWords } from '../words';
import { ActionsContext } from './actions';
import { CopyButton } from './CopyButton';

/** The credit line, one click away; what it cannot say because nobody states it; the way to more. */
export function Credit({ credit }: { credit: ReadyCredit }) {
  const { t } = useWords();
  const { cite } = useContext(ActionsContext);
  return (
    <>
      <p class="ways">
        <CopyButton class="link primary" label={t('copyCredit')} content={credit} />
        <button type="button" class="link" onClick={cite}>
          {t('citeMore')}
        </button>
      </p>
      {credit.cannot && <p class="aside">{credit.cannot}</p>}
    </>
  );
}
