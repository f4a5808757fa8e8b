/** Lines that stand with an article and are no part of its text: credits, datelines, notices. */

import type { Room } from '../languages/compiled';
import { type List, saidIn, says, smallOf } from '../languages/said';
import type { Own } from '../page/addresses';
import { copyrightIn, copyrightLine } from '../page/grammar/copyright-line';
import { type Family, plainOf, type Reading, type Words } from '../page/grammar/family';
import { headLine } from '../page/grammar/head-line';
import { phraseLine } from '../page/grammar/phrase-line';
import { isInItemCard } from '../page/item-card';
import { isNotice } from '../page/notices-of';
import { type Line, PROSE } from '../page/outline/line';
import type { Page } from '../page/page';
import type { Placed } from '../page/region';
import { fold } from '../text/normalise';

const FAMILIES: readonly Family[] = [phraseLine, headLine, copyrightLine];

/** "Région :", "Theme:", "Articles Par :": a label, and then nothing but links. */
const LABEL = /^\p{L}[\p{L}' ’/-]{1,40}? ?: ?$/u;

/** A statement may be read from several lines: a label and its value. */
const MOST_JOINED = 5;

/** A book's or a film's price, pages, number: who translated that is part of the text. */
const CATALOGUE = /(?<!\p{L})isbn(?!\p{L})|\d ?(?:€|pp?(?!\p{L}))|[£$€] ?\d/iu;

/**
 * Tells which lines of an article are none of its text.
 * @param article in the order of the page, with how much prose stands before and after each
 * @param rooms of the languages the page is read in
 * @param isItem is a line an item of a list? "Translated by" in a book's card is no credit
 */
export function creditsIn(
  article: readonly Placed[],
  page: Page,
  own: Own,
  rooms: readonly Room[],
  isItem: (line: Line) => boolean,
): Set<Line> {
  const found = new Set<Line>();
  const isStated = statedIn(page);
  const names = new Set(
    page.statements
      .filter(({ property }) => /^(?:author|translator|proofreader)$/.test(property))
      .map(({ value }) => fold(value)),
  );
  article.forEach(({ line }, index) => {
    for (let count = 1; count <= MOST_JOINED; count++) {
      const lines = article.slice(index, index + count).map((placed) => placed.line);
      if (lines.length < count || !isStated(lines.map(({ text }) => text).join(' '))) continue;
      for (const stated of lines) found.add(stated);
    }
    if (
      !found.has(line) &&
      !isItem(line) &&
      isCredit(article, index, names, {
        ...{ inLanguage: page.inLanguage, own, rooms },
      })
    )
      found.add(line);
  });
  return found;
}

function statedIn({ statements, notices }: Page): (text: string) => boolean {
  const quotes = new Set(
    statements.filter(({ where }) => where !== 'headline').map(({ quote }) => quote),
  );
  for (const { text } of notices) quotes.add(text);
  return (text) => quotes.has(text);
}

/** Above the text and beneath it a line need not be proven: few of its lines look like these. */
function isCredit(
  article: readonly Placed[],
  index: number,
  names: ReadonlySet<string>,
  page: Pick<Words, 'inLanguage' | 'own' | 'rooms'>,
): boolean {
  const placed = article[index];
  if (placed === undefined) return false;
  const { line, before, after } = placed;
  const { rooms } = page;
  const plain = plainOf(line.text);
  if (!/[\p{L}\d]/u.test(line.text)) return true;
  if (
    after <= 2 &&
    (isNotice(line, page.rooms) || (before > 0 && isContribution(line.text, rooms)))
  )
    return true;
  // Amid the text it is a picture's.
  if (/©|\(c\)/i.test(plain) && copyrightIn({ text: line.text, plain, rooms: page.rooms }))
    return true;
  const isShort = line.text.length < 2 * PROSE;
  const leadsAway = line.links.length > 0 && isButton(line);
  if (leadsAway && says(rooms, 'elsewhere', 'start', line.text)) return true;
  if ((before > 0 && after > 0) || line.text.length > 3 * PROSE) return false;
  if (isButton(line) && isStanding(line.text, rooms)) return true;
  // Calls that no article closes with, however long they are.
  if (isShort && says(rooms, 'callToReader', 'within', line.text)) return true;
  if (before > 0 && isBiography(line, names, rooms)) return true;
  if (line.text.length >= PROSE) return false;
  if (before > 0 && isInCatalogue(article, index, rooms)) return false;
  if (before === 0 && isByline(plain, rooms)) return true;
  if (isFormula(line.text, rooms)) return true;
  // A card with labels is a table of the text's.
  const isCell = line.isLabel || article[index - 1]?.line.isLabel || /[:：]/.test(line.text);
  if (isCell && isInItemCard(article, index, page.rooms)) return false;
  if (names.has(fold(line.text)) || isLabelled(line)) return true;
  // "Source: <name>" that the page's other words do not prove is a table's, a picture's.
  const isProven = ({ where, needs }: Reading) => where !== 'source-line' || needs !== 'company';
  const words = { ...line, plain, ...page };
  return FAMILIES.some((family) => family(words).some(isProven));
}

/** "By" and a name; the name may be followed by who that is. */
function isByline(plain: string, rooms: readonly Room[]): boolean {
  const small = smallOf(plain);
  const by = (saidIn(rooms, 'by', 'start', small) ?? saidIn(rooms, 'of', 'start', small))?.[0];
  return by !== undefined && /^ \p{Lu}/u.test(plain.slice(by.length)) && !/[.!?]$/.test(plain);
}

/** "A contributed to this report.", beneath the text, whatever is said of the author below it. */
function isContribution(text: string, rooms: readonly Room[]): boolean {
  return /^\p{Lu}/u.test(text) && says(rooms, 'contributed', 'end', text.replace(/\.$/, ''));
}

/** Rights without a holder, "Updated on", "Articles by": what stands with any article. */
function isFormula(text: string, rooms: readonly Room[]): boolean {
  const small = smallOf(text);
  const behind = (list: List) => {
    const found = saidIn(rooms, list, 'start', small);
    return found && small.slice(found[0].length);
  };
  return (
    saidIn(rooms, 'reservedAlone', 'whole', small.replace(/\.$/, '')) !== undefined ||
    /^ ?:? ?(?=\p{L}*\.? ?\d)/u.test(behind('updated') ?? '?') ||
    /^ ?:/.test(behind('standing') ?? '') ||
    /^ ?: ?https?:/.test(behind('addressOfPage') ?? '') ||
    // The issue of a newspaper (seen beneath translations).
    /^.{0,30}\d{4}(?!\d)/.test(behind('editionOf') ?? '')
  );
}

/** What sites put above and beneath every article. */
function isStanding(text: string, rooms: readonly Room[]): boolean {
  return (
    says(rooms, 'appeal', 'within', text) ||
    says(rooms, 'callToReader', 'within', text) ||
    says(rooms, 'filedUnder', 'start', text)
  );
}

/** What sites put there is short, or leads elsewhere as a whole; a closing paragraph may say the same. */
function isButton({ text, links }: Line): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length < PROSE / 2 || 2 * linked > text.length;
}

