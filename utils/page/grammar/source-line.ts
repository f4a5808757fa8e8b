/** Lines that name the original source. */

import { dateIn } from '../../languages/written-dates';
import { isPersonName } from '../../text/names';
import { beforeVia, type Family, fact, factsOf, type Source, sourceIn, type Words } from './family';

/** Say by themselves that the text comes from elsewhere. */
const SURE = [
  // "La source originale de cet article est <site>" (seen)
  /^la source originale de cet article est /i,
  // "The original source of this article is <site>" (seen)
  /^the original source (?:of|for) this article is /i,
  // Remembered of sister sites, and their like
  /^la fuente original de este artículo es /i,
  /^la fonte originale di questo articolo è /i,
  /^die (?:original|ursprüngliche )quelle dieses artikels ist /i,
  /^a fonte original deste artigo é /i,
  // "O original encontra-se em <address>", "O original em inglês encontra-se em …"
  /^o (?:texto |artigo )?original (?:em \p{L}+ )?encontra-se em /iu,
  // "Source originale :", "Original source:"
  /^(?:source originale|original source|fuente original|fonte originale?|originalquelle) ?: ?/i,
];

/** "Source : <site>" may as well name where a figure comes from. */
const VAGUE = /^(?:source|fuentes?|fonte|quelle)(?: ?: ?| )(?=\S)/i;

export const sourceLine: Family = (words) => {
  const match = SURE.map((row) => row.exec(words.plain)).find((found) => found !== null);
  const vague = match ? null : VAGUE.exec(words.plain);
  const lead = match ?? vague;
  const source = lead ? referenceIn(words, lead[0].length) : undefined;
  if (!source || (!source.name && !source.address)) return [];
  if (source.isOwn) {
    return match ? [{ where: 'source-line', facts: [fact('here', 'role', 'original')] }] : [];
  }
  const facts = factsOf('original', source);
  return [{ where: 'source-line', facts, ...(vague ? { needs: 'company' } : {}) }];
};

/** "<site>", or "<site, author, date>" where the whole of it is a link. */
function referenceIn(words: Words, from: number): Source | undefined {
  const to = beforeVia(words.plain);
  const source = sourceIn(words, from, to);
  const [link] = words.links;
  const parts = words.plain.slice(from, to).split(', ');
  const isLinked = link && link.start <= from && link.end >= to;
  if (source || !isLinked || parts.length !== 3) return source;
  const [name = '', author = '', day = ''] = parts;
  const date = dateIn(day, words.inLanguage);
  if (!isPersonName(author) || date?.start !== 0 || date.end !== day.length) return undefined;
  const site = sourceIn(words, from, from + name.length);
  return site && { ...site, date: date.iso };
}
