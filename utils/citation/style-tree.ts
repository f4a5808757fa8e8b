/** Styles and locales of the Citation Style Language as trees, and changes to them. */
import type { StyleNode } from 'citeproc';
import type { Marks } from '../text/quotes';

/** Every element of a tree, the outermost first. */
export function* elementsOf(node: StyleNode): Generator<StyleNode> {
  yield node;
  for (const child of node.children) {
    if (typeof child !== 'string') yield* elementsOf(child);
  }
}

/** The text right within an element. */
export function textOf({ children }: StyleNode): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** The quotation marks a locale has terms for; 《 》 are for titles, and no quotation marks. */
export function marksIn(locale: StyleNode): Marks {
  const terms = new Map([...elementsOf(locale)].map((node) => [node.attrs.name, textOf(node)]));
  if (terms.get('open-quote') === '《') return ['“', '”', '‘', '’'];
  return [
    terms.get('open-quote') ?? '“',
    terms.get('close-quote') ?? '”',
    terms.get('open-inner-quote') ?? '‘',
    terms.get('close-inner-quote') ?? '’',
  ];
}

/**
 * A style or a locale as French is written, in place: "et" for "&" and no comma before it, the day
 * before the month and "1er", "trad." without a capital, a no-break space before a colon. The styles
 * have English orders written into them, whatever the locale.
 */
export function inFrench(tree: StyleNode): StyleNode {
  for (const node of elementsOf(tree)) {
    const { name, attrs } = node;
    if (attrs.and === 'symbol') attrs.and = 'text';
    for (const rule of ['delimiter-precedes-last', 'delimiter-precedes-et-al']) {
      if (name === 'name' || attrs[rule] !== undefined) attrs[rule] = 'never';
    }
    if (name === 'label' && attrs.form === 'short') delete attrs['text-case'];
    // Titles keep their capitals: English ones are no French title's.
    if (attrs['text-case'] === 'title') delete attrs['text-case'];
    if (name === 'date') dayBeforeMonth(node);
    if (name === 'date-part' && attrs.name === 'day' && attrs.form === undefined) {
      // The locale says that this is for the first of the month alone.
      attrs.form = 'ordinal';
    }
    for (const text of ['value', 'prefix', 'suffix', 'delimiter']) {
      if (attrs[text] === undefined) continue;
      // A date has the same spaces in every style, and can be searched for.
      attrs[text] =
        name === 'date-part' ? attrs[text].replace(/\u00a0/g, ' ') : spaced(attrs[text]);
    }
    if (tree.name === 'locale' && attrs.name === 'retrieved') node.children = ['consulté le'];
    // "1er", as in a credit line: the file's raised letters are missing in many fonts.
    if (name === 'term' && textOf(node) === 'ᵉʳ') node.children = ['er'];
    if (name === 'group' && isAccessed(node.children[0])) attrs.delimiter = ' ';
    node.children = node.children.map((child) =>
      typeof child === 'string' ? spaced(child) : child,
    );
  }
  return tree;
}

/** "à l’adresse: " → "à l’adresse : ", with a no-break space. */
function spaced(text: string): string {
  return text.replace(/(?<=^|[\p{L})])\s?:(?=\s|$)/u, '\u00a0:');
}

/** "Consulté le" stands before a date without a colon. */
function isAccessed(child: StyleNode | string | undefined): boolean {
  return typeof child === 'object' && child.attrs.term === 'accessed';
}

/** "(2024, June 24)" is written so into the style: in French, "(2024, 24 juin)". */
function dayBeforeMonth({ children }: StyleNode): void {
  const part = (name: string) =>
    children.findIndex((child) => typeof child !== 'string' && child.attrs.name === name);
  const [month, day] = [part('month'), part('day')];
  const [one, other] = [children[month], children[day]];
  if (day <= month || typeof one !== 'object' || typeof other !== 'object') return;
  const [before = '', between = ' '] = [one.attrs.prefix, other.attrs.prefix];
  other.attrs.prefix = before;
  one.attrs.prefix = between;
  children[month] = other;
  children[day] = one;
}

/**
 * A locale with "trans." for one translator, as for several, in place: the project's file has "tran.",
 * which no manual knows (Chicago 10.42, MLA appendix 1).
 */
export function inEnglish(locale: StyleNode): StyleNode {
  for (const node of elementsOf(locale)) {
    if (node.name === 'single' && textOf(node) === 'tran.') node.children = ['trans.'];
  }
  return locale;
}