/** Beneath the text nobody speaks of its author by the whole name but the editor. */
function isBiography({ text }: Line, names: ReadonlySet<string>, rooms: readonly Room[]): boolean {
  const folded = fold(text);
  return [...names].some(
    (name) =>
      name.includes(' ') &&
      folded.startsWith(name) &&
      says(rooms, 'saidOfSomebody', 'start', folded.slice(name.length).replace(/^,? /, '')),
  );
}

/** Does a line that mere breaks part from this one say a price or a number of pages? */
function isInCatalogue(article: readonly Placed[], index: number, rooms: readonly Room[]): boolean {
  let [from, to] = [index, index + 1];
  while (index - from < MOST_JOINED && article[from]?.line.isSoft) from--;
  while (to - index < MOST_JOINED && article[to]?.line.isSoft) to++;
  return article
    .slice(Math.max(0, from), to)
    .some(
      ({ line, isProse }) =>
        line !== article[index]?.line &&
        !isProse &&
        (CATALOGUE.test(line.text) || says(rooms, 'extent', 'within', line.text)),
    );
}

function isLabelled({ text, links }: Line): boolean {
  if (links.length === 0) return false;
  let rest = '';
  let from = 0;
  for (const { start, end } of links) {
    rest += text.slice(from, start);
    from = end;
  }
  return LABEL.test((rest + text.slice(from)).replace(/[\s,;|]+$/, ' ').replace(/ ?,\s*/g, ''));
}
