/**
 * Publications whose host proves them: a page that gives the address of the original names it in a
 * byline or alone; a name behind "Courtesy of" has its article linked beside it.
 */

import type { Room } from '../languages/compiled';
import { withoutArticle } from '../text/leading-article';
import { isPublicationName, sameName, trimName } from '../text/names';
import { fold } from '../text/normalise';
import { isSameSite, type Own, registeredName, webAddress } from './addresses';
import { fact, isCall } from './grammar/family';
import { isElsewhere, isOfItsHost } from './grammar/links';
import type { Fact } from './page';
import type { Placed, Region } from './region';
import { initialsOf } from './site-names';
import type { Read } from './worth-saying';

/** Lines so near to the headline, or behind the text. */
const NEAR = 6;
const BEHIND = 3;
/** Lines so far from one that names a source. */
const BESIDE = 2;
const LONGEST = 120;
/** What parts a name from an author's, and from its desk. */
const PARTS = / ?[|·•–—/] ?|, ?| - /;

/**
 * The publication of the original whose address the page gives and whose name it does not label:
 * "By Ada Wren, <name>" on a page whose canonical address is on the host of that name.
 */
export function namedByHost(
  region: Region,
  own: Own,
  rooms: readonly Room[],
  reads: readonly Read[],
  data: readonly Fact[],
): Read[] {
  const all = [...data, ...reads.filter(({ needs }) => !needs).flatMap(({ facts }) => facts)];
  const isOriginals = (property: string) => (one: Fact) =>
    one.about === 'original' && one.property === property;
  const address = all.find(isOriginals('address'))?.value;
  if (address === undefined || all.some(isOriginals('publisher'))) return [];
  // A line that names it and its date says so by itself.
  const isRead = (name: string) =>
    reads.some(({ facts }) =>
      facts.filter(isOriginals('publisher')).some((one) => squashed(one.value) === squashed(name)),
    );
  const isAuthor = (name: string) =>
    [...all, ...reads.flatMap(({ facts }) => facts)].some(
      ({ property, value }) => property === 'author' && sameName(value, name),
    );
  for (const placed of edgesOf(region)) {
    const name = nameIn(placed, address, own, rooms);
    if (name === undefined || own.isName(name) || isRead(name) || isAuthor(name)) continue;
    const { line, index } = placed;
    const facts = [fact('original', 'publisher', name)];
    return [{ where: 'source-line', facts, lines: [line.text], index }];
  }
  return [];
}

/** The first lines beneath the headline and the first behind the text; none that captions a picture. */
function edgesOf({ article, all }: Region): Placed[] {
  const head = article.slice(0, NEAR).filter(({ before }) => before === 0);
  const tail = article.filter(({ before, after }) => before > 0 && after === 0 && before > after);
  const isShort = ({ line, isProse }: Placed) => !isProse && line.text.length <= LONGEST;
  return [...head, ...tail.filter(isShort).slice(0, BEHIND)].filter(
    (placed) => isShort(placed) && all[placed.index - 1]?.zone !== 'out',
  );
}

function nameIn(
  { line }: Placed,
  address: string,
  own: Own,
  rooms: readonly Room[],
): string | undefined {
  const label = registeredName(address);
  const isLabel = (name: string) =>
    squashed(name) === label || squashed(withoutArticle(name)) === label;
  const named = line.text.split(PARTS).map(trimName).find(isLabel);
  if (named !== undefined) return named;
  // A link to the front page of its site, or of the part of it that goes by its initials.
  return line.links
    .map(({ start, end, href }) => ({ name: trimName(line.text.slice(start, end)), href }))
    .find(
      ({ name, href }) =>
        isPublicationName(name) &&
        !isCall(name, { rooms }) &&
        leadsToFront(name, href, address, own),
    )?.name;
}

function leadsToFront(name: string, href: string, address: string, own: Own): boolean {
  const target = webAddress(href, own.base);
  if (target === undefined || !isSameSite(target, address)) return false;
  const part = new URL(target).pathname.replaceAll('/', '').toLowerCase();
  return part === '' || initialsOf(name).some((initials) => initials.toLowerCase() === part);
}

function squashed(name: string): string {
  return fold(name).replace(/[^\p{L}\d]/gu, '');
}

/** "Courtesy of <name>", and beside it a link to an article on the host of that name. */
export function provedByLink(reads: readonly Read[], region: Region, own: Own): Read[] {
  return reads.map((read) => {
    if (read.where !== 'source-line' || read.needs !== 'company') return read;
    const name = read.facts.find(({ property }) => property === 'publisher')?.value;
    if (!name || read.facts.some(({ property }) => property === 'address')) return read;
    const at = region.article.findIndex(({ index }) => index === read.index);
    const beside = region.article.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
    const address = beside
      .filter(({ line }) => line.text.length <= LONGEST)
      .flatMap(({ line }) => line.links.map(({ href }) => webAddress(href, own.base)))
      .find((one) => one && isElsewhere(one, own) && isOfItsHost({ name, address: one }));
    if (address === undefined) return read;
    const { needs: _, ...sure } = read;
    return { ...sure, facts: [...read.facts, fact('original', 'address', address)] };
  });
}
