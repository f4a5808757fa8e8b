/** Going to words of the page. */
import { quoteFinder } from '../../utils/page/find-quote';

/**
 * Scrolls to the page's own words and marks them by selecting them: nothing in the page changes, and
 * a screen reader reads on from there.
 * @param fragment where the words cannot be marked, the browser's own text fragment takes over
 */
export function goTo(document: Document, quote: string, fragment: string): void {
  const range = quoteFinder(document)(quote);
  const selection = document.getSelection();
  if (range === null || selection === null) {
    document.location.hash = fragment;
    return;
  }
  selection.removeAllRanges();
  selection.addRange(range);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
}
