/**
 * Which elements hold the article, as Readability sees it.
 *
 * Readability 0.6.0 and Defuddle 0.19.4 were compared on the fixture pages (554 blocks, by their
 * first 60 characters): Readability keeps 553 of them and 278 lines besides, Defuddle 512 and 307,
 * because it rewrites words ("difficile ;" loses its space) and drops links to an author's page.
 * Readability is 11 KB after compression against 96, took 0.5 s against 3.3, gives elements instead
 * of markup, and holds no code that fetches. Firefox's own reading mode runs on it. What it keeps too
 * much of (credits, notices, comments) the page reader knows; see `credits.ts`.
 */
import { Readability } from '@mozilla/readability';
import { following } from '../page/outline/text-of';

/**
 * More elements, deeper ones, or more text at more depth than any article has; Readability reads an
 * element's text over and over, so that its work grows with these, not with the page's bytes.
 */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 200;
const MOST_WORK = 30_000_000;

/** Articles on trial pages are short; from this length on Readability is content with its find. */
const ENOUGH = 200;

const MARK = 'data-colophon-';

/** Never part of a text; some run, fetch, or hold markup as text. */
const DROPPED = 'script,style,noscript,template,iframe,object,embed,svg,math,canvas,link,base';

/**
 * Runs Readability on a copy of a document.
 * @param elements those that may hold the article; only they are looked for
 * @returns those it keeps; undefined where it finds no article or the page is out of all proportion
 */
export function keptElements(
  document: Document,
  elements: readonly Element[],
): Set<Element> | undefined {
  const root = document.documentElement;
  if (root === null || !isBounded(root)) return undefined;
  try {
    const copy = document.cloneNode(true) as Document;
    mark(root, copy.documentElement, elements);
    for (const element of [...copy.querySelectorAll(DROPPED)]) element.remove();
    if (elements.includes(document.body)) wrapBody(copy);
    const found = new Readability<Node>(copy, {
      charThreshold: ENOUGH,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    const content = found?.content as Element | null | undefined;
    return content ? marked(content, elements) : undefined;
  } catch {
    // Documents it was not made for: XML, or without a body.
    return undefined;
  }
}

/**
 * Marks in the copy those elements that are asked for. The mark is an attribute's name, not its
 * value: where Readability puts one element in the place of two, it keeps the attributes of both.
 */
function mark(root: Element, copy: Element, elements: readonly Element[]): void {
  const wanted = new Map(elements.map((element, index) => [element as Node, index]));
  let [from, to]: [Node | null, Node | null] = [root, copy];
  while (from !== null && to !== null) {
    const index = wanted.get(from);
    if (index !== undefined) (to as Element).setAttribute(`${MARK}${index}`, '');
    from = from.firstChild ?? following(from, root);
    to = to.firstChild ?? following(to, copy);
  }
}

/** Where text stands in the body itself, Readability would take it out of the body and its mark. */
function wrapBody(copy: Document): void {
  const holder = copy.createElement('div');
  for (const { name } of [...copy.body.attributes]) {
    if (name.startsWith(MARK)) holder.setAttribute(name, '');
  }
  while (copy.body.firstChild) holder.appendChild(copy.body.firstChild);
  copy.body.appendChild(holder);
}

function marked(content: Element, elements: readonly Element[]): Set<Element> {
  const kept = new Set<Element>();
  for (const element of [content, ...content.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      const own = name.startsWith(MARK) ? elements[Number(name.slice(MARK.length))] : undefined;
      if (own) kept.add(own);
    }
  }
  return kept;
}

function isBounded(root: Element): boolean {
  let [count, depth, work] = [0, 0, 0];
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === 1) count += 1;
    if (node.nodeType === 3) work += (depth + 1) * (node.nodeValue?.length ?? 0);
    if (count > MOST_ELEMENTS || depth > DEEPEST || work > MOST_WORK) return false;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return true;
}
