/** Bounded reading of an element's text: no recursion, no more work than asked for. */

/** Nodes looked at in one element; a headline or a name holds a handful. */
const MOST_NODES = 500;

/**
 * The start of an element's `textContent`.
 * @param element any element, of any size and depth
 * @param most characters to stop at
 */
export function textOf(element: Element, most: number): string {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let seen = 0; node !== null && text.length < most && seen < MOST_NODES; seen++) {
    // 3: a text, 4: a CDATA section.
    if (node.nodeType === 3 || node.nodeType === 4) text += (node.nodeValue ?? '').slice(0, most);
    node = node.firstChild ?? following(node, element);
  }
  return text.slice(0, most);
}

/** No address that is read is longer; cut off it would be another one. */
const LONGEST_ATTRIBUTE = 2048;

/** An attribute's value; empty where there is none, or one too long to be read. */
export function attributeOf(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  return value.length > LONGEST_ATTRIBUTE ? '' : value;
}

/**
 * The next node in the order of the document that is not inside `node`; null at the end of `root`.
 */
export function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
