import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Menu } from './Menu';
import type { Hand, HandAction } from './use-hand';

/** What the reader can set by hand, for the mouse; the keys do the same. */
export function HandMenu({ hand }: { hand: Hand }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const button = (action: HandAction, label: string) => (
    <button type="button" onClick={() => hand.act(action, isWhole)}>
      {label}
    </button>
  );
  return (
    <Menu title={t('byHand')}>
      <label>
        <input
          type="checkbox"
          checked={isWhole}
          onChange={(event) => setWhole(event.currentTarget.checked)}
        />
        <span>{t('handWhole')}</span>
      </label>
      {button('merge', t('handMerge'))}
      {button('split', t('handSplit'))}
      {button('unpair', t('handUnpair'))}
      {button('pair', t(hand.isChosen ? 'handPairThis' : 'handPair'))}
      <button type="button" disabled={!hand.canUndo} onClick={hand.undo}>
        {t('handUndo')}
      </button>
      <p class="hint">{t('handNote')}</p>
    </Menu>
  );
}
