import { useMemo, useRef, useState } from 'preact/hooks';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { passageOf } from '../../utils/compare/take/passage';
import { useWords } from '../words';
import type { Desk } from './desk';
import { HandMenu } from './HandMenu';
import { Header } from './Header';
import { headTexts } from './head-texts';
import { Keys } from './Keys';
import { Legend } from './Legend';
import { Overview } from './Overview';
import { Rows } from './Rows';
import { countNotes, rowsOf } from './rows-of';
import { sideLabels, sideNames } from './sides';
import { sumInWords } from './sum';
import { TakeAlong } from './TakeAlong';
import { Toolbar } from './Toolbar';
import type { Text } from './texts';
import { AddThird } from './three/AddThird';
import type { Third } from './three/use-third';
import { useCopy } from './use-copy';
import { type Edits, useHand } from './use-hand';
import { useKeys } from './use-keys';
import { useNarrow } from './use-narrow';
import { useSteps } from './use-steps';

/** Which sides are shown. */
type Shown = SideName | 'both';

interface ReadingProps {
  compared: Compared;
  /** Both texts, the source first. */
  texts: readonly Text[];
  third: Third;
  edits: Edits;
  desk: Desk;
}

/** The page one reads on: both texts side by side, and everything one can do with them. */
export function Reading({ compared: machine, texts, third, edits, desk }: ReadingProps) {
  const words = useWords();
  const { t } = words;
  const [isSwapped, setSwapped] = useState(false);
  const [shown, setShown] = useState<Shown>('both');
  const container = useRef<HTMLDivElement>(null);
  const hand = useHand(machine, container, edits);
  const { compared } = hand;
  const rows = useMemo(() => rowsOf(compared), [compared]);
  const isNarrow = useNarrow();
  const steps = useSteps(
    container,
    countNotes(rows, (_, side) => shown === 'both' || shown === side),
  );
  const copying = useCopy((row) => passageOf(compared, row), desk);
  const labels = sideLabels(compared, t);
  const choices = (['both', 'source', 'target'] as const).map((choice) => ({
    label: choice === 'both' ? t('showBoth') : labels[choice],
    isPressed: choice === shown,
    press: () => setShown(choice),
  }));

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
        <Header
          texts={headTexts(texts, t)}
          sums={sumInWords(compared, rows, sideNames(compared, t), words)}
        >
          <AddThird {...{ texts, third, desk }} />
        </Header>
        <Toolbar {...{ actions, steps, choices, isSwapped }}>
          <HandMenu hand={hand} />
          <TakeAlong {...{ compared, texts, desk }} />
          <Keys hasHand {...keys} />
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
