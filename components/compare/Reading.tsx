import { useMemo, useRef, useState } from 'preact/hooks';
import type { Taken } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { useWords } from '../words';
import type { Desk } from './desk';
import { HandMenu } from './HandMenu';
import { Header } from './Header';
import { Keys } from './Keys';
import { Legend } from './Legend';
import { Overview } from './Overview';
import { Rows } from './Rows';
import { countNotes, rowsOf } from './rows-of';
import { sideLabels } from './sides';
import { TakeAlong } from './TakeAlong';
import { type Shown, Toolbar } from './Toolbar';
import { useCopy } from './use-copy';
import { useHand } from './use-hand';
import { useKeys } from './use-keys';
import { useNarrow } from './use-narrow';
import type { Ways } from './use-sides';
import { useSteps } from './use-steps';

interface ReadingProps {
  compared: Compared;
  taken: Readonly<Record<SideName, Taken>>;
  ways: Readonly<Record<SideName, Ways>>;
  desk: Desk;
}

/** The page one reads on: both texts side by side, and everything one can do with them. */
export function Reading({ compared: machine, taken, ways, desk }: ReadingProps) {
  const { t } = useWords();
  const [isSwapped, setSwapped] = useState(false);
  const [shown, setShown] = useState<Shown>('both');
  const container = useRef<HTMLDivElement>(null);
  const hand = useHand(machine, container);
  const { compared } = hand;
  const rows = useMemo(() => rowsOf(compared), [compared]);
  const isNarrow = useNarrow();
  const steps = useSteps(
    container,
    countNotes(rows, (_, side) => shown === 'both' || shown === side),
  );
  const copying = useCopy(compared, desk);

  const actions = {
    next: () => steps.go(1),
    previous: () => steps.go(-1),
    swap: () => setSwapped((now) => !now),
    one: () => setShown((now) => NEXT_SHOWN[now]),
    copy: () => copying.copyAt(document.activeElement),
    merge: (isWhole: boolean) => hand.act('merge', isWhole),
    split: (isWhole: boolean) => hand.act('split', isWhole),
    unpair: (isWhole: boolean) => hand.act('unpair', isWhole),
    pair: (isWhole: boolean) => hand.act('pair', isWhole),
    undo: hand.undo,
  };
  const keys = useKeys(actions);
  return (
    <>
      <main class="reading">
        <Header {...{ compared, rows, taken, ways }} />
        <Toolbar
          {...{ actions, steps, shown, isSwapped }}
          labels={sideLabels(compared, t)}
          onShow={setShown}
        >
          <HandMenu hand={hand} />
          <TakeAlong {...{ compared, taken, desk }} />
          <Keys {...keys} />
        </Toolbar>
        <Rows
          {...{ container, compared, rows, shown, isSwapped, isNarrow }}
          live={{ onCopy: copying.copyRow, onPutAway: hand.putAway }}
        />
        <Legend />
      </main>
      <Overview rows={container} steps={steps} layout={`${shown} ${isSwapped} ${isNarrow}`} />
      <p class="saved" role="status">
        {hand.said && <span>{t(hand.said)}</span>}
        {copying.said && <span>{t(copying.said)}</span>}
      </p>
    </>
  );
}

/** What the key for one side goes through. */
const NEXT_SHOWN: Record<Shown, Shown> = { both: 'source', source: 'target', target: 'both' };
