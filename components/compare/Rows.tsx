import type { RefObject } from 'preact';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { useWords } from '../words';
import type { Live } from './live';
import { RowView } from './RowView';
import type { ShownRow } from './rows-of';
import { sideLabels } from './sides';
import { useMarking } from './use-marking';

interface RowsProps {
  compared: Compared;
  rows: readonly ShownRow[];
  shown: SideName | 'both';
  isSwapped: boolean;
  /** One column, the second text folded under the first. */
  isNarrow: boolean;
  live?: Live;
  container?: RefObject<HTMLDivElement | null>;
}

/** The two texts, row by row. */
export function Rows({ compared, rows, shown, isSwapped, isNarrow, live, container }: RowsProps) {
  const { t } = useWords();
  const labels = sideLabels(compared, t);
  const order = orderOf(shown, isSwapped, isNarrow);

  useMarking(container, [compared, shown, isSwapped, isNarrow]);

  return (
    <div class={order.length === 1 ? 'rows single' : 'rows'} ref={container}>
      {rows.map((row) => (
        <RowView key={row.index} {...{ row, compared, order, labels, isNarrow, live }} />
      ))}
    </div>
  );
}

/** Left to right; in one column the translation first, its original under it. */
function orderOf(shown: RowsProps['shown'], isSwapped: boolean, isNarrow: boolean): SideName[] {
  if (shown !== 'both') return [shown];
  return isSwapped !== isNarrow ? ['target', 'source'] : ['source', 'target'];
}
