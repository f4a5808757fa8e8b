/** What the families of lines share: how a family reads, and reading "<site>, <date>" off a line. */
import { saidIn, says, smallOf } from '../../languages/said';
import { dateIn, isWeekday, monthOf } from '../../languages/written-dates';
import { isPublicationName, isQuotedName, trimName } from '../../text/names';
import { isPlace } from '../../text/places';
import { frontPageOf, isSameSite, webAddress } from '../addresses';
import type { About, Fact, Property, StatementPlace } from '../page';
import { issueIn } from './issue';
import { isElsewhere, linkAt } from './links';
import type { Source, Words } from './words';

export type { Source, Words } from './words';

/** What a family makes of a line. */
export interface Reading {
  where: StatementPlace;
  facts: Fact[];
  /**
   * What the line wants besides its own words; absent: it says what it says. `named`: another line
   * that names the same publication. `linked`: that, or a page that says otherwise that its text
   * comes from elsewhere, or dates itself apart. `company`: `named`, or a page that says so and
   * names no other source. `alone`: a page that says nothing of the kind.
   */
  needs?: 'named' | 'linked' | 'company' | 'alone';
}

/** Reads a line, or leaves it. Gets the whole line; what it cannot read to its end it leaves. */
export type Family = (words: Words) => Reading[];

/** An address written out; a site's own domain is a name. */
const ADDRESS = /^(?:https?:\/\/\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S+)$/u;

