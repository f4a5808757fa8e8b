/**
 * The page's article among the nodes of its JSON-LD (schema.org): of several only the one that names
 * this page's address speaks.
 */
import { webAddress } from '../addresses';
import { type Head, metaOf } from '../outline/head';
import { isArticleType } from '../outline/properties';
import { idOf, isNode, listOf, type Node, publisherOf } from './node';

const MOST_NODES = 2000;

/**
 * The node of a page's article, if it has one.
 * @param blocks of JSON-LD, as an outline has them
 * @param url the page's address
 */
export function articleNode(blocks: readonly string[], url: URL | undefined): Node | undefined {
  const named = new Map<unknown, Node>();
  const articles = blocks.flatMap((block) => articlesIn(JSON.parse(block), named));
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

/** The names that a page gives its site. */
export function siteNamesOf(head: Head, article: Node | undefined): string[] {
  const names = [metaOf(head, 'og:site_name') ?? '', ...publisherOf(article)];
  return names.filter((name) => name !== '');
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
        (type) => typeof type === 'string' && isArticleType(type),
      );
      if (isArticle) found.push(item);
      else queue.push(item['@graph'], item.mainEntity);
    }
  }
  return found;
}

function isHere(id: unknown, url: URL | undefined): boolean {
  const address = typeof id === 'string' ? webAddress(id, url) : undefined;
  return address !== undefined && url !== undefined && new URL(address).pathname === url.pathname;
}
