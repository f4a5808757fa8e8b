/** Reading the lines of the article, one after another: which family may read which line. */
import type { Room } from '../languages/compiled';
import { saidIn, smallOf } from '../languages/said';
import { standsBeforeText } from './afterword';
import { copyrightLine } from './grammar/copyright-line';
import { dayBeneath } from './grammar/day-beneath';
import { type Family, plainOf, type Reading, type Words } from './grammar/family';
import { headLine } from './grammar/head-line';
import { phraseLine } from './grammar/phrase-line';
import { isHeadSource } from './head-source';
import { isInItemCard } from './item-card';
import { isOpen, joinedFrom } from './joined';
import type { Line } from './outline/line';
import { type Fact, LONGEST_LINE } from './page';
import { pictured } from './pictures';
import type { Placed, Region } from './region';
import { readingsOf } from './sentences';
import { agencyNote } from './syndication';
import type { Read } from './worth-saying';

/** Above the text; beneath it, or shortly before its end; in a quotation. */
const HEAD: Family[] = [phraseLine, headLine];
const TAIL: Family[] = [phraseLine, copyrightLine];
const INSET: Family[] = [phraseLine];
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

/** Begins what says whose words stand above. */
const ATTRIBUTION = /^(?:[—–―‒-] ?\p{Lu}|\(\p{Lu}[^()]*\)$)/u;

/** Lines so near each other stand in one quotation. */
const SAME_INSET = 6;

/** No article has more lines that say something. */
const MOST_READ = 200;

/** What all lines of a page are read with. */
type PageWords = Omit<Words, 'text' | 'links' | 'plain'>;

/** A line, with those it goes on in, and what it says. */
interface LineRead {
  readonly placed: Placed;
  /** Its place in the article. */
  readonly at: number;
  /** The text of the line before. */
  readonly before: string;
  readonly joined: ReturnType<typeof joinedFrom>;
  readonly found: readonly Reading[];
}

/**
 * What the lines of the article say.
 * @param data what the page says elsewhere, in its source text
 * @param above what was read above the headline
 * @returns that, and what the article's lines say; not yet held against each other
 */
export function articleReads(
  region: Region,
  page: PageWords,
  data: readonly Fact[],
  above: readonly Read[],
): Read[] {
  const paragraphs = region.article.filter(({ isProse }) => isProse);
  const reads = [...above];
  const [weak, insets]: [Read[], number[]] = [[], []];
  let [isExample, isSection, next] = [false, false, 0];
  for (const [at, placed] of region.article.entries()) {
    if (reads.length >= MOST_READ) break;
    if (at < next) continue;
    if (placed.line.heading > 0) isSection = true;
    const read = readAt(placed, at, region, isSection, page);
    if (read === undefined) continue;
    const { found, joined } = read;
    if (found.length === 0) {
      isExample = INTRODUCES.test(plainOf(placed.line.text));
      if (placed.after === 0) reads.push(...agencyNote(region, at, page));
      continue;
    }
    const isMid = standsBeforeText(placed, paragraphs, reads, page.rooms, data);
    if (!isExample && isOfAnother(read, region, isMid, page)) continue;
    next = at + joined.lines.length;
    if (isExample) continue;
    for (const reading of found) {
      const held = heldOf(reading, read, region, isMid, page);
      if (held === undefined) continue;
      const isInset = placed.line.zone === 'inset';
      // What a quotation says weakly counts beside what it says for sure.
      if (isInset && reading.needs !== undefined) weak.push(held);
      else reads.push(held);
      if (isInset && reading.needs === undefined) insets.push(placed.index);
    }
  }
  const isNearInset = ({ index }: Read) => insets.some((at) => Math.abs(at - index) <= SAME_INSET);
  return [...reads, ...weak.filter(isNearInset)];
}

/** @returns undefined where no family reads such a line */
function readAt(
  placed: Placed,
  at: number,
  { article, all }: Region,
  isSection: boolean,
  page: PageWords,
): LineRead | undefined {
  const isBroken = placed.line.isSoft || article[at + 1]?.line.isSoft;
  const families = familiesFor(placed, isSection, isBroken ? BROKEN_TAIL : TAIL);
  if (families.length === 0) return undefined;
  const before = article[at - 1]?.line.text ?? '';
  if (isAttribution(placed.line, all[placed.index - 1])) return undefined;
  // "translated by Jana Roe and published by …": of the book that the line before names.
  if (placed.line.isSoft && BROKEN.test(before) && /^\p{Ll}/u.test(placed.line.text))
    return undefined;
  const read = (lines = article) => {
    const joined = joinedFrom(lines, at, page.rooms);
    return {
      placed,
      at,
      before,
      joined,
      found: readingsOf({ ...joined.words, ...page }, families),
    };
  };
  const whole = read();
  // "Source: A;", "Translated by B;": items of a list, each of which is whole.
  return whole.found.length === 0 && ITEM.test(placed.line.text)
    ? read(article.slice(0, at + 1))
    : whole;
}

/** "— Ilse Varn, translated by …", "(Ilse Varn, …)" beneath a quotation or verse: of that. */
function isAttribution(line: Line, before: Line | undefined): boolean {
  const isBeneath = before?.zone === 'inset' || before?.isSoft;
  return isBeneath === true && line.zone !== 'inset' && ATTRIBUTION.test(line.text);
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
  if (line.zone === 'inset') return INSET;
  if (before === 0) return HEAD;
  if (before === 1 && after > 0) return after > 1 && !isSection ? HEAD : tail;
  return after <= 2 ? tail : [];
}

/** Does the line speak of another text, which a card names, or of the page or a picture? */
function isOfAnother(
  { placed, at, joined, found }: LineRead,
  region: Region,
  isMid: boolean,
  { own, rooms }: PageWords,
): boolean {
  // An article's own byline and date stand right beneath its headline, whatever comes after them;
  // nor does a card begin with its source.
  const isHead =
    at <= 1 &&
    ((found.every(({ where }) => /^(?:by|date)line$/.test(where)) &&
      !LABELLED.test(joined.words.text)) ||
      found.some((one) => isHeadSource(one, region, at, own)));
  if (!isHead && isInItemCard(region.article, at, rooms)) return true;
  // Beyond the text's own container a copyright line is the page's, amid the text a picture's.
  const isRights = found[0]?.where === 'copyright-line';
  return isRights && (isMid || !region.isWithin(placed.line));
}

/** @returns what a line says, with what it wants besides; undefined where it says it of something else */
function heldOf(
  reading: Reading,
  { placed, at, before, joined: { lines } }: LineRead,
  region: Region,
  isMid: boolean,
  { own, rooms }: PageWords,
): Read | undefined {
  const ofPicture = pictured(reading, placed);
  if (ofPicture === 'sure') return undefined;
  // "The bay at sunset," and a date beneath: the picture's.
  if (reading.needs === 'alone' && isOpen(before, rooms)) return undefined;
  if (reading.where === 'dateline' && isOtherDay(before, rooms)) return undefined;
  // What stands in the midst of the text may be about something quoted there.
  const wanted = ofPicture ? 'named' : (reading.needs ?? (isMid ? 'company' : undefined));
  const needs = isHeadSource(reading, region, at, own) ? undefined : wanted;
  const { needs: _, ...said } = reading;
  return { ...said, ...(needs ? { needs } : {}), lines, index: placed.index };
}

/** Does a line label the lone day beneath it as another than that of publication? */
function isOtherDay(label: string, rooms: readonly Room[]): boolean {
  const small = smallOf(label);
  return (['updated', 'otherDay'] as const).some((list) => saidIn(rooms, list, 'whole', small));
}
