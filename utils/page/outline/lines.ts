/**
 * A document as the lines a reader sees, without layout: by the elements that break lines in HTML.
 * One walk, no recursion, linear in the document.
 */
import { isHidden, sectionBegun, zoneOf } from './furniture';
import { isLong, type Line } from './line';
import { type BlockLine, LineWriter, LONGEST_KEPT, type Setting } from './line-writer';

const SKIPPED =
  /^(?:audio|button|canvas|dialog|embed|head|iframe|input|math|noscript|object|option|script|select|style|svg|template|textarea|title|video)$/;
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
  /** Does a link lead to another page of the same site? */
  isElsewhere(href: string): boolean;
}

/** A part of the page that does not speak for the article, begun by a label or a headline. */
interface Section {
  /** It ends with this element; undefined: never. */
  within?: Node | undefined;
  /** Level of its heading; 7 for a label in plain text. */
  level: number;
  /** Did it begin between paragraphs of the article? */
  isInText?: boolean;
}

/**
 * The lines of a document, in its order, each with what it is part of.
 * @param longest characters of a line behind which no more text is added to it
 */
export function linesOf(
  document: Document,
  landmarks: Landmarks,
  longest = LONGEST_KEPT,
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
  /** The elements that hold paragraphs of the article. */
  const texts = new Set<Node | null>();
  let [articles, hasBegun] = [0, landmarks.headline === undefined];

  const endLine = (isSoft: boolean) => {
    const line = writer.end(isSoft);
    if (line === undefined) return;
    if (line.isHeadline) [hasBegun, section] = [true, undefined];
    const isProse = isLong(line.text) && !isAllLink(line);
    if (section && endsSection(line, isProse, section)) section = undefined;
    const next = hasBegun ? begun(line, texts, landmarks) : undefined;
    // Only comments begin inside what has ceased to speak already.
    if (section === undefined || next?.within === undefined) section = next ?? section;
    if (section !== undefined) [line.zone, line.isAround] = ['out', true];
    if (hasBegun && isProse && line.zone === 'article') texts.add(line.block.parentNode);
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
    else if (heading === 0 && SEAM.test(name)) writer.seam();
    if (isBlock) inner.isLabel = isLabel(element);
    if (name === 'a' && element.hasAttribute('href')) inner.anchor = element;
    if (name === 'article') {
      // An article in an article is a comment on it or a card of another (HTML, 4.3.2).
      if (setting.article === 0) inner.article = ++articles;
      else if (!landmarks.around.has(element)) mute(inner, element);
    }
    const zone = zoneOf(element, landmarks.around.has(element));
    if (zone === 'named') mute(inner, element);
    if (zone === 'out') [inner.zone, inner.named] = ['out', undefined];
    if (zone === 'inset' && inner.zone === 'article') inner.zone = 'inset';
    // The foot of an article is still the article.
    if (zone === 'foot' && setting.article === 0 && inner.zone !== 'out') {
      inner.zone = 'foot';
      section = undefined;
    }
    if (element === landmarks.headline) inner.isHeadline = true;
    outer.push({ element, setting });
    setting = inner;
    return true;
  };

  const leave = (element: Node) => {
    if (outer.at(-1)?.element !== element) return;
    if (setting.block === element) endLine(false);
    else if (setting.heading === 0 && SEAM.test((element as Element).localName)) writer.seam();
    setting = outer.pop()?.setting ?? setting;
    if (section?.within === element) section = undefined;
  };

  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) writer.write(node.nodeValue ?? '', setting);
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

/** Takes out what stands in an element that is furniture by its name alone, as far as one can tell. */
function mute(inner: Setting, element: Element): void {
  if (inner.zone !== 'out' || inner.named) [inner.zone, inner.named] = ['out', element];
}

/** "Translator" of a row "Translator", "Bo Lind". */
function isLabel(element: Element): true | undefined {
  const { localName: name, nextElementSibling: next, parentElement: parent } = element;
  const isTerm = name === 'dt' && next?.localName === 'dd';
  const isCell = /^t[dh]$/.test(name) && parent?.childElementCount === 2 && next !== null;
  return isTerm || isCell || undefined;
}

/** Does the text go on here, in a section that a label within it began? */
function endsSection(line: BlockLine, isProse: boolean, { level, within, isInText }: Section) {
  if (within === undefined || isAllLink(line) || line.heading > 0) return false;
  if (level === 7 && isProse) return true;
  return isInText && line.block.parentNode === within && (isProse || level === 7);
}

/**
 * The section a line begins.
 * @param texts the elements that hold paragraphs of the article
 */
function begun(
  line: BlockLine,
  texts: ReadonlySet<Node | null>,
  landmarks: Landmarks,
): Section | undefined {
  if (line.isHeadline || line.zone === 'out') return undefined;
  const label = sectionBegun(line);
  const isInText = texts.has(line.block.parentNode);
  if (label === 'comments') return texts.size > 0 ? { level: 7 } : undefined;
  const [link] = line.links;
  const isOther =
    (line.heading > 0 && link && isAllLink(line) && landmarks.isElsewhere(link.href)) ||
    // Beside the article's own paragraphs it heads a part of them.
    (line.heading === 1 && texts.size > 0 && landmarks.headline && !isInText);
  if (label === undefined && !isOther) return undefined;
  // A heading alone in a wrapper speaks for what stands beside the wrapper.
  let { block } = line;
  for (let up = block.parentElement; up !== null && isAlone(block, up); up = up.parentElement) {
    if (landmarks.around.has(up)) break;
    block = up;
  }
  return { level: line.heading || 7, within: block.parentNode ?? block, isInText };
}

function isAlone(element: Element, parent: Element): boolean {
  return parent.firstElementChild === element && parent.lastElementChild === element;
}

/** Is the whole line a link? */
function isAllLink({ text, links }: Line): boolean {
  return links.length === 1 && links[0]?.start === 0 && links[0].end === text.length;
}
