/**
 * The lines between headline and text, in the many orders sites have: "Par <author> – Le <date> –
 * Source <site>" (le Saker), "<site>, <date>" (Mondialisation.ca), "By <author> | <site> | <date>"
 * and "<day>, <date> — <site>" (reprints). Read part by part; a part that is nothing known makes
 * the line another kind of line.
 */

import { saidIn, says, smallOf } from '../../languages/said';
import { dateIn, isWeekday, monthOf } from '../../languages/written-dates';
import { trimName } from '../../text/names';
import { type Byline, byIn, bylineIn, linkedAuthor } from './byline';
import {
  beforeVia,
  type Family,
  fact,
  factsOf,
  partOf,
  type Reading,
  type Source,
  sourceIn,
  type Words,
} from './family';
import { isHour } from './hour';
import { isOfItsHost } from './links';
import { isOthersCredit } from './others-credit';
import { phraseLine } from './phrase-line';

/** Between the parts of such a line; a slash only before a label: "Texte : A / Photos : B". */
const BETWEEN =
  /\s*\|\s*|\s+[-•·]+(?:\s+|$)|(?<=\d) - |\s*\/\/\s*|\s+\/\s+(?=\p{L}{3,20} ?:)|\s+(?=\p{Lo}{1,6} ?[:：])|\/(?=\p{Lo}{2,6} ?[:：])|,\s(?=\p{L}[\p{L} ]{2,20} ?:)/gu;

const MOST_PARTS = 6;

/** There was no web before; what is older dates something else. */
const FIRST_PAGE = '1991';

/** "9 марта 2021 г.", "9 marca 2021 r." */
const OF_YEAR = /^ ?\p{Ll}{1,2}\.(?=\W|$)/u;

/** What stands with a date: "Friday,". */
const WITH_DATE = /^(?:(?<weekday>\p{L}{3,10}),? )?$/u;

interface Parts extends Byline {
  /** Who carried it over: "Por A | Tradução: B". */
  credits: Reading[];
  /** Who put the text here. */
  posters?: string[];
  isPublished: boolean;
  /** A site without a label. */
  site?: Source;
}

export const headLine: Family = (words) => {
  const parts = partsIn(words);
  if (parts === undefined) return [];
  const { date, source, site } = parts;
  // "By Lantern Post Staff" names nobody; of "Diego Armas / Agencia Ribera" one is a person.
  const isHouse = (name: string) => says(words.rooms, 'houseNoun', 'within', name);
  const named = parts.authors.filter((name) => !says(words.rooms, 'notAuthor', 'whole', name));
  const persons = named.filter((name) => !isHouse(name));
  const authors = persons.length > 0 ? persons : named;
  const where = authors.length > 0 ? 'byline' : 'dateline';
  const readings: Reading[] = [];
  if (authors.length > 0) {
    readings.push({ where, facts: authors.map((name) => fact('here', 'author', name)) });
  }
  if (parts.posters && authors.length === 0) {
    const facts = parts.posters.map((name) => fact('here', 'author', name));
    readings.push({ where: 'byline', facts, needs: 'alone' });
  }
  const given = source ?? site;
  if (given?.name && words.own.isName(given.name)) {
    // Without a date the site's name is a link home.
    if (date)
      readings.push({ where, facts: factsOf('here', { isOwn: true, name: given.name, date }) });
  } else if (given?.name && !given.isOwn) {
    const facts = factsOf('original', { ...given, ...(date ? { date } : {}) });
    // An unlabelled name may be a place, a desk or an agency, unless its link leads to its own site.
    const isSure = authors.length > 0 && (source !== undefined || isOfItsHost(given));
    const needs = given.address && date ? 'linked' : 'named';
    readings.push({ where, facts, ...(isSure ? {} : { needs }) });
  } else if (date && date > FIRST_PAGE) {
    // A lone date may be the original's; the page's own other words decide.
    const facts = [fact('here', 'datePublished', date)];
    readings.push({ where, facts, ...(parts.isPublished ? {} : { needs: 'alone' }) });
  }
  return [...readings, ...parts.credits];
};

function partsIn(words: Words): Parts | undefined {
  const parts: Parts = { authors: [], credits: [], isPublished: false };
  let unread: string | undefined;
  const ranges = rangesOf(words.plain);
  if (ranges.length > MOST_PARTS) return undefined;
  for (const [start, end] of ranges) {
    const text = words.plain.slice(start, end);
    if (isAside(text, words) || isHour(text, words)) continue;
    const by = byIn(text, words);
    if (by && parts.authors.length === 0) {
      const byline = bylineIn(words, start + by[0].length, end, ranges.length === 1);
      if (!byline) unread = trimName(words.text.slice(start + by[0].length, end));
      else Object.assign(parts, byline);
      continue;
    }
    if (isDated(words, start, text, parts)) continue;
    const poster = linkedAuthor(words, start, end);
    if (poster && !parts.posters) {
      parts.posters = [poster];
      continue;
    }
    const label = labelIn(text, words);
    const credit = ranges.length > 1 && !label ? phraseLine(partOf(words, start, end)) : [];
    parts.credits.push(...credit);
    // "Le 12 septembre": a day without a year says nothing, and spoils nothing.
    if (credit.length > 0 || isDayAlone(text, words)) continue;
    if (ranges.length > 1 && !label && isOthersCredit(partOf(words, start, end))) continue;
    const to = label ? start + beforeVia(text, words) : end;
    const source = sourceIn(words, start + label, to) ?? loose(words, label, start, end);
    if (!source?.name || (label ? parts.source : parts.site)) return undefined;
    if (source.date) parts.date ??= source.date;
    if (label) parts.source = source;
    else parts.site = source;
  }
  // "Par Moon of Alabama – … – Source Moon of Alabama": a site that signs as its own author.
  if (unread !== undefined && unread !== parts.source?.name) return undefined;
  return unread === undefined ? parts : { ...parts, authors: [unread] };
}

