/**
 * A document as the lines a reader sees, without layout: by the elements that break lines in HTML.
 * One walk, no recursion, linear in the document.
 */
import { isHidden, zoneOf } from './furniture';
import { type BlockLine, LineWriter, LONGEST_KEPT, type Setting } from './line-writer';

const SKIPPED =
  /^(?:audio|button|canvas|del|dialog|embed|head|iframe|input|math|noscript|object|option|s|script|select|strike|style|svg|template|textarea|title|video)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** Neighbours of these may stand apart on the screen without a space between them. */
const SEAM = /^(?:a|span|time)$/;
const STYLED_BLOCK = /display: ?(?:block|flex|grid|list-item|table)/;

/** Where the article stands in its document. */
export interface Landmarks {
  headline?: Element | undefined;
  /** The elements around the headline and the body. */
  around: ReadonlySet<Node>;
  /** The elements around the headline, counted from it outwards. */
  rings: ReadonlyMap<Node, number>;
}

/** Wrappers around a heading, looked at. */
const MOST_WRAPPERS = 20;

/** No label of a section is longer. */
const LONGEST_LABEL = 90;

/** How a document is looked at. */
export interface Looking {
  /** Characters of a line behind which no more text is added to it. */
  longest?: number;
  /** Is a text known to be on no screen? It is left out. */
  isUnseen?: ((text: Node) => boolean) | undefined;
}

/**
 * The lines of a document, in its order, each with what it is part of.
 */
export function linesOf(
  document: Document,
  landmarks: Landmarks,
  { longest = LONGEST_KEPT, isUnseen }: Looking = {},
): BlockLine[] {
  // A parser that implies no body leaves the text beside it, and may fail to give one.
  const body = document.querySelector('body');
  const root = body?.firstChild ? body : document.documentElement;
  if (root === null) return [];
  const writer = new LineWriter(longest);
  let setting: Setting = {
    ...{ zone: 'article', heading: 0, article: 0, isHeadline: false, block: root },
    ring: landmarks.rings.get(root) ?? -1,
  };
  const outer: { element: Node; setting: Setting }[] = [];
  /** Lines that may head a part of the page, by the element they would head. */
  const heads = new Map<Node, [line: BlockLine, index: number][]>();
  const numbers = new Map<Node | null, number>();
  let [articles, isRuled] = [0, false];

  const endLine = (isSoft: boolean) => {
    const line = writer.end(isSoft);
    if (line === undefined) return;
    const parent = line.block.parentNode;
    line.parent = numbers.get(parent) ?? numbers.size;
    numbers.set(parent, line.parent);
    if (isRuled) line.isRuled = true;
    isRuled = false;
    if (line.text.length > LONGEST_LABEL && line.heading === 0) return;
    const headed = headedBy(line.block, landmarks);
    const all = heads.get(headed) ?? [];
    all.push([line, writer.lines.length]);
    heads.set(headed, all);
  };

  /** @returns whether the element's children are to be read */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (name === 'br') endLine(true);
    if ((SKIPPED.test(name) && !isDeadLink(element)) || isHidden(element)) return false;
    const isBlock = BLOCK.test(name) || STYLED_BLOCK.test(element.getAttribute('style') ?? '');
    if (isBlock) endLine(false);
    if (name === 'hr') isRuled = true;
    const inner = settingIn(element, setting, landmarks, isBlock);
    if (name === 'article') {
      // An article in an article is a comment on it or a card of another (HTML, 4.3.2).
      if (setting.article === 0) inner.article = ++articles;
      else if (!landmarks.around.has(element)) mute(inner, element);
    }
    if (!isBlock && inner.heading === 0 && SEAM.test(name)) writer.seam();
    outer.push({ element, setting });
    setting = inner;
    return true;
  };

  const leave = (element: Node) => {
    if (outer.at(-1)?.element !== element) return;
    if (setting.block === element) endLine(false);
    else if (setting.heading === 0 && SEAM.test((element as Element).localName)) writer.seam();
    setting = outer.pop()?.setting ?? setting;
    for (const [line, index] of heads.get(element) ?? []) line.reach = writer.lines.length - index;
    heads.delete(element);
  };

  const write = (text: Text) => {
    if (isUnseen?.(text)) return;
    if (writer.isGlued(text)) endLine(true);
    writer.write(text, setting);
  };

  walk(root, write, enter, leave);
  endLine(false);
  for (const [line, index] of [...heads.values()].flat()) line.reach = writer.lines.length - index;
  return writer.lines;
}

