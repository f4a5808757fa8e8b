import { useEffect, useRef, useState } from 'preact/hooks';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { numberInWords } from '../../utils/text/numbers';
import { counted } from '../../utils/text/words';
import { CopyIcon } from '../panel/icons';
import { Said } from '../Said';
import { useWords } from '../words';
import { Cell } from './Cell';
import type { Live } from './live';
import { cellOf, type ShownRow } from './rows-of';
import { UNFOLD } from './use-steps';

interface RowViewProps {
  row: ShownRow;
  compared: Compared;
  /** Which sides are shown, in which order. */
  order: readonly SideName[];
  labels: Readonly<Record<SideName, string>>;
  isNarrow: boolean;
  live: Live | undefined;
}

/** One row: what stands opposite each other. In one column the second part unfolds. */
export function RowView({ row, compared, order, labels, isNarrow, live }: RowViewProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const { source, target, moved } = row.row;
  const [first, second] = order;
  const isPair = source.length > 0 && target.length > 0;
  const folds = isNarrow && live !== undefined && isPair && second !== undefined;
  // The same controls stand in each row: which row it is tells them apart where nobody sees that.
  const nth = ` · ${numberInWords(row.index + 1, words.locale)}`;
  const notes = second === undefined ? 0 : row.notes[second].length;

  useEffect(() => {
    if (!folds) return;
    const unfold = () => setOpen(true);
    element.current?.addEventListener(UNFOLD, unfold);
    return () => element.current?.removeEventListener(UNFOLD, unfold);
  }, [folds]);

  const cell = (side: SideName) => (
    <Cell
      {...{ live }}
      cell={cellOf(row, side)}
      slot={side}
      article={compared[side].article}
      none={words.t('rowNoCounterpart', labels[side])}
    />
  );
  return (
    <div
      class={['row', !isPair && 'alone', isOpen && 'open'].filter(Boolean).join(' ')}
      data-row={row.index}
      ref={element}
    >
      {first && cell(first)}
      {folds && (
        <button
          type="button"
          class="unfold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Said>{labels[second]}</Said>
          {notes > 0 && words.t('bracketed', '', counted(words, 'differences', notes))}
          <span class="unseen">{nth}</span>
        </button>
      )}
      {second && (
        // Found by the browser's own search, which then unfolds it.
        <div class="second" hidden={folds && !isOpen ? ('until-found' as never) : undefined}>
          {cell(second)}
        </div>
      )}
      {row.row.byHand && <p class="by-hand">{words.t('rowByHand')}</p>}
      {isPair && moved && <p class="moved">{words.t('rowMoved', labels.target)}</p>}
      {live && isPair && (
        <button
          type="button"
          class="copy-row"
          tabIndex={-1}
          title={words.t('copyPassage')}
          aria-label={words.t('copyPassage') + nth}
          onClick={() => live.onCopy(row.index)}
        >
          <CopyIcon />
        </button>
      )}
    </div>
  );
}