/** Takes a part that is a date into the parts; false where it is none, or the second one. */
function isDated(words: Words, start: number, text: string, parts: Parts): boolean {
  const when = dateIn(text, words.inLanguage);
  if (when === undefined || parts.date !== undefined) return false;
  const published = saidIn(words.rooms, 'published', 'start', smallOf(text));
  const before = text.slice(published?.[0].length ?? 0, when.start).replace(/^[\s:]+/, '');
  const on = saidIn(words.rooms, 'onDay', 'start', smallOf(before))?.[0].length ?? 0;
  const withDate = WITH_DATE.exec(before.slice(on).trimStart())?.groups;
  if (!withDate || (withDate.weekday && !isWeekday(withDate.weekday, words.inLanguage)))
    return false;
  const rest = text.slice(when.end).replace(OF_YEAR, '');
  const poster = posterIn(rest, words);
  if (poster > 0) {
    const from = start + text.length - rest.length + poster;
    const byline = bylineIn(words, from, start + text.length, false);
    if (!byline || byline.date) return false;
    if (published) parts.posters = byline.authors;
    else parts.authors = byline.authors;
  } else if (!isHour(beforeLater(rest, words), words)) return false;
  parts.date = when.iso;
  // "First published 3 May 2021": here, or where the text comes from.
  parts.isPublished = published !== undefined && !says(words.rooms, 'first', 'start', text);
  return true;
}

/** Is a part about a later version, or who did something else: "Photos : Bo Lind"? */
function isAside(text: string, { rooms }: Words): boolean {
  const bare = text.replace(/^[\s.,;(|-]+/, '');
  return says(rooms, 'otherWork', 'start', bare) || isLater(bare, rooms);
}

/** The date of a later version: "modifié le 4 mars 2021 à 08h12". */
function isLater(text: string, rooms: Words['rooms']): boolean {
  const lead = saidIn(rooms, 'updated', 'start', smallOf(text))?.[0].length ?? 0;
  return lead > 0 && text.length - lead <= LONGEST_LATER;
}

/** What follows "updated". */
const LONGEST_LATER = 60;

/** The same at the end of a date's own part. */
function beforeLater(rest: string, { rooms }: Words): string {
  const found = saidIn(rooms, 'updated', 'within', smallOf(rest));
  if (!found || rest.length - found.index > LONGEST_LATER) return rest;
  return rest.slice(0, found.index).replace(/[\s.,;(|-]+$/, '');
}

/** How long "Source :", or "Source" without a colon (seen on le Saker), is; 0 where there is none. */
function labelIn(text: string, { rooms }: Words): number {
  const word = saidIn(rooms, 'source', 'start', smallOf(text))?.[0].length ?? 0;
  return word > 0 ? word + (/^(?: ?: ?| )/.exec(text.slice(word))?.[0].length ?? -word) : 0;
}

/**
 * "Posted on <date> by <author>": the author's name, unless the text comes from elsewhere; not so
 * "<date>, par <author>" (SPIP). How long what leads to it is.
 */
function posterIn(rest: string, { rooms }: Words): number {
  const gap = /^,? /.exec(rest)?.[0].length ?? 0;
  const by = saidIn(rooms, 'by', 'start', smallOf(rest.slice(gap)))?.[0].length ?? 0;
  return gap > 0 && by > 0 && rest.charAt(gap + by) === ' ' ? gap + by + 1 : 0;
}

/** "Le 12 septembre" */
function isDayAlone(text: string, { rooms, inLanguage }: Words): boolean {
  const on = saidIn(rooms, 'onDay', 'start', smallOf(text))?.[0].length ?? 0;
  const month = /^ \d{1,2}(?:\p{L}{1,2}|\.)? (\p{L}{3,10})$/u.exec(text.slice(on))?.[1] ?? '';
  return on > 0 && monthOf(month, inLanguage) > 0;
}

/** "Source Indian punchline" (seen): behind its label a name needs no capitals but the first. */
function loose(words: Words, label: number, start: number, end: number): Source | undefined {
  const name = label ? trimName(words.text.slice(start + label, end)) : '';
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= 4 && !/[.,;:]/.test(name);
  return isName ? { name, isOwn: words.own.isName(name) } : undefined;
}

/** Where the parts of a line start and end. */
function rangesOf(plain: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const match of plain.matchAll(BETWEEN)) {
    if (match.index > start) found.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (plain.length > start) found.push([start, plain.length]);
  return found;
}
