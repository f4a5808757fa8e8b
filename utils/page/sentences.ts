/** A line as a whole, or as the sentences it consists of. */
import { type Family, partOf, type Reading, type Words } from './grammar/family';
import { noticeIn } from './grammar/notices';

/**
 * A full stop behind a word, and a capital: not behind an initial or a day ("10. Januar"). So does a semicolon part what is
 * said of a text, and a comma before its translation.
 */
const SENTENCE_END =
  /(?<=[\p{L}\d][\p{Ll}\d)"])(?<!(?<!\d)\d\d)\.(?= \p{Lu})|(?<=[\p{L}\d)"]);(?= )|(?<=[\p{L}\d)"]),(?= (?:traduit|translated|traducid|tradott|traduzid|übersetzt|aus dem )\p{L}*)/gu;
const MOST_SENTENCES = 4;
const SELF =
  /^(?:this (?:article|essay|story|text) |cet article |cette enquête |ce texte |(?:originally|first) published )/i;
/** "It is republished here with permission." */
const BY_PERMISSION =
  /^(?:it|this (?:article|piece|essay|post|story|text)|il|elle|cet article|ce texte|used|re(?:published|printed|posted|produced|pris|publié|produit)e?)(?: (?:is|was|has been|est|a été))?(?: here| ici)?(?: re(?:published|printed|posted|produced|pris|publié|produit)e?)?(?: here| ici)? (?:(?:with|by|avec|under|sous) .{0,60}(?:permission|autorisation|licen[cs]e).{0,40})$|^(?:all rights reserved|tous droits réservés)|^(?:per gentile concessione|con (?:la )?(?:autorización|permiso)|com (?:a )?(?:autorização|permissão)|mit freundlicher genehmigung)(?: .{0,60})?\.?$/i;

/** What the first family that understands a line makes of it; else what its sentences say. */
export function readingsOf(words: Words, families: readonly Family[]): Reading[] {
  const bare = unbracketed(words);
  const found = families.map((family) => family(bare)).find(({ length }) => length > 0);
  // "By A, professor of B. Originally published at C.", "Written by A, translated by B"
  const isBy = found?.every(({ where }) => where === 'byline') ?? true;
  const said = isBy ? sentencesIn(bare, families) : [];
  return found && said.length <= found.length ? found : said;
}

/** "Editor's note: …", "NdlR : …", "Nota: …" */
const NOTE =
  /^(?:(?:\p{L}+'s |the )?(?:author|editor)(?:s|'s|s')? note|note(?: de la rédaction| du traducteur)?|n\.?d\.?l\.?r\.?|nota(?: del editor| del autor| de la redacción| da redação)?|anm(?:erkung|\.)(?: der redaktion)?) ?: (?=\S)/iu;

/** "[This article was first published by <site>.]", and what a note says, without its label. */
function unbracketed(words: Words): Words {
  const isWhole = /^(?:\[[^[\]]*\]|\([^()]*\))$/.test(words.plain);
  const inner = isWhole ? partOf(words, 1, words.text.length - 1) : words;
  const label = NOTE.exec(inner.plain)?.[0].length ?? 0;
  return label > 0 ? partOf(inner, label, inner.text.length) : inner;
}

/** "Translated by A. Originally published in B. Reprinted with permission.": each says something. */
function sentencesIn(words: Words, families: readonly Family[]): Reading[] {
  const ends = [...words.plain.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  if (ends.length === 0 || ends.length > MOST_SENTENCES) return [];
  const readings: Reading[] = [];
  for (const [i, end] of [...ends, words.text.length].entries()) {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    const sentence = partOf(words, start, end);
    const found = families.map((family) => family(sentence)).find(({ length }) => length > 0);
    if (found) readings.push(...found);
    // "This article …" speaks of itself, whatever is said next of its author.
    else if (readings.length > 0 && SELF.test(words.plain) && words.plain.length < 300) break;
    // Else one sentence that says something else makes the line prose.
    else if (!BY_PERMISSION.test(sentence.plain) && !noticeIn(sentence.plain)) return [];
  }
  return readings;
}
