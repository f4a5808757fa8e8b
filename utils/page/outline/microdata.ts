/** Microdata (HTML, 5): the article's item as a node, in the shape JSON-LD has it. */
import { tidy } from '../../text/normalise';
import { type Own, webAddress } from '../addresses';
import type { Node } from '../structured/node';
import { zoneOf } from './furniture';
import { isArticleType, READ } from './properties';
import { textOf } from './text-of';

const MOST_PROPERTIES = 400;
/** Of one property. */
const MOST_VALUES = 10;
/** Of an item in the article's item: a person, the original. */
const MOST_INNER = 20;
/** Real items nest a few levels deep. */
const MOST_LEVELS = 100;

type Item = Record<string, unknown[]>;

/**
 * The article's item: the one around the headline, or the only one.
 * @param around the elements around the headline
 */
export function microdataOf(
  document: Document,
  own: Own,
  around: ReadonlySet<globalThis.Node>,
): Node | undefined {
  const items = new Map<Element, Item>();
  for (const element of [...document.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES)) {
    const names = namesOf(element).filter((name) => READ.includes(name));
    const article = names.length > 0 ? articleOf(element, around) : undefined;
    if (article === undefined) continue;
    const item = items.get(article) ?? {};
    items.set(article, item);
    const value = element.hasAttribute('itemscope') ? innerOf(element, own) : valueIn(element, own);
    for (const name of names) item[name] = [...(item[name] ?? []), value].slice(0, MOST_VALUES);
  }
  const all = [...items];
  const main = all.find(([article]) => around.has(article)) ?? (all[1] ? undefined : all[0]);
  return main?.[1];
}

/** The article item an element is a property of, unless something in between takes it out. */
function articleOf(element: Element, around: ReadonlySet<globalThis.Node>): Element | undefined {
  let up: Element | null = element;
  for (let level = 0; up !== null && level < MOST_LEVELS; level++) {
    const zone = zoneOf(up, around.has(up));
    if (zone && zone !== 'foot') return undefined;
    up = up.parentElement;
    if (up?.hasAttribute('itemscope')) {
      return isArticleType(up.getAttribute('itemtype') ?? '') ? up : undefined;
    }
  }
  return undefined;
}

/** The first value of each property of an item in the article's item. */
function innerOf(element: Element, own: Own): Node {
  const inner: Record<string, string> = {};
  for (const part of [...element.querySelectorAll('[itemprop]')].slice(0, MOST_INNER)) {
    for (const name of namesOf(part)) inner[name] ??= valueIn(part, own);
  }
  return inner;
}

function namesOf(element: Element): string[] {
  return (element.getAttribute('itemprop') ?? '').slice(0, 200).split(/\s+/);
}

function valueIn(element: Element, own: Own): string {
  const href = element.getAttribute('href');
  const isAddress = /^(?:url|license|usageInfo|acquireLicensePage|translationOfWork|isBasedOn)$/;
  if (href !== null && namesOf(element).some((name) => isAddress.test(name))) {
    return webAddress(href, own.base) ?? '';
  }
  const written = element.getAttribute('content') ?? element.getAttribute('datetime');
  return tidy((written ?? textOf(element, 1000)).slice(0, 2000));
}
