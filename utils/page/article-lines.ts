/** Reading the lines of the article: which family may read which line, and what a page then says. */
import type { Room } from '../languages/compiled';
import { saidIn, smallOf } from '../languages/said';
import { fold } from '../text/normalise';
import { dayInAddress, type Own } from './addresses';
import { standsBeforeText } from './afterword';
import { fragmentOf } from './fragment';
import { copyrightLine } from './grammar/copyright-line';
import { dayBeneath } from './grammar/day-beneath';
import { type Family, plainOf } from './grammar/family';
import { headLine } from './grammar/head-line';
import { phraseLine } from './grammar/phrase-line';
import { isHeadSource } from './head-source';
import { isInItemCard } from './item-card';
import { isOpen, joinedFrom } from './joined';
import { namedByHost, provedByLink } from './named-by-host';
import { type Fact, LONGEST_LINE, type Statement } from './page';
import { pictured } from './pictures';
import { headlineOf, type Placed, type Region } from './region';
import { readingsOf } from './sentences';
import { sureReads } from './sure-reads';
import { agencyNote, agencyReads } from './syndication';
import { titledAuthors } from './titled-author';
import { type Read, worthSaying } from './worth-saying';

/** Above the text; beneath it, or shortly before its end; above the headline and in the footer. */
const HEAD: Family[] = [phraseLine, headLine];
const TAIL: Family[] = [phraseLine, copyrightLine];
const BEYOND: Family[] = [phraseLine];
/** Beneath the text, among lines that mere breaks part. */
const BROKEN_TAIL: Family[] = [...TAIL, dayBeneath];

/** An item of a list; what it says is said at its end. */
const ITEM = /;$/;
/** "A good line looks like this:"; what follows says nothing of this text. A label has fewer words. */
const INTRODUCES = /(?:\S+ ){5}\S+ ?:$/;
/** A sentence broken behind its comma: "X's latest book is The Quiet Docks,". A credit has fewer words. */
const BROKEN = /(?:\S+ ){5}\S+,$/;

/** "Texto: Jens Holt" may open a play's card; "By Jens Holt" does not. */
const LABELLED = /^\p{L}+ ?:/u;

/** Lines so near each other stand in one quotation. */
const SAME_INSET = 6;

/** No article has more lines that say something. */
const MOST_READ = 200;

/**
 * What the lines of the article state.
 * @param inLanguage the page's language
 * @param rooms of the languages it is read in
 * @param data what the page says elsewhere, in its source text
 * @param titles what the head gives as the page's title
 */