/** What an element makes of the place that it stands in. */
function settingIn(
  element: Element,
  around: Setting,
  landmarks: Landmarks,
  isBlock: boolean,
): Setting {
  const name = element.localName;
  const inner = { ...around };
  if (/^h[1-6]$/.test(name)) inner.heading = Number(name[1]);
  inner.ring = landmarks.rings.get(element) ?? inner.ring;
  if (isBlock) {
    inner.block = element;
    inner.isLabel = isLabel(element);
  }
  if (name === 'a' && element.hasAttribute('href')) inner.anchor = element;
  const zone = zoneOf(element, landmarks.around.has(element));
  // In the page's foot menus hold notices, too.
  if (zone === 'named' && around.zone !== 'foot') mute(inner, element);
  if (zone === 'out') {
    inner.zone = zone;
    inner.named = undefined;
  }
  if (zone === 'inset' && inner.zone === 'article') inner.zone = zone;
  // The foot of an article is still the article.
  if (zone === 'foot' && around.article === 0 && inner.zone !== 'out') inner.zone = zone;
  if (element === landmarks.headline) inner.isHeadline = true;
  return inner;
}

/**
 * Goes through all that is in an element, in the document's order, without recursion.
 * @param enter says whether what is in an element is to be gone through
 * @param leave of each node, whether it was entered or not, and of the root
 */
function walk(
  root: Node,
  text: (node: Text) => void,
  enter: (element: Element) => boolean,
  leave: (node: Node) => void,
): void {
  let node: Node = root.firstChild ?? root;
  while (node !== root) {
    if (node.nodeType === 3) text(node as Text);
    if (node.nodeType === 1 && enter(node as Element) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      leave(node);
    }
    if (node !== root) node = node.nextSibling as Node;
  }
}

/**
 * Is it a link struck out because it leads nowhere any more, "Source: <the article>"? It still says
 * what it leads to. Where words follow, they are what it was mended to.
 */
function isDeadLink(element: Element): boolean {
  return (
    element.matches(':is(del,s,strike):only-child') &&
    element.querySelector('a[href]')?.textContent === element.textContent &&
    !element.nextSibling?.textContent?.trim()
  );
}

/** Takes out what stands in an element that is furniture by its name alone, as far as one can tell. */
function mute(inner: Setting, element: Element): void {
  if (inner.zone === 'out' && !inner.named) return;
  inner.zone = 'out';
  inner.named = element;
}

/** "Translator" of a row "Translator", "Bo Lind". */
function isLabel(element: Element): true | undefined {
  const { localName: name, nextElementSibling: next, parentElement: parent } = element;
  const isTerm = name === 'dt' && next?.localName === 'dd';
  const isCell = /^t[dh]$/.test(name) && parent?.childElementCount === 2 && next !== null;
  return isTerm || isCell || undefined;
}

/** A heading alone in a wrapper speaks for what stands beside the wrapper. */
function headedBy(block: Element, { around }: Landmarks): Node {
  let inner = block;
  for (let level = 0; level < MOST_WRAPPERS; level++) {
    const up = inner.parentElement;
    if (up === null || !isAlone(inner, up) || around.has(up)) break;
    inner = up;
  }
  return inner.parentNode ?? inner;
}

function isAlone(element: Element, parent: Element): boolean {
  return parent.firstElementChild === element && parent.lastElementChild === element;
}
