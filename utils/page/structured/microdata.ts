/** Microdata (HTML, 5): what the properties of the page's article item state. */
import { canonicalTag } from '../../text/language-words';
import { tidy } from '../../text/normalise';
import { dayOf } from '../../text/written-dates';
import { type Own, webAddress } from '../addresses';
import { zoneOf } from '../furniture';
import { fact, isElsewhere } from '../grammar/family';
import type { About, Property } from '../page';
import { textOf } from '../text-of';
import type { Raw } from './json-ld';

const MOST_ITEMS = 400;
/** Real items nest a few levels deep. */
const MOST_LEVELS = 100;
const ARTICLE = /\/(?:\w*Article|BlogPosting|Report)$/;

/** Properties that are read, and the edition each is about. */
const PROPERTIES: Record<string, [About, Property]> = {
  author: ['here', 'author'],
  translator: ['translation', 'translator'],
  datePublished: ['here', 'datePublished'],
  publisher: ['here', 'publisher'],
  copyrightHolder: ['here', 'copyrightHolder'],
  license: ['here', 'license'],
  usageInfo: ['here', 'usageInfo'],
  translationOfWork: ['original', 'address'],
  isBasedOn: ['original', 'address'],
};

/** What the microdata of the article states; nothing where several articles stand side by side. */
export function factsOfMicrodata(document: Document, own: Own, around: ReadonlySet<Node>): Raw[] {
  const found: { article: Element; raw: Raw }[] = [];
  const elements = document.querySelectorAll('[itemprop]');
  for (const element of [...elements].slice(0, MOST_ITEMS)) {
    const article = articleOf(element, around);
    if (article === undefined) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/, 4)) {
      const row = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
      const text = row && rawValue(element, row[1]);
      const value = row && text && valueOf(row[1], text, own);
      if (!value) continue;
      found.push({ article, raw: { fact: fact(row[0], row[1], value), quote: text } });
      if (row[0] !== 'original') continue;
      const role = name === 'translationOfWork' ? 'translation' : 'republication';
      found.push({ article, raw: { fact: fact('here', 'role', role), quote: text } });
    }
  }
  const articles = new Set(found.map(({ article }) => article));
  const main = [...articles].find((article) => around.has(article)) ?? found[0]?.article;
  if (articles.size > 1 && !(main && around.has(main))) return [];
  return found.filter(({ article }) => article === main).map(({ raw }) => raw);
}

/** The article item an element is a property of, unless something in between takes it out. */
function articleOf(element: Element, around: ReadonlySet<Node>): Element | undefined {
  let up: Element | null = element;
  for (let level = 0; up !== null && level < MOST_LEVELS; level++) {
    if (zoneOf(up, around.has(up)) === 'out') return undefined;
    up = up.parentElement;
    if (up?.hasAttribute('itemscope')) {
      return ARTICLE.test(up.getAttribute('itemtype') ?? '') ? up : undefined;
    }
  }
  return undefined;
}

function rawValue(element: Element, property: Property): string {
  const part = isAddress(property) ? '[itemprop~="url"]' : '[itemprop~="name"]';
  const named = element.hasAttribute('itemscope') ? element.querySelector(part) : null;
  const holder = named ?? element;
  const attribute = ['content', 'datetime', 'href', 'resource'].find(
    (name) => holder.hasAttribute(name) && (name !== 'href' || isAddress(property)),
  );
  const text = attribute ? (holder.getAttribute(attribute) ?? '') : textOf(holder, 1000);
  return tidy(text.slice(0, 2000)).slice(0, 500);
}

function isAddress(property: Property): boolean {
  return property === 'address' || property === 'license' || property === 'usageInfo';
}

function valueOf(property: Property, text: string, own: Own): string | undefined {
  if (property === 'datePublished') return dayOf(text);
  if (property === 'inLanguage') return canonicalTag(text);
  if (!isAddress(property))
    return /^https?:/.test(text) ? undefined : text.replace(/^(?:par|by) /i, '');
  const address = webAddress(text, own.url);
  return property === 'address' && address && !isElsewhere(address, own) ? undefined : address;
}
