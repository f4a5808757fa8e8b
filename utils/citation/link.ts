/** A link that leads to a passage of a page. */
import { fragmentOf } from '../page/fragment';
import { printable } from '../text/printable';

/**
 * The page's address with a directive that scrolls to some of its words.
 * @param words as they stand on the page, a paragraph a line
 */
export function linkTo(address: string, words: string): string {
  const lines = words.split('\n').map(printable).filter(Boolean);
  if (lines.length === 0) return address;
  return (address.includes('#') ? address : `${address}#`) + fragmentOf(lines);
}
