/**
 * Reading "in The Quay on 3 May 2021, where …": when and where a sentence says that the text appeared.
 * The sentence has said so by its first words; this reads on as far as it is sure, and leaves the rest.
 */
import { type List, saidIn, smallOf } from '../../languages/said';
import { dateIn, isWeekday, monthIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { isPersonName } from '../../text/names';
import type { Fact } from '../page';
import { fact, type Words } from './family';
import { FAR, houseNamed, type Part } from './house-named';
import { issueWords } from './issue';
import { linkAt } from './links';
import { referenceIn, unquoted } from './reference';
import { houseStart, isSureHouse } from './sure-house';

/** Parts that a sentence has, each in any place: day, house, language, title, author. */
const PARTS = [dayAt, houseAt, titleAt, byAt, forAt];
const MOST_PARTS = 5;

/** Between two parts. */
const BETWEEN = /^[\s,(]*/;

/**
 * When and where a text appeared.
 * @param isWhole must all of it be read? Otherwise what the sentence goes on to say is left
 * @returns undefined where the first thing said is neither a day, a language nor a house
 */
export function publishedIn(
  words: Words,
  start: number,
  end: number,
  isWhole: boolean,
): Fact[] | undefined {
  const facts: Fact[] = [];
  let at = start;
  for (let i = 0; i < MOST_PARTS; i++) {
    const from = at + (BETWEEN.exec(words.plain.slice(at, end))?.[0].length ?? 0);
    const part = PARTS.map((read) => read(words, from, end)).find((one) => one !== undefined);
    const isNew = part?.facts.every(
      (one) => !facts.some(({ property }) => property === one.property),
    );
    if (!part || !isNew) break;
    facts.push(...part.facts);
    at = part.end + (issueBehind(words).exec(words.plain.slice(part.end, end))?.[0].length ?? 0);
  }
  const find = (property: Fact['property']) =>
    facts.find((one) => one.property === property)?.value;
  const [house, address] = [find('publisher'), find('address')];
  const isRead = !/[\p{L}\d]/u.test(words.plain.slice(at, end));
  // "First published in Great Britain, 1997": of a book, in a country.
  const isPlace =
    house !== undefined &&
    !isSureHouse(words, house) &&
    !address &&
    (find('datePublished') ?? '').length < 7;
  // "Originally published in German in 1916, and later translated, …": of something named behind.
  const isNowhere = house === undefined && address === undefined;
  if (isWhole && (!isRead || isPlace || isNowhere)) return undefined;
  if ((house && words.own.isName(house)) || (address && words.own.isHost(address)))
    return [fact('here', 'role', 'original')];
  // "published by Jana Roe": a house may be called so, too, unless another is named.
  const said = house ? facts : facts.filter(({ property }) => property !== 'author');
  return said.length > 0 ? said : undefined;
}

/** The same of a press clipping: a paper and its day, or it is none. */
export function clippedFrom(words: Words, start: number, end: number): Fact[] | undefined {
  const facts = publishedIn(words, start, end, false);
  const isDay = ({ property, value }: Fact) =>
    property === 'datePublished' && value.length === '2021-05-03'.length;
  const isPaper = facts?.some(({ property }) => property === 'publisher') && facts.some(isDay);
  return isPaper ? facts : undefined;
}

/** "as [The Harbour at Night](…)", "under the title “The Harbour at Night”" */
function titleAt(words: Words, at: number, end: number): Part | undefined {
  const start = at + leadOf(words, 'titled', words.text.slice(at, end));
  if (start === at) return undefined;
  const link = words.links.find((one) => one.start >= start && one.start <= start + 1);
  if (link && link.end <= end) {
    const facts = referenceIn(words, start, link.end);
    return facts && facts.length > 0 ? { facts, end: link.end } : undefined;
  }
  const quoted = /^["«“„‘]([^"«»“”„]{3,160})["»”“’]/u.exec(words.text.slice(start, end));
  const [mark = '', title = ''] = quoted ?? [];
  return title.includes(' ')
    ? { facts: [fact('original', 'headline', unquoted(title))], end: start + mark.length }
    : undefined;
}

/** "by Jana Roe", "by The Quay" */
function byAt(words: Words, at: number, end: number): Part | undefined {
  const lead = leadOf(words, 'by', words.text.slice(at, end));
  const named = lead > 0 ? houseNamed(words, at + lead, end) : undefined;
  const name = named?.facts.find(({ property }) => property === 'publisher')?.value;
  if (!named || name === undefined) return undefined;
  if (isSureHouse(words, name) || !isPersonName(name)) return named;
  return name.includes(' ')
    ? { facts: [fact('original', 'author', name)], end: named.end }
    : undefined;
}

/** "for The Quay", "for [Harbour Notes](…)", but not "for Jana Roe" */
function forAt(words: Words, at: number, end: number): Part | undefined {
  const start = at + leadOf(words, 'writtenFor', words.text.slice(at, end));
  const named = start > at ? houseNamed(words, start, end) : undefined;
  const name = named?.facts.find(({ property }) => property === 'publisher')?.value;
  const isLinked = linkAt(words, start, named?.end ?? start) !== undefined;
  return name !== undefined && (isLinked || isSureHouse(words, name)) ? named : undefined;
}

/** The length of what a text begins with, of a list, with space and colon behind it. */
function leadOf(words: Words, list: List, text: string): number {
  const said = saidIn(words.rooms, list, 'start', smallOf(text))?.[0].length ?? 0;
  // "the Michigan Daily": a name, not what stands before one.
  const isName =
    !words.room?.language.capitalNouns && / ?\p{Lu}\p{Ll}\S*$/u.test(text.slice(0, said));
  const lead = text.slice(0, isName ? text.search(/(?<=^| )\p{Lu}/u) : said).trimEnd().length;
  return lead > 0 ? lead + (/^[\s:]*/.exec(text.slice(lead))?.[0].length ?? 0) : 0;
}

/** ", Vol. 12, No. 2" behind a periodical. */
function issueBehind(words: Words): RegExp {
  const one = `[,\\s(]{1,2}(?:${issueWords(words)})\\.?[:\\s]{0,2}\\d{1,5}(?:[-/]\\d{1,4})?`;
  return new RegExp(`^(?:${one})+`, 'iu');
}

/** A month of a year, or a year. */
const LOOSE = /^(?:\p{L}{3,12}\.?,? )?(?:de )?(?:1[89]|20)\d\d(?!\d)/u;

/** "on Monday, 3 May 2021", "in May 2021". */
function dayAt(words: Words, at: number, end: number): Part | undefined {
  const text = words.plain.slice(at, Math.min(end, at + FAR));
  const lead = Math.max(leadOf(words, 'onDay', text), leadOf(words, 'loosely', text));
  const found = dateIn(text.slice(lead), words.inLanguage);
  const before = found && text.slice(lead, lead + found.start).replace(/[\s,.]+$/, '');
  if (found && (before === '' || isWeekday(before ?? '', words.inLanguage)))
    return { facts: [fact('original', 'datePublished', found.iso)], end: at + lead + found.end };
  const loose = LOOSE.exec(text.slice(lead))?.[0];
  const month = loose && monthIn(loose.replace(',', ''), words.inLanguage);
  return month
    ? { facts: [fact('original', 'datePublished', month)], end: at + lead + (loose?.length ?? 0) }
    : undefined;
}

/** "in French", "on the website of The Quay", "in the May 2021 issue of The Quay", each linked or not. */
function houseAt(words: Words, at: number, end: number): Part | undefined {
  const lead = leadOf(words, 'appearedIn', words.text.slice(at, end));
  if (lead === 0) return undefined;
  const issue = issueLead(words, at + lead, end);
  const from = at + lead + issue;
  const is = leadOf(words, 'houseIs', words.text.slice(from, end));
  const start = Math.max(from, houseStart(words, from + is));
  const said = folded(words.text.slice(at + lead, from));
  const date =
    issue > 0 ? (dateIn(said, words.inLanguage)?.iso ?? monthWithin(said, words)) : undefined;
  const named = houseNamed(words, start, end, from);
  return (
    named && {
      facts: [...named.facts, ...(date ? [fact('original', 'datePublished', date)] : [])],
      end: named.end,
    }
  );
}

/** "the May 2021 issue of", but "Kai Verlag’s edition of": no name stands in it. */
function issueLead(words: Words, at: number, end: number): number {
  const lead = leadOf(words, 'issueOf', words.text.slice(at, end));
  const names = words.text.slice(at, at + lead).match(/\p{Lu}\p{Ll}+/gu) ?? [];
  const isDays = (name: string) =>
    monthIn(`${name} 2000`, words.inLanguage) !== undefined || isWeekday(name, words.inLanguage);
  return words.room?.language.capitalNouns || names.every(isDays) ? lead : 0;
}

/** "the May 2021 issue" */
function monthWithin(text: string, { inLanguage }: Words): string | undefined {
  // "September/October 2020": one issue of two months.
  const found = /(?:(?<![\p{L}/–-])\p{L}{3,12}\.?,? )?(?:1[89]|20)\d\d(?!\d)/u.exec(text)?.[0];
  return found && monthIn(found.replace(',', ''), inLanguage);
}
