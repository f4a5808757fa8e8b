/**
 * JSON-LD: what an article's own node says (schema.org). Blocks that do not parse are skipped;
 * of several articles only the one that names this page's address speaks.
 */
import { canonicalTag } from '../../text/language-words';
import { tidy } from '../../text/normalise';
import { dayOf } from '../../text/written-dates';
import { type Own, webAddress } from '../addresses';
import { fact, isElsewhere } from '../grammar/family';
import type { About, Fact, Property } from '../page';

/** A fact with the value as the block has it. */
export interface Raw {
  fact: Fact;
  quote: string;
}

/** A node of structured data, as it was written. */
export type Node = { readonly [key: string]: unknown };

const MOST_BLOCKS = 20;
const LONGEST_BLOCK = 1_000_000;
const MOST_NODES = 2000;
/** Facts of one property. */
const MOST_VALUES = 10;
const ARTICLE = /(?:Article|BlogPosting|Report|ScholarlyArticle)$/;

/** What the article of a document's JSON-LD blocks states, and the site's names it gives. */
export function jsonLdOf(document: Document, url: URL | undefined): Node | undefined {
  const articles: Node[] = [];
  const blocks = document.querySelectorAll('script[type*="ld+json"]');
  for (const block of [...blocks].slice(0, MOST_BLOCKS)) {
    articles.push(...articlesIn(parsed(block.textContent ?? '')));
  }
  const [only] = articles;
  if (articles.length === 1) return only;
  return articles.find((node) =>
    [node['@id'], node.url, idOf(node.mainEntityOfPage)].some((id) => isHere(id, url)),
  );
}

/** The facts of an article's node. */
export function factsOfNode(node: Node, own: Own): Raw[] {
  const found = [...editionFacts('here', node)];
  for (const value of listOf(node.translationOfWork ?? node.isBasedOn).slice(0, 1)) {
    const address = webAddress(idOf(value) ?? '', own.base);
    const original = isNode(value) ? editionFacts('original', value) : [];
    const isOther = address !== undefined && isElsewhere(address, own);
    if (isOther) found.push({ fact: fact('original', 'address', address), quote: address });
    if (!isOther && original.length === 0) continue;
    found.push(...original);
    // A text may be based on another without being its copy.
    if (!node.translationOfWork) continue;
    const quote = address ?? original[0]?.quote ?? '';
    found.push({ fact: fact('here', 'role', 'translation'), quote });
  }
  return found;
}

/** The name of the site that publishes a node. */
export function publisherOf(node: Node | undefined): string[] {
  return listOf(node?.publisher).flatMap((value) => nameOf(value) ?? []);
}

function editionFacts(about: About, node: Node): Raw[] {
  const translated: About = about === 'here' ? 'translation' : about;
  const facts: Raw[] = [];
  const add = (who: About, property: Property, value: unknown, read = nameOf) => {
    for (const item of listOf(value).slice(0, MOST_VALUES)) {
      const text = read(item);
      if (text) facts.push({ fact: fact(who, property, text), quote: quoteOf(item) });
    }
  };
  const address = (value: unknown) => webAddress(idOf(value) ?? '', undefined);
  add(about, 'headline', node.headline ?? node.name);
  add(about, 'author', node.author ?? node.creator);
  add(about, 'datePublished', node.datePublished, (value) => dayOf(textIn(value)));
  add(about, 'publisher', node.publisher);
  add(about, 'inLanguage', node.inLanguage, (value) => canonicalTag(nameOf(value) ?? ''));
  add(translated, 'translator', node.translator);
  add(about, 'copyrightHolder', node.copyrightHolder);
  add(about, 'license', node.license, address);
  add(about, 'usageInfo', node.usageInfo, address);
  return facts;
}

function articlesIn(block: unknown): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [block];
  // Only lists and `@graph` hold articles of their own; what a node is about does not.
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES - at));
    else if (isNode(item)) {
      if (listOf(item['@type']).some((type) => ARTICLE.test(String(type)))) found.push(item);
      else queue.push(item['@graph'], item.mainEntity);
    }
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return text.length <= LONGEST_BLOCK ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isHere(id: unknown, url: URL | undefined): boolean {
  const address = typeof id === 'string' ? webAddress(id, url) : undefined;
  return address !== undefined && url !== undefined && new URL(address).pathname === url.pathname;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A text, the name of a node, or what a node has for one. */
function nameOf(value: unknown): string | undefined {
  const name = isNode(value) ? (value.name ?? value.headline ?? value['@value']) : value;
  const text = textIn(name);
  return text === '' || /^https?:/.test(text) ? undefined : text;
}

function idOf(value: unknown): string | undefined {
  const id = isNode(value) ? (value.url ?? value['@id']) : value;
  return typeof id === 'string' ? id : undefined;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? tidy(value.slice(0, 600)).slice(0, 500) : '';
}

function quoteOf(value: unknown): string {
  return nameOf(value) ?? idOf(value)?.slice(0, 500) ?? '';
}
