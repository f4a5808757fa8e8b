/** A place in the drawn texts, as the reader's hand needs it. */
import type { SideName } from '../../utils/compare/article';
import type { Cut, Spot } from '../../utils/compare/hand/edits';

export interface Place extends Cut {
  readonly row: number;
  /** Absent where the row is only known as a whole. */
  readonly pair?: number;
}

/** Where a sentence, or a row's words, stand; undefined elsewhere. */
export function placeOf(element: Element): Place | undefined {
  const words = element.closest<HTMLElement>('[data-pair]');
  const row = words?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const side = words?.closest<HTMLElement>('[data-side]')?.dataset.side;
  if (!words || row === undefined || side === undefined) return undefined;
  const [block, start] = (words.dataset.at ?? '').split(':').map(Number);
  const pair = Number(words.dataset.pair);
  return {
    ...{ row: Number(row), side: side as SideName, block: block ?? 0, start: start ?? 0 },
    ...(Number.isNaN(pair) ? {} : { pair }),
  };
}

/** What is meant there: the pair of sentences, or the row. */
export function spotOf({ row, pair }: Place, isWhole: boolean): Spot {
  return isWhole || pair === undefined ? { row } : { row, pair };
}
