import { useState } from 'preact/hooks';
import type { Desk } from './desk';

/**
 * Copying one aligned passage, with the addresses; what is said of it goes to a screen reader too.
 * @param passage the text of a row
 */
export function useCopy(passage: (row: number) => string, desk: Pick<Desk, 'copy'>) {
  const [said, say] = useState<'' | 'copied' | 'copyFailed' | 'copyNothing'>('');

  async function copyRow(row: number) {
    // Empty in between, so that the same words are said again.
    say('');
    say((await desk.copy({ text: passage(row) })) ? 'copied' : 'copyFailed');
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