/** One kind of quote, apostrophe and dash, place for place. */
export function plainOf(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** A part of a line, as a line. */
export function partOf(words: Words, start: number, end: number): Words {
  const [text, plain] = [words.text.slice(start, end), words.plain.slice(start, end)];
  const links = words.links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  return { ...words, text, plain, links };
}

export function fact(about: About, property: Property, value: string): Fact {
  return { about, property, value };
}

/** "March 2015", "in 2015", "(2015)": not a date, but a usual end of a line that names a source. */
const LOOSE_DATE =
  /[ ,(]+(?:(?:(?<lead>\p{L}{1,3}) )?(?<month>\p{L}{3,10})\.? (?:de )?|(?<word>\p{L}{1,3}) )?\d{4}\)?$/iu;

/** "Click here", "Full text", "Lire la suite sur …": does a link with these words name nothing? */
export function isCall(text: string, { rooms }: Pick<Words, 'rooms'>): boolean {
  return says(rooms, 'call', 'start', text);
}

/**
 * Reads "<site>", "<site>, <date>", "<linked site> (<date>)" or an address to the end of the line.
 * @param from where it starts in the line
 * @param to where it ends
 */
export function sourceIn(words: Words, from: number, to = words.text.length): Source | undefined {
  let [start, end] = trimmed(words.plain, from, to);
  const issue = issueIn(words, start, end);
  if (issue) end = issue.end;
  const rest = words.plain.slice(start, end);
  const when = issue ? undefined : dateIn(rest, words.inLanguage);
  if (when !== undefined) {
    // "3 мая 2021 года", "3 maja 2021 r."
    if (/^[\s).]*(?:\p{L}{1,4}\.?)?[\s).]*$/u.test(rest.slice(when.end))) {
      end = start + beforeDay(withoutWeekday(rest.slice(0, when.start), words), words).length;
    } else if (when.start === 0) {
      start += when.end;
    } else return undefined;
  } else if (!issue) {
    end = start + beforeLoose(rest, words);
  }
  const date = when?.iso ?? issue?.date;
  [start, end] = trimmed(words.plain, start, end);
  // "de [Quay-blog]": an article before a link that is all of the name
  const linked = linkAt(words, start, end);
  const isArticle =
    linked && /^\p{Ll}{1,5}(?:['’]| )$/u.test(words.text.slice(start, linked.start));
  if (isArticle && linked.end >= end) start = linked.start;
  // "Map [The Quay]": of the word before the link it is not part.
  else if (linked && linked.start > start && linked.end >= end) return undefined;
  const text = words.text.slice(start, end);
  const link = linkAt(words, start, end);
  const isLinked = link !== undefined && link.start <= start && link.end >= end;
  // "<author, linked> of <site, linked>": whose name it is, and which link, it does not say.
  const isOneLink = words.links.every(
    ({ href, ...at }) => at.start >= end || at.end <= start || href === link?.href,
  );
  if (!isOneLink) return undefined;
  const written = ADDRESS.test(trimName(text));
  const address = addressOf(words, written ? text : '', link?.href ?? '');
  const named =
    written || (isLinked && isCall(text, words))
      ? undefined
      : trimName(text).replace(/^the (?=\p{Lu})/u, '');
  const name = written ? frontPageOf(address) : named;
  if (text !== '' && !written && name !== undefined) {
    const isLoose = isLinked && /^(?!.*: )[^,;]{1,60}$/.test(name) && name.split(' ').length <= 6;
    const isName = isLoose || isPublicationName(name) || isQuotedName(words.text, from, name);
    if (
      name === '' ||
      // "原文发表于此": here; "written in 2013": a year
      /^(?:\p{sc=Han}|(?:19|20)\d\d)$/u.test(name) ||
      // "in der Zeitschrift | für Soziologie"
      (!isLinked &&
        (isPlace(name, words.inLanguage) || says(words.rooms, 'writtenFor', 'start', name))) ||
      // "excerpted from “Revisiting “The Knot”: …”": half of a title
      /^\s*“[^”]*“/u.test(words.text.slice(from)) ||
      says(words.rooms, 'noPublisher', 'whole', name) ||
      isTimeOfYear(name, words) ||
      isWeekday(name, words.inLanguage) ||
      !isName
    )
      return undefined;
  }
  if (text === '' && date === undefined) return undefined;
  const isOwn = (name && words.own.isName(name)) || (address && words.own.isHost(address));
  return {
    isOwn: Boolean(isOwn),
    ...(name ? { name } : {}),
    ...(date ? { date } : {}),
    ...(address && isElsewhere(address, words.own) ? { address } : {}),
  };
}

/** The day beside a month: "30 ", " 1st". */
const DAY_OF_MONTH = /^\d{1,2}(?:\.|er|º|ª)? (?:de )?| \d{1,2}(?:st|nd|rd|th)?$/u;

/** Is a word a month's name in the page's language, or in one that the line is read in? */
function isMonth(word: string, { rooms, inLanguage }: Words): boolean {
  const tags = [inLanguage, ...rooms.map(({ language }) => language.tag)];
  return tags.some((tag) => monthOf(word, tag) > 0);
}

/** "June 30", "30. Juni", "Summer": when a text appeared, not where. */
function isTimeOfYear(name: string, words: Words): boolean {
  const word = name.replace(DAY_OF_MONTH, '').toLowerCase();
  const isSeason = words.rooms.some(({ language }) => language.seasons?.split(' ').includes(word));
  return isSeason || isMonth(word, words);
}

/** Where a month of a year, or a year, at the end of a text begins; its end where there is none. */
function beforeLoose(text: string, words: Words): number {
  const loose = LOOSE_DATE.exec(text);
  if (!loose) return text.length;
  const { lead, month, word } = loose.groups ?? {};
  const isLead = (one = '') => says(words.rooms, 'loosely', 'whole', one);
  if (word !== undefined) return isLead(word) ? loose.index : text.search(/[ ,(]+\d{4}\)?$/);
  if (month !== undefined && !isMonth(month, words)) return text.length;
  return lead === undefined || isLead(lead) ? loose.index : loose.index + 1 + lead.length;
}

/** "<site>, publié le": without what leads to the day behind it. */
export function beforeDay(text: string, { rooms }: Pick<Words, 'rooms'>): string {
  const before = text.replace(SEPARATORS, '');
  const small = smallOf(before);
  const lead =
    saidIn(rooms, 'published', 'end', small) ??
    saidIn(rooms, 'updated', 'end', small) ??
    saidIn(rooms, 'onDay', 'end', small);
  return lead ? before.slice(0, lead.index).replace(SEPARATORS, '') : before;
}

/** Between the parts of a line. */
const SEPARATORS = /[\s,(-]+$/;

/** "… on Monday 24 July 2017" */
function withoutWeekday(text: string, { inLanguage }: Words): string {
  const [last = ''] = /\p{L}{3,15}(?=,? ?$)/u.exec(text) ?? [];
  return last !== '' && isWeekday(last, inLanguage) ? text.slice(0, text.lastIndexOf(last)) : text;
}

/** An address written out, or the link's where that leads deeper into the same site. */
function addressOf({ own }: Words, written: string, href: string): string | undefined {
  const target = href === '' ? undefined : webAddress(href, own.base);
  const isWhole = /^https?:.*[^…]$/.test(written);
  const text = isWhole ? webAddress(written, own.base) : undefined;
  if (!text || !target) return text ?? target;
  const isDeeper = new URL(target).pathname.length >= new URL(text).pathname.length;
  return isSameSite(text, target) && isDeeper ? target : text;
}

/** "<site> via <another>": where it was found is not where it comes from. */
const BEHIND_NAME = /(?<=\S),? \(?(?=\p{L})/gu;

/** Where what names the source ends, the way it was found by left out. */
export function beforeVia(plain: string, { rooms }: Pick<Words, 'rooms'>): number {
  const via = [...plain.matchAll(BEHIND_NAME)].find(({ index, 0: gap }) =>
    says(rooms, 'via', 'start', plain.slice(index + gap.length)),
  );
  return via?.index ?? plain.length;
}

/** What a source says of an edition. */
export function factsOf(about: About, { name, date, address }: Source): Fact[] {
  return [
    ...(name ? [fact(about, 'publisher', name)] : []),
    ...(date ? [fact(about, 'datePublished', date)] : []),
    ...(address ? [fact(about, 'address', address)] : []),
  ];
}

/** A part of a line without the separators and the full stop around it. */
function trimmed(text: string, from: number, to: number): [number, number] {
  const part = text.slice(from, to);
  const start = from + (/^[\s,;:"|-]*/.exec(part)?.[0].length ?? 0);
  const end = start + text.slice(start, to).replace(/[\s,;:"|.-]+$/, '').length;
  return [start, Math.max(start, end)];
}
