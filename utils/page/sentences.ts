/** A line as a whole, or as the sentences it consists of. */
import { says, smallOf } from '../languages/said';
import { type Family, partOf, type Reading, type Words } from './grammar/family';
import { noticeIn } from './grammar/notices';
import { isOthersCredit } from './grammar/others-credit';

/**
 * A full stop behind a word, and a capital or a letter of a script without: not behind an initial or a
 * day ("10. Januar"). So does a semicolon part what is said of a text, and a comma before its
 * translation.
 */
const SENTENCE_END =
  /(?<=[\p{L}\d][\p{Ll}\p{Lo}\p{M}\d)"])(?<!(?<!\d)\d\d)\.(?= [\p{Lu}\p{Lo}])|(?<=[\p{L}\d)"])[;,](?= )|(?<=\S)(?:[。．]|[।۔](?= ))(?=.)/gu;
const MOST_SENTENCES = 4;

/** What the first family that understands a line makes of it; else what its sentences say. */
export function readingsOf(words: Words, families: readonly Family[]): Reading[] {
  const bare = unbracketed(words);
  const found = families.map((family) => family(bare)).find(({ length }) => length > 0);
  // "By A, professor of B. Originally published at C.", "Written by A, translated by B"
  const isBy = found?.every(({ where }) => where === 'byline') ?? true;
  const said = isBy ? sentencesIn(bare, families) : [];
  return found && said.length <= found.length ? found : said;
}

/** "[This article was first published by <site>.]", and what a note says, without its label. */
function unbracketed(words: Words): Words {
  const isWhole = /^(?:\[[^[\]]*\]|\([^()]*\))$/.test(words.plain);
  const inner = isWhole ? partOf(words, 1, words.text.length - 1) : words;
  const small = smallOf(inner.text);
  const label = Math.max(...words.rooms.map(({ note }) => note.exec(small)?.[0].length ?? 0));
  return label > 0 ? partOf(inner, label, inner.text.length) : inner;
}

/** "Translated by A. Originally published in B. Reprinted with permission.": each says something. */
function sentencesIn(words: Words, families: readonly Family[]): Reading[] {
  const { rooms } = words;
  const ends = [...words.plain.matchAll(SENTENCE_END)]
    .map(({ index }) => index + 1)
    .filter(
      (end) => words.plain[end - 1] !== ',' || isTranslated(words.plain.slice(end + 1), rooms),
    );
  if (ends.length === 0 || ends.length > MOST_SENTENCES) return [];
  const readings: Reading[] = [];
  for (const [i, end] of [...ends, words.text.length].entries()) {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    const sentence = partOf(words, start, end);
    const found = families.map((family) => family(sentence)).find(({ length }) => length > 0);
    if (found) readings.push(...found);
    // "This article …" speaks of itself, whatever is said next of its author.
    else if (
      readings.length > 0 &&
      says(rooms, 'speaksOfItself', 'start', words.plain) &&
      words.plain.length < 300
    )
      break;
    // Else one sentence that says something else makes the line prose.
    else if (!saysNothing(sentence)) return [];
  }
  return readings;
}

/** "…, translated by Ada Wren" */
function isTranslated(rest: string, rooms: Words['rooms']): boolean {
  return says(rooms, 'translatedBy', 'start', rest);
}

/** "It is republished here with permission.", a notice, "Photographs by Bo Lind." */
function saysNothing(sentence: Words): boolean {
  const { plain, rooms } = sentence;
  const isByPermission = says(rooms, 'byPermission', 'whole', plain.replace(/[\s.。।۔]+$/u, ''));
  return isByPermission || noticeIn(plain, rooms) !== undefined || isOthersCredit(sentence);
}
