import { unfold } from '../../components/panel/unfold';

/**
 * Shows a fact of the panel by the words it is read from: a notice with these words first, else the
 * evidence that quotes them. Unfolds what hides it.
 * @returns what is to have the focus; undefined where nothing says them
 */
export function reveal(panel: ParentNode, quote: string): HTMLElement | undefined {
  const found = ['.notice .verbatim', '.evidence .verbatim']
    .flatMap((selector) => [...panel.querySelectorAll<HTMLElement>(selector)])
    .find((words) => words.textContent?.includes(quote));
  if (found === undefined) return undefined;
  unfold(found);
  found.tabIndex = -1;
  return found;
}
