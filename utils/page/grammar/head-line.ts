/**
 * The lines between headline and text, in the many orders sites have: "Par <author> – Le <date> –
 * Source <site>" (le Saker), "<site>, <date>" (Mondialisation.ca), "By <author> | <site> | <date>"
 * and "<day>, <date> — <site>" (reprints). Read part by part; a part that is nothing known makes
 * the line another kind of line.
 */
import { namesIn, trimName } from '../../text/names';
import { dateIn, isWeekday } from '../../text/written-dates';
import {
  type Family,
  fact,
  factsOf,
  type Reading,
  type Source,
  sourceIn,
  type Words,
} from './family';

/** Between the parts of such a line. */
const BETWEEN = /\s*\|\s*|\s+[-•·]+(?:\s+|$)|(?<=\d) - |\s*\/\/\s*/g;

const MOST_PARTS = 6;

const BY = /^(?:par|by) |^(?:auteure?s?|autrices?|authors?) ?: ?/i;
/** Where the page is in that language: elsewhere these words open other lines. */
const BY_IN: Record<string, RegExp> = { es: /^por /i, pt: /^por /i, it: /^di /i, de: /^von /i };

/** "Source <site>": no colon on le Saker (seen). */
const SOURCE = /^(?:source|via)(?: ?: ?| )/i;

/** The date of this publication, and nothing else. */
const PUBLISHED =
  /^(?:(?:publié|mis en ligne|paru)(?: par .{2,40})? le|published(?: on)?|posted(?: on)?|date(?: of publication)?)(?: ?:)? /i;

/** What may follow a date: nothing, or "at 10:04 am". */
const HOUR = /^[\s.,]*(?:(?:at |à )?\d\d? ?[:h] ?\d\d(?: ?[ap]m)?)?[\s.]*$/i;

/** "Posted on <date> by <author>": the author's name, unless the text comes from elsewhere. */
const POSTER = /^,? (?:par|by) /i;

/** What stands with a date: "Le", "Friday,". */
const WITH_DATE = /^(?:le |on )?(?:(?<weekday>\p{L}{3,10}),? )?$/iu;

interface Parts {
  authors: string[];
  date?: string;
  /** Who put the text here. */
  posters?: string[];
  isPublished: boolean;
  /** `Source <site>` */
  source?: Source;
  /** A site without a label. */
  site?: Source;
}

export const headLine: Family = (words) => {
  const parts = partsIn(words);
  if (parts === undefined) return [];
  const { authors, date, source, site } = parts;
  const where = authors.length > 0 ? 'byline' : 'dateline';
  const readings: Reading[] = [];
  if (authors.length > 0) {
    readings.push({ where, facts: authors.map((name) => fact('here', 'author', name)) });
  }
  if (parts.posters) {
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
    // An unlabelled name may be a place, a desk or an agency.
    const isSure = source !== undefined && authors.length > 0;
    const needs = given.address && date ? 'linked' : 'named';
    readings.push({ where, facts, ...(isSure ? {} : { needs }) });
  } else if (date) {
    // A lone date may be the original's; the page's own other words decide.
    const facts = [fact('here', 'datePublished', date)];
    readings.push({ where, facts, ...(parts.isPublished ? {} : { needs: 'alone' }) });
  }
  return readings;
};

function partsIn(words: Words): Parts | undefined {
  const parts: Parts = { authors: [], isPublished: false };
  const ranges = rangesOf(words.plain);
  if (ranges.length > MOST_PARTS) return undefined;
  for (const [start, end] of ranges) {
    const text = words.plain.slice(start, end);
    const by = BY.exec(text) ?? BY_IN[words.inLanguage?.slice(0, 2) ?? '']?.exec(text);
    if (by && parts.authors.length === 0) {
      if (!readAuthors(words, start + by[0].length, end, parts)) return undefined;
      continue;
    }
    const published = PUBLISHED.exec(text);
    const when = dateIn(text, words.inLanguage);
    const lead = text.slice(published?.[0].length ?? 0, when?.start);
    const withDate = WITH_DATE.exec(lead)?.groups;
    const isLead = withDate && (!withDate.weekday || isWeekday(withDate.weekday));
    const poster = published && when ? POSTER.exec(text.slice(when.end)) : null;
    if (poster && when) {
      const from = start + when.end + poster[0].length;
      const posted: Parts = { authors: [], isPublished: true };
      if (!readAuthors(words, from, end, posted)) return undefined;
      parts.posters = posted.authors;
    }
    if (when && isLead && (poster || HOUR.test(text.slice(when.end)))) {
      if (parts.date !== undefined) return undefined;
      parts.date = when.iso;
      parts.isPublished = published !== null;
      continue;
    }
    // "Le 12 septembre": a day without a year says nothing, and spoils nothing.
    if (/^le \d{1,2}(?:er)? \p{L}{3,10}$/iu.test(text)) continue;
    const label = SOURCE.exec(text);
    const source =
      sourceIn(words, start + (label?.[0].length ?? 0), end) ?? loose(words, label, start, end);
    if (!source?.name || (label ? parts.source : parts.site)) return undefined;
    if (source.date) parts.date ??= source.date;
    if (label) parts.source = source;
    else parts.site = source;
  }
  return parts;
}

/** "Source Indian punchline" (seen): behind its label a name needs no capitals but the first. */
function loose(
  words: Words,
  label: RegExpExecArray | null,
  start: number,
  end: number,
): Source | undefined {
  const name = label ? trimName(words.text.slice(start + label[0].length, end)) : '';
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= 4 && !/[.,;:]/.test(name);
  return isName ? { name, isOwn: words.own.isName(name) } : undefined;
}

/** "A", "A et B", "A, 27 mars 2020"; of "A, staff writer" only the first is a name. */
function readAuthors(words: Words, start: number, end: number, parts: Parts): boolean {
  const when = dateIn(words.plain.slice(start, end), words.inLanguage);
  const stop = when ? start + when.start : end;
  if (when && !/^[\s.,]*$/.test(words.plain.slice(start + when.end, end))) return false;
  const text = words.text.slice(start, stop).replace(/[\s,(]*(?:(?<= )(?:le|on) *)?$/i, '');
  const isWhole = / (?:et|and|&) /.test(text) || !text.includes(',');
  const names = namesIn(trimName(isWhole ? text : (text.split(',')[0] ?? '')));
  const isLinked = words.links.some((link) => link.start < stop && link.end > start);
  // "By Design": one word alone is no author unless it leads to one.
  if (!names?.every((name) => isLinked || name.includes(' ') || ranges(words) > 1)) return false;
  parts.authors = names;
  // "By A, <site>, <date>": whose date it is, the line does not say.
  if (when && isWhole) parts.date = when.iso;
  return true;
}

function ranges({ plain }: Words): number {
  return rangesOf(plain).length;
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