export function statementsOf(
  region: Region,
  own: Own,
  inLanguage: string | undefined,
  rooms: readonly Room[],
  data: readonly Fact[],
  titles: readonly string[] = [],
): Statement[] {
  const page = { own, inLanguage, rooms, headline: headlineOf(region).join(' ') };
  const reads: Read[] = sureReads(region.above, BEYOND, page);
  const paragraphs = region.article.filter(({ isProse }) => isProse);
  let [isExample, isSection] = [false, false];
  const [weak, insets]: [Read[], number[]] = [[], []];
  for (let i = 0; i < region.article.length && reads.length < MOST_READ; i++) {
    const placed = region.article[i];
    if (placed && placed.line.heading > 0) isSection = true;
    const isBroken = placed?.line.isSoft || region.article[i + 1]?.line.isSoft;
    const families = placed ? familiesFor(placed, isSection, isBroken ? BROKEN_TAIL : TAIL) : [];
    if (placed === undefined || families.length === 0) continue;
    const before = region.article[i - 1]?.line.text ?? '';
    // "translated by Jana Roe and published by …": of the book that the line before names.
    if (placed.line.isSoft && BROKEN.test(before) && /^\p{Ll}/u.test(placed.line.text)) continue;
    let joined = joinedFrom(region.article, i, rooms);
    let found = readingsOf({ ...joined.words, ...page }, families);
    // "Source: A;", "Translated by B;": items of a list, each of which is whole.
    if (found.length === 0 && ITEM.test(placed.line.text)) {
      joined = joinedFrom(region.article.slice(0, i + 1), i, rooms);
      found = readingsOf({ ...joined.words, ...page }, families);
    }
    if (found.length === 0) isExample = INTRODUCES.test(plainOf(placed.line.text));
    if (found.length === 0 && placed.after === 0) reads.push(...agencyNote(region, i, page));
    if (found.length === 0) continue;
    if (isExample) {
      i += joined.lines.length - 1;
      continue;
    }
    // An article's own byline and date stand right beneath its headline, whatever comes after them.
    const isBy =
      found.every(({ where }) => /^(?:by|date)line$/.test(where)) &&
      !LABELLED.test(joined.words.text);
    const isByline = i <= 1 && isBy;
    // Nor does a card begin with its source.
    const isSource = i <= 1 && found.some((one) => isHeadSource(one, region, i, own));
    if (!isByline && !isSource && isInItemCard(region.article, i, rooms)) continue;
    const isMid = standsBeforeText(placed, paragraphs, reads, rooms, data);
    // Beyond the text's own container a copyright line is the page's, amid the text a picture's.
    const isRights = found[0]?.where === 'copyright-line';
    if (isRights && (isMid || !region.isWithin(placed.line))) continue;
    const { lines } = joined;
    const isInset = placed.line.zone === 'inset';
    for (const reading of found) {
      const ofPicture = pictured(reading, placed);
      if (ofPicture === 'sure') continue;
      // "The bay at sunset," and a date beneath: the picture's.
      if (reading.needs === 'alone' && isOpen(before, rooms)) continue;
      if (reading.where === 'dateline' && isOtherDay(before, rooms)) continue;
      // What stands in the midst of the text may be about something quoted there.
      const wanted = ofPicture ? 'named' : (reading.needs ?? (isMid ? 'company' : undefined));
      const needs = isHeadSource(reading, region, i, own) ? undefined : wanted;
      const { needs: _, ...said } = reading;
      const read = { ...said, ...(needs ? { needs } : {}), lines, index: placed.index };
      // What a quotation says weakly counts beside what it says for sure.
      if (isInset && reading.needs !== undefined) weak.push(read);
      else reads.push(read);
      if (isInset && reading.needs === undefined) insets.push(placed.index);
    }
    i += joined.lines.length - 1;
  }
  reads.push(
    ...weak.filter(({ index }) => insets.some((at) => Math.abs(at - index) <= SAME_INSET)),
    ...sureReads(region.foot, BEYOND, page),
  );
  reads.push(...agencyReads(region, own, data));
  reads.push(
    ...namedByHost(region, own, rooms, reads, data),
    ...titledAuthors(region, own, reads, titles),
  );
  const at = region.headline ? region.all.indexOf(region.headline) : Number.NaN;
  const day = dayInAddress(own.url);
  return worthSaying(provedByLink(reads, region, own), data, at, day).flatMap((read) =>
    statements(read, region),
  );
}

/**
 * Above the text, beneath it, or (the last paragraphs may be about the author) shortly before.
 * @param isSection has a heading opened a section, which may have a byline of its own?
 * @param tail what reads beneath it
 */
function familiesFor(
  { line, before, after }: Placed,
  isSection: boolean,
  tail: Family[],
): Family[] {
  if (line.text.length > LONGEST_LINE) return [];
  if (line.zone === 'inset') return BEYOND;
  if (before === 0) return HEAD;
  if (before === 1 && after > 0) return after > 1 && !isSection ? HEAD : tail;
  return after <= 2 ? tail : [];
}

/** Does a line label the lone day beneath it as another than that of publication? */
function isOtherDay(label: string, rooms: readonly Room[]): boolean {
  const small = smallOf(label);
  return (['updated', 'otherDay'] as const).some((list) => saidIn(rooms, list, 'whole', small));
}

function statements({ facts, where, lines, index }: Read, { all, headline }: Region): Statement[] {
  const quote = lines.join(' ');
  const title = fold(headline?.text ?? '');
  const fragment = fragmentOf(lines, contextOf(lines, index, all));
  // "Originally published at <linked headline>": the site is not named.
  const isTitle = ({ property, value }: Fact) => property === 'publisher' && fold(value) === title;
  return facts
    .filter((fact) => !isTitle(fact))
    .map((fact) => ({ ...fact, where, quote, fragment }));
}

/** The line before, where the same words also stand earlier on the page. */
export function contextOf(
  lines: readonly string[],
  index: number,
  all: Region['all'],
): string | undefined {
  const [first = ''] = lines;
  return all.slice(0, index).some(({ text }) => text.includes(first))
    ? all[index - 1]?.text
    : undefined;
}
