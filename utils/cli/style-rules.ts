/** Which declarations of a document's own style sheets apply to which of its elements. */
import { type CssNode, generate, type List, parse } from 'css-tree';

/** Of each property the value that counts, and how strongly it was set. */
export type Applied = Map<string, { value: string; weight: number }>;

/** What browsers hide by themselves. */
const BROWSERS =
  'details:not([open])>:not(summary),[hidden],[popover],dialog:not([open]){display:none}';

/** More rules than these are not looked at: they are a framework's. */
const MOST_RULES = 5000;
/** Media other than a desktop window's screen. */
const ELSEWHERE = /print|speech|prefers|max-(?:device-)?width|width ?<|portrait|pointer: ?coarse/i;
/** Matches elements only for a moment, or something that is no element. */
const PASSING = /::|:(?:active|after|before|checked|focus|hover|target|first-l)/i;

const [IMPORTANT, INLINE] = [1e8, 1e6];

interface Rule {
  selector: string;
  declarations: Declared[];
}

interface Declared {
  property: string;
  value: string;
  isImportant: boolean;
}

/**
 * Applies the style elements and attributes of a document.
 * @param properties those that are of interest
 */
export function appliedStyles(
  document: Document,
  properties: ReadonlySet<string>,
): Map<Element, Applied> {
  const styles = new Map<Element, Applied>();
  const set = (element: Element, { property, value, isImportant }: Declared, weight: number) => {
    const all: Applied = styles.get(element) ?? new Map();
    styles.set(element, all);
    const total = weight + (isImportant ? IMPORTANT : 0);
    if ((all.get(property)?.weight ?? -1) <= total) all.set(property, { value, weight: total });
  };
  const sheets = [...document.querySelectorAll('style')]
    .filter((sheet) => !ELSEWHERE.test(sheet.getAttribute('media') ?? ''))
    .map(({ textContent }) => textContent ?? '');
  const rules = [BROWSERS, ...sheets].flatMap((css, i) =>
    rulesIn(css, properties).map((rule) => ({ ...rule, isBrowsers: i === 0 })),
  );
  for (const { selector, declarations, isBrowsers } of rules.slice(0, MOST_RULES)) {
    const weight = isBrowsers ? 0 : 1 + weightOf(selector);
    for (const element of found(document, selector)) {
      for (const one of declarations) set(element, one, weight);
    }
  }
  for (const element of document.querySelectorAll('[style]')) {
    const css = `x{${(element.getAttribute('style') ?? '').slice(0, 2000)}}`;
    for (const { declarations } of rulesIn(css, properties)) {
      for (const one of declarations) set(element, one, INLINE);
    }
  }
  return styles;
}

function rulesIn(css: string, properties: ReadonlySet<string>): Rule[] {
  const rules: Rule[] = [];
  const read = (nodes: List<CssNode> | undefined, outer: string) => {
    const declarations: Declared[] = [];
    nodes?.forEach((node) => {
      if (node.type === 'Atrule' && node.block) {
        const isHere = !node.prelude || !ELSEWHERE.test(generate(node.prelude));
        if (/^(?:media|supports|layer)$/.test(node.name) && isHere)
          read(node.block.children, outer);
      } else if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
        node.prelude.children.forEach((one) => {
          read(node.block.children, within(outer, generate(one)));
        });
      } else if (node.type === 'Declaration' && properties.has(node.property)) {
        const value = generate(node.value).trim();
        declarations.push({ property: node.property, value, isImportant: node.important === true });
      }
    });
    if (outer !== '' && declarations.length > 0) rules.push({ selector: outer, declarations });
  };
  try {
    const sheet = parse(css, { parseCustomProperty: false });
    if (sheet.type === 'StyleSheet') read(sheet.children, '');
  } catch {
    // A sheet that cannot be parsed at all hides nothing.
  }
  return rules;
}

/** A nested rule: "& .x", ".x". */
function within(outer: string, selector: string): string {
  if (outer === '') return selector;
  return selector.includes('&') ? selector.replaceAll('&', outer) : `${outer} ${selector}`;
}

/** As specificity has it: ids before classes, attributes and states, these before elements. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    10_000 * count(/#[\w-]/g) +
    100 * count(/\.[\w-]|\[|(?<!:):(?!not|is|where)[a-z]/g) +
    count(/(?<![\w.#:[-])[a-z][\w-]*/gi)
  );
}

function found(document: Document, selector: string): Iterable<Element> {
  if (PASSING.test(selector)) return [];
  try {
    return document.querySelectorAll(selector);
  } catch {
    // A selector that the parser does not know.
    return [];
  }
}
