/** A place in the drawn texts, as the reader's hand needs it. */
import type { SideName } from '../../utils/compare/article';
import type { Comparison } from '../../utils/compare/comparison';
import type { Cut, Spot } from '../../utils/compare/hand/edits';

export interface Place extends Cut {
  /** The row is only known as a whole. */
  readonly isWhole: boolean;
}

/** Where a sentence, or a row's words, stand; undefined elsewhere. */
export function placeOf(element: Element): Place | undefined {
  const words = element.closest<HTMLElement>('[data-pair]');
  const side = words?.closest<HTMLElement>('[data-side]')?.dataset.side;
  if (!words?.closest('[data-row]') || side === undefined) return undefined;
  const [block = 0, start = 0] = (words.dataset.at ?? '').split(':').map(Number);
  return { side: side as SideName, block, start, isWhole: words.dataset.pair === 'all' };
}

/** What is meant there as a comparison now stands: the pair of sentences, or the row. */
export function spotIn(
  { rows }: Comparison,
  { side, block, start, isWhole: isBlock }: Place,
  isWhole: boolean,
): Spot | undefined {
  const row = rows.findIndex((one) => one[side].includes(block));
  if (row < 0) return undefined;
  const pair = rows[row]?.sentences.findIndex((one) =>
    one[side].some((sentence) => sentence.block === block && sentence.start === start),
  );
  return isWhole || isBlock || pair === undefined || pair < 0 ? { row } : { row, pair };
}
