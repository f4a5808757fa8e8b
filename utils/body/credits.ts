/** Lines that stand with an article and are no part of its text: credits, datelines, notices. */

import type { Own } from '../page/addresses';
import { copyrightLine } from '../page/grammar/copyright-line';
import { creditLine } from '../page/grammar/credit-line';
import { type Family, plainOf } from '../page/grammar/family';
import { headLine } from '../page/grammar/head-line';
import { licenceLine } from '../page/grammar/licence-line';
import { originalLine } from '../page/grammar/original-line';
import { sourceLine } from '../page/grammar/source-line';
import { isNotice } from '../page/notices-of';
import { type Line, PROSE } from '../page/outline/line';
import type { Page } from '../page/page';
import type { Placed } from '../page/region';
import { fold } from '../text/normalise';

const FAMILIES: readonly Family[] = [
  ...[originalLine, creditLine, licenceLine, sourceLine, headLine, copyrightLine],
];

/** "Région :", "Theme:", "Articles Par :": a label, and then nothing but links. */
const LABEL = /^\p{L}[\p{L}' ’/-]{1,40}? ?: ?$/u;

/** A statement may be read from several lines: a label and its value. */
const MOST_JOINED = 5;

/** "By" and a name; the name may be followed by who that is. */
const BYLINE = /^(?:par|by|por|da|di|von|de) \p{Lu}/u;

/** Leads to another article, wherever it stands. */
const ELSEWHERE =
  /^(?:(?:à )?(?:lire|voir) (?:aussi|également)|read (?:also|more)|see also|related)(?: ?:| )/i;

/** Rights without a holder, "Updated on", "Articles by": what stands with any article. */
const FORMULA =
  /^(?:(?:tous )?droits (?:de reproduction )?réservés|all rights reserved|reproduction interdite)\.?$|^(?:mis à jour|(?:last )?updated)(?: le| on)? ?:? ?(?=\p{L}*\.? ?\d)|^(?:articles par|articles by|author|auteure?|by the same author|du même auteur) ?:/iu;

/** What sites put above and beneath every article. */
const STANDING =
  /newsletter|translate website|subscri(?:be|ption)|abonnez-vous|inscrivez-vous|follow us|suivez-nous|share this|partager?(?: cet| sur)|click (?:here|the share)|faire un don|donate|^(?:tags?|mots[- ]clés|categor(?:y|ies)|catégories?|filed under|published in)\b/i;

/**
 * Tells which lines of an article are none of its text.
 * @param article in the order of the page, with how much prose stands before and after each
 * @param isItem is a line an item of a list? "Translated by" in a book's card is no credit
 */
export function creditsIn(
  article: readonly Placed[],
  page: Page,
  own: Own,
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
    if (!found.has(line) && !isItem(line) && isCredit(article, index, names, page, own))
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
  { inLanguage }: Page,
  own: Own,
): boolean {
  const placed = article[index];
  if (placed === undefined) return false;
  const { line, before, after } = placed;
  if (!/[\p{L}\d]/u.test(line.text)) return true;
  if (after <= 2 && isNotice(line)) return true;
  if (ELSEWHERE.test(line.text) && line.links.length > 0 && line.text.length < 2 * PROSE)
    return true;
  if ((before > 0 && after > 0) || line.text.length > 3 * PROSE) return false;
  if (STANDING.test(line.text) && line.text.length < 2 * PROSE) return true;
  if (line.text.length >= PROSE) return false;
  const plain = plainOf(line.text);
  if (BYLINE.test(plain) && !/[.!?]$/.test(plain) && before === 0) return true;
  if (FORMULA.test(line.text) || names.has(fold(line.text)) || isLabelled(line)) return true;
  const words = { ...line, plain, own, inLanguage };
  return FAMILIES.some((family) => family(words).length > 0);
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
