/**
 * A document as the lines a reader sees, without layout: by the elements that break lines in HTML.
 * One walk, no recursion, linear in the document.
 */
import { isHidden, sectionBegun, zoneOf } from './furniture';
import { type Line, PROSE } from './line';
import { type BlockLine, LineWriter, LONGEST_KEPT, type Setting } from './line-writer';

const SKIPPED =
  /^(?:audio|button|canvas|del|dialog|embed|head|iframe|input|math|noscript|object|option|s|script|select|strike|style|svg|template|textarea|title|video)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const STYLED_BLOCK = /display: ?(?:block|flex|grid|list-item|table)/;

/** Where the article stands in its document. */
export interface Landmarks {
  headline?: Element | undefined;
  /** The elements around the headline and the body. */
  around: ReadonlySet<Node>;
  /** The elements around the headline, counted from it outwards. */
  rings: ReadonlyMap<Node, number>;
  /** Does a link lead to another page of the same site? */
  isElsewhere(href: string): boolean;
}

/** How a document is looked at. */
export interface Looking {
  /** Characters of a line behind which no more text is added to it. */
  longest?: number;
  /** Is a text known to be on no screen? It is left out. */
  isUnseen?: ((text: Node) => boolean) | undefined;
}

/** A part of the page that does not speak for the article, begun by a label or a headline. */
interface Section {
  /** It ends with this element; undefined: never. */
  within?: Node | undefined;
  /** Level of its heading; 7 for a label in plain text. */
  level: number;
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
  let section: Section | undefined;
  let [articles, hasBegun, hasProse] = [0, landmarks.headline === undefined, false];

  const endLine = (isSoft: boolean) => {
    const line = writer.end(isSoft);
    if (line === undefined) return;
    if (line.isHeadline) [hasBegun, section] = [true, undefined];
    const isLong = line.text.length >= PROSE;
    if (section?.level === 7 && section.within && isLong && !isAllLink(line)) section = undefined;
    const next = hasBegun ? begun(line, hasProse, landmarks) : undefined;
    // Only comments begin inside what has ceased to speak already.
    if (section === undefined || next?.within === undefined) section = next ?? section;
    if (section !== undefined) [line.zone, line.isAround] = ['out', true];
    hasProse ||= hasBegun && isLong && line.zone === 'article';
  };

  /** @returns whether the element's children are to be read */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (name === 'br') endLine(true);
    if (SKIPPED.test(name) || isHidden(element)) return false;
    const isBlock = BLOCK.test(name) || STYLED_BLOCK.test(element.getAttribute('style') ?? '');
    if (isBlock) endLine(false);
    const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : setting.heading;
    if (heading > 0 || name === 'hr') {
      if (section?.within && heading <= section.level) section = undefined;
    }
    const ring = landmarks.rings.get(element) ?? setting.ring;
    const inner: Setting = { ...setting, heading, ring };
    if (isBlock) inner.block = element;
    if (name === 'a' && element.hasAttribute('href')) inner.anchor = element;
    if (name === 'article') {
      // An article in an article is a comment on it or a card of another (HTML, 4.3.2).
      if (setting.article === 0) inner.article = ++articles;
      else if (!landmarks.around.has(element)) inner.zone = 'out';
    }
    const zone = zoneOf(element, landmarks.around.has(element));
    // The foot of an article is still the article.
    if (zone === 'out' || (zone === 'foot' && setting.article === 0)) {
      if (inner.zone !== 'out') inner.zone = zone;
    }
    if (element === landmarks.headline) inner.isHeadline = true;
    outer.push({ element, setting });
    setting = inner;
    return true;
  };

  const leave = (element: Node) => {
    if (outer.at(-1)?.element !== element) return;
    if (setting.block === element) endLine(false);
    setting = outer.pop()?.setting ?? setting;
    if (section?.within === element) section = undefined;
  };

  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3 && !isUnseen?.(node)) writer.write(node as Text, setting);
    if (node.nodeType === 1) {
      if (enter(node as Element) && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  endLine(false);
  return writer.lines;
}

/** The section a line begins. */
function begun(line: BlockLine, hasProse: boolean, landmarks: Landmarks): Section | undefined {
  if (line.isHeadline || line.zone === 'out') return undefined;
  const label = sectionBegun(line);
  if (label === 'comments') return hasProse ? { level: 7 } : undefined;
  const [link] = line.links;
  const isOther =
    (line.heading > 0 && link && isAllLink(line) && landmarks.isElsewhere(link.href)) ||
    (line.heading === 1 && hasProse && landmarks.headline);
  if (label === undefined && !isOther) return undefined;
  // A heading alone in a wrapper speaks for what stands beside the wrapper.
  let { block } = line;
  for (let up = block.parentElement; up !== null && isAlone(block, up); up = up.parentElement) {
    if (landmarks.around.has(up)) break;
    block = up;
  }
  return { level: line.heading || 7, within: block.parentNode ?? block };
}

function isAlone(element: Element, parent: Element): boolean {
  return parent.firstElementChild === element && parent.lastElementChild === element;
}

/** Is the whole line a link? */
function isAllLink({ text, links }: Line): boolean {
  return links.length === 1 && links[0]?.start === 0 && links[0].end === text.length;
}
