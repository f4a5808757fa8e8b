/** Lines that name the original source. */
import { type Family, fact, factsOf, sourceIn } from './family';

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
  // "Source originale :", "Original source:"
  /^(?:source originale|original source|fuente original|fonte originale?|originalquelle) ?: ?/i,
];

/** "Source : <site>" may as well name where a figure comes from. */
const VAGUE = /^(?:source|fuente|fonte|quelle)(?: ?: ?| )(?=\S)/i;

const VIA = /(?<=\S),? \(?via .*$/i;

export const sourceLine: Family = (words) => {
  const match = SURE.map((row) => row.exec(words.plain)).find((found) => found !== null);
  const vague = match ? null : VAGUE.exec(words.plain);
  const lead = match ?? vague;
  // "<site> via <another>": where it was found is not where it comes from.
  const end = words.plain.replace(VIA, '').length;
  const source = lead ? sourceIn(words, lead[0].length, end) : undefined;
  if (!source || (!source.name && !source.address)) return [];
  if (source.isOwn) {
    return match ? [{ where: 'source-line', facts: [fact('here', 'role', 'original')] }] : [];
  }
  const facts = factsOf('original', source);
  return [{ where: 'source-line', facts, ...(vague ? { needs: 'company' } : {}) }];
};
