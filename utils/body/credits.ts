/** Lines that stand with an article and are no part of its text: credits, datelines, notices. */

import type { Room } from '../languages/compiled';
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

/** "By" and a name; the name may be followed by who that is. */
const BYLINE = /^(?:par|by|por|da|di|von|de) \p{Lu}/u;

/** Leads to another article, wherever it stands. */
const ELSEWHERE =
  /^(?:(?:à )?(?:lire|voir) (?:aussi|également)|read (?:also|more)|see also|related|continue reading|lire la suite)(?: ?[:…]| )/i;

/** Rights without a holder, "Updated on", "Articles by": what stands with any article. */
const FORMULAS: readonly RegExp[] = [
  /^(?:(?:tous )?droits (?:de reproduction )?réservés|all rights reserved|reproduction interdite)\.?$/i,
  /^(?:mis à jour|(?:last )?updated)(?: le| on)? ?:? ?(?=\p{L}*\.? ?\d)/iu,
  /^(?:articles par|articles by|author|auteure?|by the same author|du même auteur) ?:/i,
  /^(?:featured image|image (?:en vedette|à la une)|photo credits?|crédits? photos?) ?:/i,
  /^(?:url|adresse|permalink|permalien)(?: de cet article| of this article)? ?: ?https?:/i,
  // The issue of a newspaper (seen beneath translations).
  /^édition d[ue] .{0,30}\d{4}(?!\d)/i,
];

/** Calls that no article closes with, however long they are. */
const CALL = /translate website|follow us|suivez-nous|share this|click (?:here|the share)/i;

/** "A contributed to this report.", beneath the text, whatever is said of the author below it. */
const CONTRIBUTED =
  /^\p{Lu}.{2,100} (?:contributed (?:reporting )?to this (?:article|report|story)|(?:a|ont) contribué à cet article)\.?$/u;

/** What is said of authors after their names, folded: "A is the author of", "A enseigne à". */
const BIOGRAPHY = /^,? (?:is|was|teaches|lives|writes|est|etait|enseigne|vit|ist|war|es|era) /;

/** A book's or a film's price, pages, number: who translated that is part of the text. */
const CATALOGUE = /(?<!\p{L})isbn(?!\p{L})|\d ?(?:€|(?:euros?|pages|pp?)(?!\p{L}))|[£$€] ?\d/iu;

/** What sites put above and beneath every article. */
const STANDING =
  /newsletter|translate website|subscri(?:be|ption)|abonnez-vous|inscrivez-vous|follow us|suivez-nous|share this|partager?(?: cet| sur)|click (?:here|the share)|faire un don|donate|^(?:tags?|mots[- ]clés|categor(?:y|ies)|catégories?|filed under|published in)\b/i;

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
  const plain = plainOf(line.text);
  if (!/[\p{L}\d]/u.test(line.text)) return true;
  if (after <= 2 && (isNotice(line, page.rooms) || (before > 0 && CONTRIBUTED.test(line.text))))
    return true;
  // Amid the text it is a picture's.
  if (/©|\(c\)/i.test(plain) && copyrightIn({ text: line.text, plain, rooms: page.rooms }))
    return true;
  if (ELSEWHERE.test(line.text) && line.links.length > 0 && line.text.length < 2 * PROSE)
    return true;
  if ((before > 0 && after > 0) || line.text.length > 3 * PROSE) return false;
  if (STANDING.test(line.text) && isButton(line)) return true;
  if (CALL.test(line.text) && line.text.length < 2 * PROSE) return true;
  if (before > 0 && isBiography(line, names)) return true;
  if (line.text.length >= PROSE) return false;
  if (before > 0 && isInCatalogue(article, index)) return false;
  if (BYLINE.test(plain) && !/[.!?]$/.test(plain) && before === 0) return true;
  if (FORMULAS.some((formula) => formula.test(line.text))) return true;
  // A card with labels is a table of the text's.
  const isCell = line.isLabel || article[index - 1]?.line.isLabel || /[:：]/.test(line.text);
  if (isCell && isInItemCard(article, index, page.rooms)) return false;
  if (names.has(fold(line.text)) || isLabelled(line)) return true;
  // "Source: <name>" that the page's other words do not prove is a table's, a picture's.
  const isProven = ({ where, needs }: Reading) => where !== 'source-line' || needs !== 'company';
  const words = { ...line, plain, ...page };
  return FAMILIES.some((family) => family(words).some(isProven));
}

/** What sites put there is short, or leads elsewhere as a whole; a closing paragraph may say the same. */
function isButton({ text, links }: Line): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length < PROSE / 2 || 2 * linked > text.length;
}

/** Beneath the text nobody speaks of its author by the whole name but the editor. */
function isBiography({ text }: Line, names: ReadonlySet<string>): boolean {
  const folded = fold(text);
  return [...names].some(
    (name) =>
      name.includes(' ') && folded.startsWith(name) && BIOGRAPHY.test(folded.slice(name.length)),
  );
}

/** Does a line that mere breaks part from this one say a price or a number of pages? */
function isInCatalogue(article: readonly Placed[], index: number): boolean {
  let [from, to] = [index, index + 1];
  while (index - from < MOST_JOINED && article[from]?.line.isSoft) from--;
  while (to - index < MOST_JOINED && article[to]?.line.isSoft) to++;
  return article
    .slice(Math.max(0, from), to)
    .some(
      ({ line, isProse }) => line !== article[index]?.line && !isProse && CATALOGUE.test(line.text),
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
