import type { ComparedSide } from '../../../utils/compare/compared';
import type { OfThree } from '../../../utils/compare/three/compared-three';
import { numberInWords } from '../../../utils/text/numbers';
import { CopyIcon } from '../../panel/icons';
import { Said } from '../../Said';
import { useWords } from '../../words';
import { Cell } from '../Cell';
import type { Live } from '../live';
import type { Slot } from '../sides';
import type { Column, ShownThree } from './three-rows-of';

/** What is the same for all rows. */
export interface Columns {
  readonly texts: OfThree<ComparedSide>;
  readonly slots: OfThree<Slot>;
  readonly labels: OfThree<string>;
  /** Which are shown, in which order. */
  readonly order: readonly Column[];
}

interface RowThreeProps {
  row: ShownThree;
  columns: Columns;
  live: Live | undefined;
}

/** One row of up to three cells: what stands for each other. */
export function RowThree({ row, columns, live }: RowThreeProps) {
  const { t, locale } = useWords();
  const { index, cells, isMissing, isByHand, moved } = row;
  const { texts, slots, labels, order } = columns;
  const filled = cells.filter(({ blocks }) => blocks.length > 0).length;
  return (
    <div class={filled > 1 ? 'row' : 'row alone'} data-row={index}>
      {order.map((at) => (
        <Cell
          key={slots[at]}
          {...{ live }}
          cell={cells[at]}
          slot={slots[at]}
          article={texts[at].article}
          name={labels[at]}
          none={isMissing[at] ? t('rowNoCounterpart', labels[at]) : undefined}
        />
      ))}
      {isByHand && <p class="by-hand">{t('rowByHand')}</p>}
      {moved.map((at) => (
        <p class="moved" key={at}>
          <Said>{t('rowMoved', labels[at])}</Said>
        </p>
      ))}
      {live && filled > 1 && (
        <button
          type="button"
          class="copy-row"
          tabIndex={-1}
          title={t('copyPassage')}
          aria-label={`${t('copyPassage')} · ${numberInWords(index + 1, locale)}`}
          onClick={() => live.onCopy(index)}
        >
          <CopyIcon />
        </button>
      )}
    </div>
  );
}
