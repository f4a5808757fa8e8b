/** Finding a page's own words again, to go to them. */

/** Pages longer than this are searched so far and no further, in characters. */
const FARTHEST = 2_000_000;

/** What stands between letters and is not read: white space, and signs that `tidy` leaves out of quotes. */
const UNREAD = /[\s\p{Cf}]|\u034f/gu;

/**
 * Where words stand in a document as it is now, however they are split into elements and lines; any
 * number of quotes for one walk through it.
 * @returns takes the words as `readPage` gave them, white space collapsed; gives the first place, from
 * their first letter to their last, or null where they are not
 */
export function quoteFinder(document: Document): (quote: string) => Range | null {
  // Each piece of text with the number of letters before it. Its data is taken whole and once: in
  // Firefox every look at it crosses over to the page's side.
  const nodes: [node: Text, before: number][] = [];
  const texts: string[] = [];
  let length = 0;
  const { body } = document;
  const walker = body && document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (length < FARTHEST && walker?.nextNode()) {
    const node = walker.currentNode as Text;
    if (/^(?:script|style|noscript|template)$/i.test(node.parentElement?.localName ?? '')) continue;
    const text = lettersOf(node.data);
    nodes.push([node, length]);
    texts.push(text);
    length += text.length;
  }
  const whole = texts.join('');
  return (quote) => {
    const letters = lettersOf(quote);
    const start = letters === '' ? -1 : whole.indexOf(letters);
    if (start < 0) return null;
    const range = document.createRange();
    range.setStart(...placeOf(nodes, start));
    const [node, offset] = placeOf(nodes, start + letters.length - 1);
    range.setEnd(node, offset + 1);
    return range;
  };
}

function lettersOf(text: string): string {
  return text.replace(UNREAD, '');
}

/** The node and the offset at which a letter stands, counted over all of the text. */
function placeOf(nodes: readonly [Text, number][], letter: number): [Text, number] {
  const index = nodes.findIndex(([, before]) => before > letter);
  const [node, before] = nodes.at(index < 0 ? -1 : index - 1) as [Text, number];
  const text = node.data;
  let left = letter - before;
  let offset = 0;
  while (lettersOf(text.charAt(offset)) === '' || left-- > 0) offset += 1;
  return [node, offset];
}
