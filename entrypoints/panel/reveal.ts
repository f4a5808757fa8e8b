import { unfold } from '../../components/panel/unfold';

/**
 * Shows a fact of the panel by the words it is read from: a notice with these words first, else the
 * evidence that quotes them. Unfolds what hides it and takes the focus there.
 */
export function reveal(panel: ParentNode, quote: string): void {
  const found = ['.notice .verbatim', '.evidence .verbatim']
    .flatMap((selector) => [...panel.querySelectorAll<HTMLElement>(selector)])
    .find((words) => words.textContent?.includes(quote));
  if (found === undefined) return;
  unfold(found);
  found.tabIndex = -1;
  found.focus();
}
