/** Finding a page's own words again, to go to them. */

/** Pages longer than this are searched so far and no further, in characters. */
const FARTHEST = 2_000_000;

/** What stands between letters and is not read: white space, soft hyphens, zero-width characters. */
const UNREAD = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * Where words stand in a document, however they are split into elements and lines.
 * @param quote the words as `readPage` gave them, white space collapsed
 * @returns the first place, from their first letter to their last; null where they are not
 */
export function findQuote(document: Document, quote: string): Range | null {
  const letters = [...quote].filter((letter) => !UNREAD.test(letter)).join('');
  if (letters === '' || !document.body) return null;
  // Every letter of the page with the node and the offset it stands at.
  let text = '';
  const places: [node: Text, offset: number][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && places.length < FARTHEST) {
    const node = walker.currentNode as Text;
    if (/^(?:script|style|noscript|template)$/i.test(node.parentElement?.localName ?? '')) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data.charAt(offset);
      if (UNREAD.test(letter)) continue;
      text += letter;
      places.push([node, offset]);
    }
  }
  const start = places[text.indexOf(letters)];
  const end = places[text.indexOf(letters) + letters.length - 1];
  if (start === undefined || end === undefined) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(end[0], end[1] + 1);
  return range;
}
