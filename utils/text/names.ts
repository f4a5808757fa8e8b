/** Telling names of people and publications from prose, and one spelling from another. */
import { fold } from './normalise';

/** A word of a name: capital first ("d'Arc", "McKay", "AFP") or of a script without capitals. */
const WORD = /^(?:[dlDLO]['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\d.'’&+・·-]*$/u;

/** Small words inside people's names. */
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|l[aeo]s?|van|von|ten|ter|den?r?|a[bfpv]|al|el|ben|bin|ibn|mac|ní|nic|ó|['’]t|vom|wa|zu[mr]?)$/u;

/** Those that may open a name written without the first one: "de Bréant". */
const OPENING = /^(?:d[eu]|van|von)$/u;

/** Small words inside names of publications; they may open one: "le Saker Francophone". */
const SMALL =
  /^(?:[àaeoyi&]|d[aeiou]s?|dell?[aeo]?|del|la|les?|los|il|of|the|and|for|et|en|und|pour|sur|in|on|der|die|das|für|voor|para|per|och|og)$/u;

/** What follows a name behind a comma and is none. */
const DEGREE = /^(?:M\.?D|Ph\.?D|M\.?A|M\.?Sc|B\.?Sc|M\.?P\.?H|Esq|Jr|Sr)\.?$/;

/** "Counter Dock. Translation by Ada Wren": a sentence ends in it; initials and most titles are shorter. */
const SENTENCE = /(?<!\p{L})(?!(?:Capt|Dept|Prof|Univ)\.)\p{L}{4,}\. /u;

/** "ADA WREN Associated Wire": a name in capitals, and something else behind it. */
const FOLLOWED = /^(?:\p{Lu}[\p{Lu}\p{M}'’-]*\p{Lu} ){2,}(?:\p{Lu}\p{Ll}\S*(?: |$)){2,}/u;

/** "example.org", "RT.com" */
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/**
 * Is this a person's name and nothing else? Up to five words and three small ones; "Wayan" is, "nos soins" is not.
 * @param text without the punctuation around it
 */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length <= 60 &&
    words.length <= 8 &&
    !SENTENCE.test(text) &&
    !FOLLOWED.test(text) &&
    // "The Numbers", "The Author"
    words[0] !== 'The' &&
    words.filter((word) => !PARTICLE.test(word)).length <= 5 &&
    (WORD.test(words[0] ?? '') || (words.length > 1 && OPENING.test(words[0] ?? ''))) &&
    WORD.test(words.at(-1) ?? '') &&
    words.every((word) => WORD.test(word) || PARTICLE.test(word))
  );
}

/**
 * Is this a publication's name and nothing else? Up to seven words, capitals but for small words.
 * @param text without the punctuation around it
 */
export function isPublicationName(text: string): boolean {
  const words = text.split(' ');
  const isProper = (word: string) => WORD.test(word) || DOMAIN.test(word);
  return (
    text.length <= 80 &&
    words.length <= 7 &&
    !SENTENCE.test(text) &&
    !FOLLOWED.test(text) &&
    words.some(isProper) &&
    (isProper(words.at(-1) ?? '') || /^\d+$/.test(words.at(-1) ?? '')) &&
    words.every((word) => isProper(word) || SMALL.test(word) || /^\d+$/.test(word))
  );
}

/** A name in quotation marks has so many words at most: of more, it may be a title. */
const MOST_QUOTED = 2;

/**
 * Does a name stand in quotation marks, so that its later word may be a small one: "«Новая газета»"?
 * @param text in which it stands
 * @param from where it is looked for
 */
export function isQuotedName(text: string, from: number, name: string): boolean {
  const at = text.indexOf(name, from);
  const isQuoted =
    /[«„“]$/u.test(text.slice(0, at)) && /^[»”“]/u.test(text.slice(at + name.length));
  return isQuoted && /^\p{Lu}[^\p{P}]*$/u.test(name) && name.split(' ').length <= MOST_QUOTED;
}

/**
 * The people a list names: "A, B et C". Undefined where anything in it is not a name.
 * @param text the list, without the words that lead to it
 * @param ands words between two names in the languages at hand
 */
export function namesIn(text: string, ands: readonly string[] = []): string[] | undefined {
  const names = text
    .split(/ ?[,;/] | & |[、，；]/u)
    // "A, B, and C"
    .map((name) =>
      ands.reduce(
        (rest, and) => (rest.startsWith(`${and} `) ? rest.slice(and.length + 1) : rest),
        name,
      ),
    )
    .flatMap((name) => splitBy(name, ands))
    .flatMap((name) => {
      // "Ana Paz y Juan Luz" are two; "Ortega y Gasset" may be one, and is then nobody's.
      const pair = name.split(/ [ey] /u);
      return pair.every((part) => part.includes(' ')) ? pair : [name];
    })
    .map(trimName)
    .filter((name, i) => i === 0 || !DEGREE.test(name));
  return names.length <= 8 && names.every(isPersonName) ? names : undefined;
}

/** "A och B": by the words of the languages at hand; each part must be more than one word. */
function splitBy(name: string, ands: readonly string[]): string[] {
  for (const and of ands) {
    const parts = name.split(` ${and} `);
    if (parts.length > 1 && parts.every((part) => part.trim() !== '')) return parts;
  }
  return [name];
}

/**
 * A name without the punctuation, brackets and full stop around it; an initial keeps its stop.
 * @param text a bounded piece of a line
 */
export function trimName(text: string): string {
  return text
    .replace(/‘([^‘’]+)’(?=\P{L}*$)/u, '$1')
    .replace(/^[\s,;:|/*()[\]"«»“”‘„–—•·，、：；（）【】「」《》〔〕-]+/u, '')
    .replace(/[\s,;:|/*()[\]"«»“”–—•·，、：；（）【】「」《》〔〕।-]+$/u, '')
    .replace(/(?<=[\p{Ll}\p{Lo}\d)])[.。]$/u, '')
    .trim();
}

/**
 * Do two spellings name one person? `M. K. BHADRAKUMAR`, `MK Bhadrakumar` and
 * `Melkulangara BHADRAKUMAR` do: the last word is the same and the first names agree as far as
 * both are spelt out.
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [spelling(one), spelling(other)];
  if (a.last !== b.last) return false;
  const [short, long] = a.first.length < b.first.length ? [a.first, b.first] : [b.first, a.first];
  return short === long || (short !== '' && (a.isInitials || b.isInitials) && short[0] === long[0]);
}

/** What all spellings of one person's name have in common. */
export function nameKey(name: string): string {
  return spelling(name).last;
}

function spelling(name: string): { first: string; last: string; isInitials: boolean } {
  const words = name.replace(/\./g, '. ').trim().split(/\s+/u);
  const last = fold(words.pop() ?? '').replace(/\.$/, '');
  return {
    first: fold(words.join('')).replace(/\./g, ''),
    last,
    isInitials: words.every((word) => /^(?:\p{Lu}\.?|\p{Lu}{2,3})$/u.test(word)),
  };
}
