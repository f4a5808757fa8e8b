/**
 * A citation style that the reader gives as a file. It is somebody else's: checked before the processor
 * sees it, so that no file makes the page wait for ever, and only its text is ever shown.
 */
import type { StyleNode } from 'citeproc';
import { type Formatter, formatterOf } from './engine';
import { localeFor } from './locales';
import { StyleError } from './style-error';
import { elementsOf, textOf } from './style-tree';

export interface OwnStyle {
  title: string;
  /** BCP 47 tag of the language it writes. */
  locale: string;
  format: Formatter;
}

/** Characters; the longest of the project's own styles has half of it. */
const LONGEST = 400_000;
const DEEPEST = 60;
/** Elements that a reference may run through, macros counted each time they are called; the longest of
 * the project's own run through a tenth. */
const MOST_STEPS = 50_000;

/**
 * @param text a file in the Citation Style Language 1.0
 * @param language BCP 47 tag to write in where the style has none of its own
 * @param parse the browser's parser: it refuses what is not well-formed
 * @throws StyleError that says why the file cannot be used
 */
export function ownStyle(text: string, language: string, parse: DOMParser): OwnStyle {
  if (text.length > LONGEST) throw new StyleError('tooLong');
  // No style has a document type, and one could multiply its text without end.
  if (/<!DOCTYPE/i.test(text)) throw new StyleError('notStyle');
  const document = parse.parseFromString(
    text.replace(/^\uFEFF/, '').trimStart(),
    'application/xml',
  );
  const root = document.documentElement;
  if (document.querySelector('parsererror')) throw new StyleError('notXml');
  if (root?.localName !== 'style' || root.namespaceURI !== 'http://purl.org/net/xbiblio/csl')
    throw new StyleError('notStyle');
  const style = treeOf(root, 0);
  checkComplete(style);
  checkSteps(style);
  const locale = localeFor(style.attrs['default-locale'] ?? language);
  try {
    return { title: titleOf(style), locale, format: formatterOf(style, locale) };
  } catch (error) {
    throw new StyleError('failed', String(error).slice(0, 200));
  }
}

/** As the processor has it. */
function treeOf(element: Element, depth: number): StyleNode {
  if (depth > DEEPEST) throw new StyleError('tooComplex');
  const attrs: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (name !== 'xmlns') attrs[name] = value;
  const children: StyleNode['children'] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 1) children.push(treeOf(child as Element, depth + 1));
    else if (child.nodeType === 3 && child.nodeValue?.trim()) children.push(child.nodeValue);
  }
  if (children.length === 0 && /^(?:term|single|multiple)$/.test(element.localName))
    children.push('');
  return { name: element.localName, attrs, children };
}

function checkComplete(style: StyleNode): void {
  const names = [...elementsOf(style)];
  const parent = names.find(({ attrs }) => attrs.rel === 'independent-parent');
  if (parent) throw new StyleError('dependent', parent.attrs.href);
  if (!names.some(({ name }) => name === 'layout')) throw new StyleError('notStyle');
}

/**
 * Counts what one reference runs through: a macro may call others, twice each, twenty deep.
 * @throws StyleError where a macro calls itself, or there is too much
 */
function checkSteps(style: StyleNode): void {
  const macros = new Map(
    style.children.flatMap((node) =>
      typeof node === 'object' && node.name === 'macro'
        ? [[node.attrs.name ?? '', node] as const]
        : [],
    ),
  );
  const known = new Map<string, number>();
  const open = new Set<string>();
  const steps = (node: StyleNode): number => {
    let count = 1 + Object.values(node.attrs).join('').length / 100 + textOf(node).length / 100;
    for (const child of node.children) if (typeof child === 'object') count += steps(child);
    const called = node.name === 'macro' ? undefined : node.attrs.macro;
    if (called !== undefined) count += ofMacro(called);
    if (count > MOST_STEPS) throw new StyleError('tooComplex');
    return count;
  };
  const ofMacro = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const macro = macros.get(name);
    if (macro === undefined) return 0;
    if (open.has(name)) throw new StyleError('tooComplex');
    open.add(name);
    const count = steps(macro);
    open.delete(name);
    known.set(name, count);
    return count;
  };
  steps(style);
}

function titleOf(style: StyleNode): string {
  const info = style.children.find((node) => typeof node === 'object' && node.name === 'info');
  const title =
    typeof info === 'object'
      ? info.children.find((node) => typeof node === 'object' && node.name === 'title')
      : undefined;
  return typeof title === 'object' ? textOf(title).trim().slice(0, 200) : '';
}
