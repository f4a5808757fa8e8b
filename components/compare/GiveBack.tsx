import { useState } from 'preact/hooks';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import type { Ways } from './use-side';

interface GiveBackProps {
  /** Match pattern. */
  grant: string;
  ways: Pick<Ways, 'giveBack'>;
}

/** What was granted for the one request is needed no longer: it can be given back at once. */
export function GiveBack({ grant, ways }: GiveBackProps) {
  const { t } = useWords();
  const [isBack, setBack] = useState<boolean>();
  const host = theirs(grant.replace(/^\w+:\/\/|\/\*$/g, ''));
  return (
    <p class="actions">
      {isBack !== true && (
        <button type="button" onClick={async () => setBack(await ways.giveBack(grant))}>
          <Said>{t('compareGiveBack', host)}</Said>
        </button>
      )}
      <span role="status">
        {isBack !== undefined && (
          <Said>{t(isBack ? 'compareGivenBack' : 'compareNotGivenBack', host)}</Said>
        )}
      </span>
    </p>
  );
}
