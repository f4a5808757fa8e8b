/** What stands behind a headline: a publisher, or its author, or a city. */
import { hasArticle } from '../../text/leading-article';
import { isPersonName } from '../../text/names';
import { fold } from '../../text/normalise';
import type { Source } from './family';
import { isOfItsHost } from './links';

/** "de Imogen Pell": a small word, and a name. */
const BY = /^\p{Ll}{2,5} (?=\p{Lu})/u;
/** "de Imogen Pell, published on …": who wrote it, and what else is said of it. */
export function isByAuthor(rest: string): boolean {
  const [name = '', ...more] = rest.split(', ');
  return more.length > 0 && BY.test(name) && isPersonName(name.replace(BY, ''));
}

/** An article, an initial, a figure, a sign: more than a person's two or three names. */
const OF_PAPER = /[\d&.-]|\p{Lu}{2}/u;

/** Is it a paper's name rather than a person's, by how it is written? */
export const isOfPaper = (name: string): boolean => hasArticle(name) || OF_PAPER.test(name);

/**
 * What stands behind a headline without the name in it that may be its author's, or the city's of a
 * site that the link itself names: two or three names that the link's host does not echo. What has
 * its day behind it is a publication: "<headline>, <site>, <date>".
 */
export function withoutAuthor(
  source: Source,
  address: string | undefined,
  link: string,
): Source | undefined {
  const { name, ...rest } = source;
  if (name === undefined) return source;
  const isEchoed = address !== undefined && hostEchoes(address, name);
  const isBy = BY.test(name) && isPersonName(name.replace(BY, ''));
  const words = name.split(' ').length;
  const isNames = words > 1 && words < 4 && isPersonName(name) && !isOfPaper(name);
  const isPerson = isNames && rest.date === undefined;
  const isSites = address !== undefined && isOfItsHost({ name: link, address });
  const isOut = !isEchoed && (isBy || isPerson || isSites);
  if (!isOut) return source;
  return rest.date || rest.address ? rest : undefined;
}

/** The site behind a headline, as the titles of pages have it. */
const HOUSE = /^(.{4,}) [-–—|·•] (.{2,40})$/su;

/** "<headline> - <site>", with a link to that site: the headline alone, else the text as it is. */
export function withoutHouse(text: string, address: string): string {
  const [, title = text, name = ''] = HOUSE.exec(text) ?? [];
  const isHost = name.includes('.') && `.${new URL(address).hostname}`.endsWith(`.${fold(name)}`);
  return isHost || (name !== '' && isOfItsHost({ name, address })) ? title : text;
}

/** Does a host spell a name, the first word of it, or its initials? */
export function hostEchoes(address: string, name: string): boolean {
  const host = new URL(address).hostname.replace(/[^\p{L}\d]/gu, '');
  const words = fold(name)
    .replace(/[^\p{L}\d ]/gu, '')
    .split(' ');
  const [first = ''] = words;
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    (first.length > 3 && host.includes(first)) || (words.length > 2 && host.includes(initials))
  );
}
