import { useWords } from '../words';
import { Menu } from './Menu';
import { KEYS } from './use-keys';

interface KeysProps {
  /** Whether rows are set by hand here. */
  hasHand: boolean;
  areOn: boolean;
  turn(on: boolean): void;
}

/** The keys, in a small help; and the way to be rid of them. */
export function Keys({ hasHand, areOn, turn }: KeysProps) {
  const { t } = useWords();
  const hand = [
    [KEYS.merge, t('handMerge')],
    [KEYS.split, t('handSplit')],
    [KEYS.unpair, t('handUnpair')],
    [KEYS.pair, t('handPair')],
    [KEYS.undo, t('handUndo')],
    ['⇧', t('handWhole')],
  ];
  const rows = [
    [KEYS.next, t('stepNext')],
    [KEYS.previous, t('stepPrevious')],
    [KEYS.swap, t('swap')],
    [KEYS.one, t('keyOne')],
    [KEYS.copy, t('copyPassage')],
    ...(hasHand ? hand : []),
    ['← →', t('keyArrows')],
    ['Enter', t('keyEnter')],
  ];
  return (
    <Menu title={t('keys')}>
      <dl>
        {rows.map(([key, does]) => [
          <dt key={key}>
            <kbd>{key}</kbd>
          </dt>,
          <dd key={`${key} …`}>{does}</dd>,
        ])}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <span>{t('keysOn')}</span>
      </label>
    </Menu>
  );
}
