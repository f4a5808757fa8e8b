import { useState } from 'preact/hooks';
import type { Compared } from '../../utils/compare/compared';
import { passageOf } from '../../utils/compare/take/passage';
import type { Desk } from './desk';

/** Copying one aligned passage, with both addresses; what is said of it goes to a screen reader too. */
export function useCopy(compared: Compared, desk: Desk) {
  const [said, say] = useState<'' | 'copied' | 'copyFailed' | 'copyNothing'>('');

  async function copyRow(row: number) {
    // Empty in between, so that the same words are said again.
    say('');
    say((await desk.copy({ text: passageOf(compared, row) })) ? 'copied' : 'copyFailed');
  }

  return {
    said,
    copyRow,
    /** The row that an element stands in. */
    async copyAt(element: Element | null) {
      const row = element?.closest<HTMLElement>('.row')?.dataset.row;
      if (row === undefined) return say('copyNothing');
      await copyRow(Number(row));
    },
  };
}
