/**
 * JSON-LD: the page's article node (schema.org). Blocks that do not parse are skipped; of several
 * articles only the one that names this page's address speaks.
 */
import { webAddress } from '../addresses';
import { idOf, isNode, listOf, type Node } from '../structured/node';

const MOST_BLOCKS = 20;
const LONGEST_BLOCK = 1_000_000;
const MOST_NODES = 2000;
/** The types of schema.org that a text to be read may have, as a name or an address. */
export const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The node of a document's article, if it has one. */
export function jsonLdOf(document: Document, url: URL | undefined): Node | undefined {
  const articles: Node[] = [];
  const named = new Map<unknown, Node>();
  const blocks = document.querySelectorAll('script[type*="ld+json"]');
  for (const block of [...blocks].slice(0, MOST_BLOCKS)) {
    articles.push(...articlesIn(parsed(block.textContent ?? ''), named));
  }
  const mine = articles[1]
    ? articles.find((node) =>
        [node['@id'], node.url, idOf(node.mainEntityOfPage)].some((id) => isHere(id, url)),
      )
    : articles[0];
  named.delete(mine?.['@id']);
  // `{"publisher": {"@id": "…#organization"}}`: what the name stands for (WordPress's plugins).
  const meant = (value: unknown) => (isNode(value) && named.get(value['@id'])) || value;
  return (
    mine &&
    Object.fromEntries(Object.entries(mine).map(([key, value]) => [key, listOf(value).map(meant)]))
  );
}

function articlesIn(block: unknown, named: Map<unknown, Node>): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [block];
  // Only lists and `@graph` hold articles of their own; what a node is about does not.
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES - at));
    else if (isNode(item)) {
      if (item['@id']) named.set(item['@id'], item);
      const isArticle = listOf(item['@type']).some(
        (type) => typeof type === 'string' && ARTICLE.test(type),
      );
      if (isArticle) found.push(item);
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
