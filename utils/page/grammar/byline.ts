/** Who a byline names: "By A", "Par A et B", "Texto: A", "By A, staff writer", "Por A, no <site>". */

import { saidIn, says, smallOf } from '../../languages/said';
import { dateIn } from '../../languages/written-dates';
import { isPersonName, namesIn, trimName } from '../../text/names';
import { perLocale } from '../../text/once';
import { mayEndWithPlace } from '../../text/places';
import { isAuthorPath, webAddress } from '../addresses';
import { beforeDay, type Source, sourceIn, type Words } from './family';
import { isHour } from './hour';
import { isElsewhere, linkAt } from './links';
import { andsOf, longOf } from './people-named';

/** What leads to the names of authors, at the start of a text. */
export function byIn(plain: string, { rooms }: Pick<Words, 'rooms'>): RegExpExecArray | null {
  const small = smallOf(plain);
  return rooms.map((room) => room.byline.exec(small)).find((one) => one !== null) ?? null;
}

export interface Byline {
  authors: string[];
  date?: string;
  /** "Por A, no <linked site>" */
  source?: Source;
}

/** What the words between two names make of a list of them. */
const listOf = perLocale((and) => ({
  /** "A, B and C, <site>": the list of authors ends with the one after "and". */
  afterLast: new RegExp(`(?<= (?:${and}) [^,]{3,60}),(?!.* (?:${and}) ).*$`),
  and: new RegExp(` (?:${and}) `),
  /** "A, B, and C" */
  comma: new RegExp(`,(?= (?:${and}) )`),
  /** "A, MD, PhD" */
  degrees: new RegExp(`${DEGREE}(?=,|$| (?:${and}) )`, 'g'),
}));
const DEGREE =
  ',? (?:M\\.?D|Ph\\.?D|M\\.?A|M\\.?Sc|B\\.?Sc|M\\.?P\\.?H|R\\.?N|R\\.?D|D\\.?O|MBA|Esq)\\b\\.?';

/** "(Brest, correspondante)", at the end of a name */
const BRACKET = / \([^()]{2,60}\)$/;
/** "in Eastmoor" */
const PLACE =
  / (?<word>\p{L}{1,3}) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}(?=$| (?<and>\S+) \p{Lu})/gu;
/** Where a site may be named behind the names: ", in <site>", ", cross-posted from <site>", " | <site>" */
const BEHIND = /, (?=\p{L})| [/|] (?=\S)/gu;

/** Where what leads to a site's name begins, and where it ends. */
function siteLead(plain: string, rooms: Words['rooms']): [number, number] | undefined {
  for (const { index, 0: sign } of plain.matchAll(BEHIND)) {
    const from = index + sign.length;
    if (!sign.startsWith(',')) return [index, from];
    const word = saidIn(rooms, 'onSite', 'start', smallOf(plain.slice(from)))?.[0] ?? '';
    if (word !== '' && /^ \S/.test(plain.slice(from + word.length)))
      return [index, from + word.length + 1];
  }
  return undefined;
}

/** Names without the places where they wrote. */
function withoutPlaces(text: string, rooms: Words['rooms'], ands: readonly string[]): string {
  return text.replace(BRACKET, '').replace(PLACE, (found, ...rest) => {
    const { word = '', and } = rest.at(-1) as Record<string, string | undefined>;
    const isPlace = says(rooms, 'inPlace', 'whole', word) && (!and || ands.includes(and));
    return isPlace ? '' : found;
  });
}

/**
 * Reads "A", "A et B", "A, 27 mars 2020"; of "A, staff writer" only the first is a name.
 * @param isAlone is nothing else on the line? One word is no author then: "By Design"
 */
export function bylineIn(
  words: Words,
  start: number,
  end: number,
  isAlone: boolean,
): Byline | undefined {
  const { rooms } = words;
  const ands = andsOf({ rooms });
  const { afterLast, and, comma, degrees } = listOf(ands.join('|') || '(?!)');
  const lead = siteLead(words.plain.slice(start, end), rooms);
  const at = start + (lead?.[0] ?? end - start);
  const source = lead ? sourceIn(words, start + lead[1], end) : undefined;
  // "By A, in Paris": only a link to another site's article makes it one's name.
  if (source?.name && source.address && !source.isOwn) {
    const byline = bylineIn(words, start, at, isAlone);
    return byline && { ...byline, source };
  }
  const when = dateIn(words.plain.slice(start, end), words.inLanguage);
  const stop = when ? start + when.start : end;
  if (when && !isHour(words.plain.slice(start + when.end, end), words)) return undefined;
  const whole = words.text.slice(start, stop);
  const named = (when ? beforeDay(whole, words) : whole).replace(/[\s,(]+$/, '');
  const text = withoutPlaces(named, rooms, ands).replace(degrees, '').replace(comma, '');
  const list = text.replace(afterLast, '');
  // "By A, <site>, and B, <site>"
  if (list !== text && list.includes(',')) return undefined;
  const isWhole = and.test(list) || !list.includes(',');
  const names = namesIn(trimName(isWhole ? list : (list.split(',')[0] ?? '')), longOf(ands));
  const isLinked = words.links.some((link) => link.start < stop && link.end > start);
  // Where nobody writes spaces a name has none, and its label ends with a colon.
  const isDense = /[:：]\s*$/.test(words.plain.slice(0, start));
  const isName = (name: string) =>
    isLinked || name.includes(' ') || !isAlone || when || (isDense && DENSE.test(name));
  if (!names?.every(isName)) return undefined;
  const authors = names.map((name) => linkedName(words, start, stop, name) ?? name);
  if (authors.some(mayEndWithPlace)) return undefined;
  // "By A, <site>, <date>": whose date it is, the line does not say.
  return { authors, ...(when && isWhole ? { date: when.iso } : {}) };
}

/** A name in Han, kana or hangul. */
const DENSE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・·]{2,12}$/u;

/** "<linked name> Madrid": the link shows where the name ends. */
function linkedName({ text, links }: Words, start: number, stop: number, name: string) {
  return links
    .filter((link) => link.start >= start && link.end <= stop)
    .map((link) => text.slice(link.start, link.end))
    .find(
      (linked) => name.startsWith(`${linked} `) && linked.includes(' ') && isPersonName(linked),
    );
}

/** A linked name and nothing else, leading to what this site has of that author. */
export function linkedAuthor(words: Words, start: number, end: number): string | undefined {
  const link = linkAt(words, start, end);
  const address = link && webAddress(link.href, words.own.base);
  if (!link || !address || link.start > start || link.end < end) return undefined;
  const isListing = words.own.isHost(address) && isAuthorPath(new URL(address).pathname);
  const name = trimName(words.text.slice(start, end));
  const isName = name.includes(' ') && isPersonName(name) && !mayEndWithPlace(name);
  return isListing && isName && !isElsewhere(address, words.own) ? name : undefined;
}
