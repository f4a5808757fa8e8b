import { useMemo, useRef, useState } from 'preact/hooks';
import type { Compared } from '../../../utils/compare/compared';
import { withHand } from '../../../utils/compare/hand/with-hand';
import { passagesOf } from '../../../utils/compare/take/passage';
import type { ComparedThree } from '../../../utils/compare/three/compared-three';
import { useWords } from '../../words';
import type { Desk } from '../desk';
import { Header } from '../Header';
import { headTexts } from '../head-texts';
import { Keys } from '../Keys';
import { Legend } from '../Legend';
import { Overview } from '../Overview';
import { Toolbar } from '../Toolbar';
import type { Text } from '../texts';
import { useCopy } from '../use-copy';
import type { Edits } from '../use-hand';
import { useKeys } from '../use-keys';
import { useSteps } from '../use-steps';
import { columnsOf } from './columns-of';
import { RowsThree } from './RowsThree';
import { threeSums } from './sums';
import { TakeThree } from './TakeThree';
import { COLUMNS, type Column, countThree, threeRowsOf } from './three-rows-of';
import type { Third } from './use-third';

interface ReadingThreeProps {
  /** Both neighbours' comparisons, as the machine made them. */
  machine: readonly [Compared, Compared];
  /** The three in their order. */
  texts: readonly Text[];
  third: Third;
  /** What was set by hand while there were two. */
  edits: Pick<Edits, 'list'>;
  desk: Desk;
}

/** Three texts side by side, each held against its neighbour. Nothing is set by hand here. */
export function ReadingThree({ machine, texts, third, edits, desk }: ReadingThreeProps) {
  const words = useWords();
  const { t } = words;
  const [isSwapped, setSwapped] = useState(false);
  const [shown, setShown] = useState<readonly Column[]>(COLUMNS);
  const container = useRef<HTMLDivElement>(null);
  const three = useMemo(() => asSet(machine, texts, edits.list), [...machine, texts, edits.list]);
  const columns = useMemo(() => columnsOf(three, texts, t), [three]);
  const { labels, names, texts: sides } = columns;
  const rows = useMemo(() => threeRowsOf(three, labels), [three]);
  const sums = useMemo(() => threeSums(three, labels, names, words), [three]);
  const order = isSwapped ? shown.toReversed() : shown;
  const steps = useSteps(container, countThree(rows, shown));
  const copying = useCopy((index) => {
    const cells = rows[index]?.cells;
    return passagesOf(COLUMNS.map((at) => [sides[at], cells?.[at].blocks ?? []]));
  }, desk);

  const actions = {
    next: () => steps.go(1),
    previous: () => steps.go(-1),
    swap: () => setSwapped((now) => !now),
    one: () => setShown(nextShown),
    copy: () => copying.copyAt(document.activeElement),
  };
  const keys = useKeys(actions);
  const choices = COLUMNS.map((at) => ({
    label: labels[at],
    isPressed: shown.includes(at),
    press: () => setShown((now) => toggled(now, at)),
  }));
  const heads = headTexts(texts, t).map((head) =>
    head.slot === 'third' ? { ...head, onLeave: () => third.choose(undefined) } : head,
  );
  return (
    <>
      <main class="reading three">
        <Header texts={isSwapped ? heads.toReversed() : heads} sums={sums} />
        <p class="sum">{t('thirdNote')}</p>
        <Toolbar {...{ actions, steps, choices, isSwapped }}>
          <TakeThree {...{ three, texts, desk }} />
          <Keys hasHand={false} {...keys} />
        </Toolbar>
        <RowsThree
          {...{ container, rows }}
          columns={{ ...columns, order }}
          live={{ onCopy: copying.copyRow }}
        />
        <Legend />
      </main>
      <Overview rows={container} steps={steps} layout={order.join()} />
      <p class="saved" role="status">
        {copying.said && <span>{t(copying.said)}</span>}
      </p>
    </>
  );
}

/** What was set by hand between the two sides holds here, too, where they are neighbours. */
function asSet(
  [one, two]: readonly [Compared, Compared],
  texts: readonly Text[],
  edits: Edits['list'],
): ComparedThree {
  const set = (pair: Compared): Compared => ({
    ...pair,
    comparison: withHand(pair.source.article, pair.target.article, pair.comparison, edits),
  });
  const at = texts.findIndex(({ slot }) => slot === 'third');
  if (at === 2) return { pairs: [set(one), two] };
  return { pairs: at === 0 ? [one, set(two)] : [one, two] };
}

/** All, then each by itself. */
function nextShown(shown: readonly Column[]): readonly Column[] {
  const [only] = shown;
  if (shown.length > 1) return [0];
  return only === 0 ? [1] : only === 1 ? [2] : COLUMNS;
}

/** One column more, or less; the last one stays. */
function toggled(shown: readonly Column[], at: Column): readonly Column[] {
  const next = COLUMNS.filter((one) => shown.includes(one) !== (one === at));
  return next.length > 0 ? next : shown;
}
