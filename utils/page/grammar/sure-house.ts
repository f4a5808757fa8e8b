/** Names of houses beside words that say what they are: where a name starts, and whether it is a place's. */
import { says } from '../../languages/said';
import { hasArticle } from '../../text/leading-article';
import { isPersonName } from '../../text/names';
import type { Words } from './family';
import { issueWords } from './issue';

/** A year with neither month nor day. */
const YEAR = /(?:^|[,(;] ?| \p{Ll}{1,3} )(?:1[89]|20)\d\d[).;]?$/u;

/**
 * No country and no town is called so: "The Quay", "quay.example", "Harbour Gazette", and whatever is
 * said to be a magazine or a site.
 * @param name as it stands in the line
 */
export function isSureHouse({ rooms, text }: Words, name: string): boolean {
  if (hasArticle(name) || /\.\p{L}{2,}$/u.test(name)) return true;
  // "First published by Kai Books in 1997": of a book.
  if (YEAR.test(text)) return false;
  // "in Ledgerline, no. 4"
  const [, rest = ''] = text.split(name, 2);
  if (new RegExp(`^[,\\s(]{1,2}(?:${issueWords({ rooms })})\\.? ?\\d`, 'iu').test(rest))
    return true;
  if (name.includes(' ') && says(rooms, 'houseNoun', 'within', name)) return true;
  const before = text.slice(0, Math.max(0, text.indexOf(name))).trimEnd();
  // "in the magazine Nueva Orilla", but "on the blog of Jana Roe"
  const isOfSomebody = isPersonName(name) && !/\p{L}{4}$/u.test(before);
  return !isOfSomebody && says(rooms, 'houseIs', 'end', before);
}

/** A word with a capital amid a sentence, and what leads from it to a name. */
const CALLED = /(?<=\S )(\p{Lu}\p{Ll}+) (?:\p{Ll}{1,5}(?: |['’])){0,3}$/u;

/**
 * Where a house's name starts: "the magazine | Harbour", but "la | Revue des Digues", whose capital
 * makes the word part of the name.
 * @param start where what stands behind the words for a house starts
 */
export function houseStart({ rooms, room, text, links }: Words, start: number): number {
  if (room?.language.capitalNouns || links.some((link) => link.start === start)) return start;
  const called = CALLED.exec(text.slice(0, start));
  const [, noun = ''] = called ?? [];
  const isHouse = says(rooms, 'houseNoun', 'whole', noun) || says(rooms, 'houseIs', 'whole', noun);
  return called && isHouse ? called.index : start;
}
