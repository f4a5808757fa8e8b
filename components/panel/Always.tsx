import { useContext, useState } from 'preact/hooks';
import type { TabAnswer } from '../../utils/browser/messages';
import { useWords } from '../words';
import { ActionsContext } from './actions';

/** Colophon by itself on the site on the screen: switched on, by the browser's leave, and off again. */
export function Always({ always: { isOn } }: { always: NonNullable<TabAnswer['always']> }) {
  const { t } = useWords();
  const { always } = useContext(ActionsContext);
  const [chosen, setChosen] = useState<boolean>();
  const [isAsking, setAsking] = useState(false);
  const isNow = chosen ?? isOn;
  return (
    <>
      <button
        type="button"
        class="link"
        aria-busy={isAsking}
        onClick={async () => {
          setAsking(true);
          setChosen(await always(!isNow));
          setAsking(false);
        }}
      >
        {t(isNow ? 'alwaysStop' : 'always')}
      </button>
      <span role="status">
        {chosen !== undefined && `${t(chosen ? 'alwaysOn' : 'alwaysOff')} `}
      </span>
    </>
  );
}
