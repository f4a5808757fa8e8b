/** Reading "<headline>, <site>, <date>": how a label's original is named. */

import { languageNamed } from '../../languages/language-words';
import { dateIn } from '../../languages/written-dates';
import { isPersonName, isPublicationName, trimName } from '../../text/names';
import { fold } from '../../text/normalise';
import { isArticleAddress, webAddress } from '../addresses';
import type { Fact } from '../page';
import { isByAuthor, withoutAuthor, withoutHouse } from './behind-headline';
import { fact, factsOf, isCall, partOf, sourceIn, type Words } from './family';
import { type Issue, issueIn } from './issue';
import { isOfItsHost, isOtherArticle, linkAt } from './links';

/** A headline has at least this many words; a lone link of fewer may be the site's name. */
export const WORDS_OF_HEADLINE = 5;

/** Eight letters of a script without spaces are several words. */
const DENSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{8}/u;

/**
 * "<headline>, <site>, le <date>", each part but one may be missing; links say which is which.
 * Undefined where it is none of this.
 */
export function referenceIn(line: Words, from: number, to = line.text.length): Fact[] | undefined {
  const words = partOf(line, 0, to);
  const start = from + (/^[\s"'([]*/.exec(words.plain.slice(from))?.[0].length ?? 0);
  const issue = issueIn(words, start, to);
  if (issue?.isNumbered) return citationIn(words, start, issue);
  const link = linkAt(words, start, to);
  if (link === undefined || link.start > start + 2) return unlinkedReference(words, start);
  // The label may stand in the link: "[Original: The Harbour at Night]".
  const text = words.text.slice(Math.max(link.start, from), link.end).trim();
  const address = webAddress(link.href, words.own.base);
  const isOther = address !== undefined && isOtherArticle(address, words);
  // "Address of this text: <itself>", as portals add it for whoever quotes them.
  if (address !== undefined && !isOther && isArticleAddress(address)) return undefined;
  const rest = words.plain.slice(link.end).replace(/^[\s,".|()[\]-]+/, '');
  // "[The harbour] (Deutsch)"
  const tongue = /^\p{L}+[^\p{L}]*$/u.test(rest) ? languageNamed(trimName(rest), words.rooms) : '';
  const behind =
    rest === '' || tongue ? undefined : sourceIn(words, words.text.length - rest.length);
  // What stands behind the headline can be nothing but its source.
  if (rest !== '' && !tongue && behind === undefined && !isByAuthor(rest)) return undefined;
  const source = behind && withoutAuthor(behind, address, text);
  if (isOther && isListed(text, address, words)) {
    return [...factsOfList(text, address, words), fact('original', 'address', address)];
  }
  const isHeadline =
    source?.name !== undefined ||
    Boolean(tongue) ||
    text.split(' ').length >= WORDS_OF_HEADLINE ||
    // Scripts without spaces: by length, or by its punctuation.
    (text.length >= 10 && (DENSE.test(text) || /\p{Lo}[：，、？！—]\p{Lo}/u.test(text))) ||
    (words.headline !== undefined && fold(words.headline) === fold(unquoted(text))) ||
    (isOther && isSlugOf(text, address));
  const isAddress = /^https?:|^www\./.test(text);
  const isSite = !isHeadline && isOfItsHost({ name: text, ...(address ? { address } : {}) });
  return [
    ...(isHeadline && !isAddress && !isCall(text, words)
      ? [fact('original', 'headline', unquoted(address ? withoutHouse(text, address) : text))]
      : []),
    ...(isSite ? [fact('original', 'publisher', text)] : []),
    ...(isOther ? [fact('original', 'address', address)] : []),
    ...(tongue ? [fact('original', 'inLanguage', tongue)] : []),
    ...(source && !source.isOwn && !tongue ? factsOf('original', { ...source, address: '' }) : []),
  ];
}

/** "[The Lantern, Jana Roe, 2 June 2022]", "[The Lantern, Jana Roe]": names and a day, no headline. */
function isListed(text: string, address: string, { inLanguage }: Words): boolean {
  const [first = '', ...others] = text.split(', ');
  if (others.length === 0 || isSlugOf(text, address)) return false;
  const date = dateIn(fold(text), inLanguage);
  const isDated = date !== undefined && !/[\p{L}\d]/u.test(fold(text).slice(date.end));
  const isNamed = others.length === 1 && [first, ...others].every(isPublicationName);
  return isDated || (isNamed && isOfItsHost({ name: first, address }));
}

/** What of such a list is what, where the address tells the house. */
function factsOfList(text: string, address: string, { inLanguage }: Words): Fact[] {
  const parts = text.split(', ');
  const house = parts.find((name) => isOfItsHost({ name, address }));
  const date = dateIn(fold(text), inLanguage);
  const people = parts.filter((name) => name !== house && name.includes(' ') && isPersonName(name));
  if (house === undefined || people.length > 1) return [];
  return [
    fact('original', 'publisher', house),
    ...people.map((name) => fact('original', 'author', name)),
    ...(date ? [fact('original', 'datePublished', date.iso)] : []),
  ];
}

/** "<periodical>, Vol. 12, No. 2, February 1930", perhaps behind "<author>, <headline>,". */
function citationIn(words: Words, start: number, issue: Issue): Fact[] | undefined {
  const parts = words.text.slice(start, issue.end).split(', ').map(trimName);
  const periodical = parts.at(-1) ?? '';
  const [title, author, ...others] = parts.slice(0, -1).reverse();
  const isKnown = others.length === 0 && (author === undefined || isPersonName(author));
  if (!isKnown || !isPublicationName(periodical) || words.own.isName(periodical)) return undefined;
  return [
    ...(author ? [fact('original', 'author', author)] : []),
    ...(title ? [fact('original', 'headline', unquoted(title))] : []),
    fact('original', 'publisher', periodical),
    ...(issue.date ? [fact('original', 'datePublished', issue.date)] : []),
  ];
}

function unlinkedReference(words: Words, start: number): Fact[] | undefined {
  const rest = words.plain.slice(start).replace(/[\s.]+$/, '');
  if (/^https?:/.test(rest)) {
    const address = sourceIn(words, start)?.address;
    return address ? [fact('original', 'address', address)] : undefined;
  }
  const when = dateIn(rest, words.inLanguage);
  // Without link and date nothing tells a headline's own comma from the one before the site.
  if (when === undefined) return undefined;
  const comma = rest
    .slice(0, when.start)
    .replace(/[\s,(-]*(?:le|on|du)? *$/iu, '')
    .lastIndexOf(',');
  const source = comma > 0 ? sourceIn(words, start + comma + 1) : undefined;
  const isSite = source?.name !== undefined && isPublicationName(source.name) && !source.isOwn;
  const before = words.text.slice(start, start + comma);
  // "<author>, “<headline>”, <site>, <date>"
  const [, author, quoted] =
    /^([^,"“„«]{3,60}), ["“„«]([^"“”„«»]+)["”“»]$/u.exec(before.trim()) ?? [];
  const isBy = author !== undefined && isPersonName(author);
  const title = isBy && quoted ? quoted.replace(/,$/, '') : unquoted(before);
  // "<author>, “<headline>,” <site>": its comma stands within the marks.
  const isWhole = !/[“„«《「][^”»》」“]*$/u.test(title);
  return isSite && isWhole && title.split(' ').length > 1
    ? [
        ...(isBy ? [fact('original', 'author', author)] : []),
        fact('original', 'headline', title),
        ...factsOf('original', source),
      ]
    : undefined;
}

/** A title without the quotation marks around it; those within it stay as they are. */
export function unquoted(text: string): string {
  // „…“ closes with what opens “…”, ”…” opens with what closes it.
  const whole = /^[„”]([^“”„]+)[“”],?$/.exec(text.trim())?.[1];
  if (whole !== undefined) return whole.trim();
  const outer = text.replace(/^["«“„《「 ]+|["»”》」 ,]+$/g, '').trim();
  // The mark that opened it may stand before the text: "‘The Silence’, The Quay".
  const bare = /^‘?[^‘’]+’$/.test(outer) ? outer.replace(/^‘|’$/g, '') : outer;
  const count = (signs: RegExp) => bare.match(signs)?.length ?? 0;
  const isWhole = count(/[“„«《「]/g) <= count(/[”»》」]/g) + count(/“$/g);
  return isWhole ? bare : text.replace(/[ ,]+$/, '').trim();
}

/** Does an address spell out the text? Slugs may drop its small words; a site's name its host has. */
export function isSlugOf(text: string, address: string): boolean {
  const { hostname, pathname } = new URL(address);
  const words = fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);
  const spelt = words.filter((word) => fold(pathname).includes(word));
  const missing = words.filter((word) => word.length > 3 && !spelt.includes(word));
  return (
    spelt.length > 1 && missing.length === 0 && !words.every((word) => hostname.includes(word))
  );
}
