/** The link over the words of a phrase: "originally published <here>", "the <article> first appeared". */
import { isSameSite, webAddress } from '../addresses';
import type { Words } from './family';
import { isElsewhere, isOtherArticle } from './links';

/** "Written in Korean. Also published on <link>": what the next sentence links to is another copy. */
const NEXT_SENTENCE = /(?<=(?:\p{Ll}{2}|\p{Lu}{3})["')]*)[.!?]["')]* (?=\p{Lu})/gu;

type Range = readonly [number, number];

/**
 * Where a piece of a line links to the original beside what its slots have taken; undefined where
 * it links to nothing of the kind, or to several.
 * @param named where its publisher is named: a link there to the house's front page says on which site
 */
export function linkedOriginal(
  piece: Words,
  taken: readonly Range[],
  named: readonly Range[] = [],
): string | undefined {
  const said = Math.max(0, ...taken.map(([, to]) => to));
  const next = [...piece.plain.matchAll(NEXT_SENTENCE)].find(({ index }) => index >= said);
  const end = next?.index ?? piece.plain.length;
  const isWithin = (ranges: readonly Range[], { start, end: to }: Words['links'][number]) =>
    ranges.some(([from, last]) => start >= from && to <= last);
  const free = piece.links.filter((link) => link.start < end && !isWithin(taken, link));
  const house = piece.links
    .filter((link) => isWithin(named, link))
    .map(({ href }) => webAddress(href, piece.own.base))
    .find((address) => address !== undefined && !isOwnSite(address, piece));
  const addresses = free
    .map(({ href }) => webAddress(href, piece.own.base))
    .filter((address) => address !== undefined)
    .filter((address) => isOtherArticle(address, piece) && isArticles(address, piece))
    // "First published on [The Quay](front page) by A, who also keeps [another site](…)".
    .filter((address) => house === undefined || isSameSite(address, house));
  const [first] = addresses;
  return new Set(addresses).size === 1 ? first : undefined;
}

function isOwnSite(address: string, { own }: Words): boolean {
  return own.url !== undefined && isSameSite(address, own.url.href);
}

/** A sign-up page is no original. */
function isArticles(address: string, words: Words): boolean {
  // "published in French", on the site's own host for that language
  return isOwnSite(address, words) || isElsewhere(address, words.own) || !words.own.url;
}
