/** The link over the words of a phrase: "originally published <here>", "the <article> first appeared". */
import { isSameSite, webAddress } from '../addresses';
import type { Words } from './family';
import { isElsewhere, isOtherArticle } from './links';

/** "Written in Korean. Also published on <link>": what the next sentence links to is another copy. */
const NEXT_SENTENCE = /(?<=\p{Ll}{2}["')]*)[.!?]["')]* (?=\p{Lu})/gu;

/**
 * Where a piece of a line links to the original beside what its slots have taken; undefined where
 * it links to nothing of the kind, or to several.
 */
export function linkedOriginal(
  piece: Words,
  taken: readonly (readonly [number, number])[],
): string | undefined {
  const said = Math.max(0, ...taken.map(([, to]) => to));
  const next = [...piece.plain.matchAll(NEXT_SENTENCE)].find(({ index }) => index >= said);
  const end = next?.index ?? piece.plain.length;
  const free = piece.links.filter(
    (link) => link.start < end && !taken.some(([from, to]) => link.start >= from && link.end <= to),
  );
  const addresses = free
    .map(({ href }) => webAddress(href, piece.own.base))
    .filter((address) => address !== undefined)
    .filter((address) => isOtherArticle(address, piece) && isArticles(address, piece));
  const [first] = addresses;
  return new Set(addresses).size === 1 ? first : undefined;
}

/** A licence's address, a sign-up page are no original. */
function isArticles(address: string, { own }: Words): boolean {
  if (/(?:^|\.)creativecommons\.org$/.test(new URL(address).hostname)) return false;
  // "published in French", on the site's own host for that language
  const isSites = own.url !== undefined && isSameSite(address, own.url.href);
  return isSites || isElsewhere(address, own) || !own.url;
}
