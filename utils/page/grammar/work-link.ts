/** Which link of a sentence leads to the text it says was translated, and whether it offers one instead. */
import { languageNamed } from '../../languages/language-words';
import { baseOf } from '../../languages/rooms';
import { says } from '../../languages/said';
import { isPersonName, trimName } from '../../text/names';
import { webAddress } from '../addresses';
import { isOfPaper } from './behind-headline';
import type { Words } from './family';
import { isOfItsHost, isOtherArticle, isProfile } from './links';

type Link = Words['links'][number];

/** Does a text name a language into which something is translated, and not the page's own? */
export function isOffered(text: string, { rooms, inLanguage = '' }: Words): boolean {
  const own = [baseOf(inLanguage), rooms[0]?.language.tag];
  const all = text.split(/[\s,;:()"'«»„“”]+/u);
  return all.some((word, i) => {
    const pair = `${all[i - 1] ?? ''} ${word}`;
    const tag = i > 0 && says(rooms, 'into', 'whole', pair) && languageNamed(word, rooms);
    return tag && !own.includes(tag);
  });
}

/** A full stop, and another sentence: what it links to is something else. */
const NEXT_SENTENCE = /(?<=[\p{Ll}\p{Lo}\d]{2}["')]*)[.!?]["')]* ?(?=\p{Lu}|\p{Lo})/gu;

export interface Work {
  link: Link;
  address: string;
  author?: string;
}

/** Of "[author]: [title]" and "[author]'s [title]" the second link leads to the text. */
export function workIn(words: Words, start: number, end: number): Work | undefined {
  const { plain, links } = words;
  const isInLink = (at: number) => links.some((link) => link.start < at && link.end > at);
  const stop = [...plain.slice(start, end).matchAll(NEXT_SENTENCE)]
    .map(({ index }) => start + index)
    .find((at) => !isInLink(at));
  const inside = links.filter((link) => link.start >= start && link.start < (stop ?? end));
  const works = inside.flatMap((link) => {
    const address = webAddress(link.href, words.own.base);
    const isWork = address && isOtherArticle(address, words) && !isProfile(address);
    return isWork ? [{ link, address }] : [];
  });
  const [first, second] = works;
  const last = second && isWhose(words, first?.link, second.link) ? second : first;
  if (!last) return undefined;
  const before = inside[inside.indexOf(last.link) - 1];
  const author = before && isWhose(words, before, last.link) ? nameOf(words, before) : '';
  const house = webAddress(before?.href ?? '', words.own.base);
  // "[Indian Quay](https://indianquay.example/)'s [title]": of the site.
  const isAuthor =
    isPersonOnly(author) && !(house && isOfItsHost({ name: author, address: house }));
  return { ...last, ...(isAuthor ? { author } : {}) };
}

function nameOf({ text }: Words, { start, end }: Link): string {
  return trimName(text.slice(start, end));
}

/** More characters between an author and the title are no genitive's. */
const MOST_BETWEEN = 8;

/** Is what the first link is over the author's, or the house's, of what the second leads to? */
function isWhose(words: Words, first: Link | undefined, second: Link): boolean {
  if (!first) return false;
  const between = words.text.slice(first.end, second.start);
  const bare = between.replace(/[\s:："'«„“《「『]+$/u, '').replace(/^[\s"'»”》」』]+/u, '');
  // "X 的博客文章 <title>": what is whose stands last there.
  if (bare.length <= MOST_BETWEEN && /^\p{Lo}/u.test(bare))
    return says(words.rooms, 'whose', 'start', bare);
  const isGenitive = bare === '' || says(words.rooms, 'whose', 'whole', bare);
  return isGenitive && isPersonOnly(nameOf(words, first));
}

/** Two or three names of a person, and nothing else? */
export function isPersonOnly(text: string): boolean {
  const count = text.split(' ').length;
  return isPersonName(text) && !isOfPaper(text) && count > 1 && count < 4;
}
