/** Languages as prose names them: "anglais", "from the Italian", "с английского", "英語". */
import { folded } from '../text/folded';
import { once, perLocale } from '../text/once';
import type { Spoken } from './types';

/** Names are asked of `Intl` in these languages first, whatever the page's own is. */
const LOCALES = ['en', 'fr', 'es', 'it', 'de', 'pt'];

/** Languages newspapers and blogs translate from. */
const TAGS =
  'af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ku la lt lv mk ml mr ms mt my ne nl no pa pl ps pt ro ru sa sk sl sq sr sv sw ta te th tl tr uk ur uz vi yi zh';

/** Endings an adjective takes: "version anglaise", "aus dem Englischen". */
const ENDINGS = ['', 'e', 'en', 'a', 'o'];

/** A stem has at least so many letters, and a declined form so many others behind it. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;

/**
 * The BCP 47 tag of a language named by one word; undefined where the word names none.
 * @param word one word, in English, French, Spanish, Italian, German or Portuguese, in any case
 */
export function languageOf(word: string): string | undefined {
  return exact(keyOf(word), LOCALES, []);
}

/**
 * The BCP 47 tag of the language that a few words name, in the language of one of the rooms.
 * @param text e.g. "the Brazilian Portuguese", "английского", "English (UK)"
 */
export function languageNamed(
  text: string,
  rooms: readonly { language: Spoken }[],
): string | undefined {
  const whole = keyOf(text.replace(/\([^()]*\)/g, ''));
  const languages = rooms.map(({ language }) => language);
  const locales = [...new Set([...languages.map(({ tag }) => tag), ...LOCALES])];
  const words = whole.split(' ');
  if (words.length > 3) return undefined;
  for (const part of words.length > 1 ? [whole, words.at(-1) ?? '', words[0] ?? ''] : [whole]) {
    const tag = exact(part, locales, languages) ?? declined(part, languages);
    if (tag) return tag;
  }
  return ownNames().get(whole);
}

/** Is this, to its letter, what one language calls some language: no "German" in "Germán Ortiz"? */
export function isLanguageIn(locale: string, word: string): boolean {
  return namesIn(locale).has(keyOf(word));
}

/**
 * Does a text without spaces name a language in that language: "日本語" in "日本語訳です"?
 * @param tag BCP 47 tag of the language
 */
export function isUnspacedNameIn(text: string, tag: string): boolean {
  const name = ownName(tag);
  return name !== undefined && UNSPACED.test(name) && text.includes(name);
}

/** What a language calls itself. */
const ownName = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag));

/** "Deutsch", on a page in whatever language: what each calls itself → its tag. */
const ownNames = once(
  (): ReadonlyMap<string, string> =>
    new Map(TAGS.split(' ').map((tag) => [keyOf(ownName(tag) ?? ''), tag])),
);

function exact(
  word: string,
  locales: readonly string[],
  languages: readonly Spoken[],
): string | undefined {
  for (const locale of locales) {
    const names = namesIn(locale);
    for (const ending of ENDINGS) {
      if (!word.endsWith(ending)) continue;
      const tag = names.get(word.slice(0, word.length - ending.length));
      if (tag) return tag;
    }
  }
  for (const language of languages) {
    for (const [tag, words] of Object.entries(language.languages ?? {})) {
      if (words.split(' ').some((name) => keyOf(name) === word)) return tag;
    }
  }
  return undefined;
}

/** "английского" and "английский" share all but their endings. */
function declined(word: string, languages: readonly Spoken[]): string | undefined {
  let [best, longest, isSure] = ['', 0, false];
  for (const { tag: locale, declines, languages: further } of languages) {
    if (!declines) continue;
    const names: [string, string][] = [
      ...namesIn(locale),
      ...Object.entries(further ?? {}).flatMap(([tag, words]) =>
        words.split(' ').map((name): [string, string] => [keyOf(name), tag]),
      ),
    ];
    for (const [name, tag] of names) {
      const shared = sharedStart(name, word);
      const isStem =
        shared >= SHORTEST_STEM &&
        name.length - shared <= 3 &&
        word.length - shared <= LONGEST_ENDING;
      if (!isStem || shared < longest) continue;
      isSure = shared > longest || tag === best;
      [best, longest] = [tag, shared];
    }
  }
  return isSure ? best : undefined;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Letters by which a pattern tells names of languages from other words; a look-up does the rest. */
const HEAD = 3;

/**
 * A pattern for what a room's language calls languages, folded: "French", "the Brazilian
 * Portuguese", "с английского"; the names English has, too. It takes words that begin as such a
 * name does: what it takes is to be looked up.
 */
export function languagePattern(language: Spoken): { pattern: string; edge: string } {
  const own = [
    ...namesIn(language.tag).keys(),
    ...Object.values(language.languages ?? {}).flatMap((words) => words.split(' ').map(keyOf)),
    ...namesIn('en').keys(),
  ];
  // Scripts without spaces, and names of two words, as they are.
  const isWhole = (name: string) => name.length <= HEAD || /\s/.test(name) || UNSPACED.test(name);
  const whole = [...new Set(own.filter(isWhole))].filter((name) => name !== '');
  const heads = [
    ...new Set(own.filter((name) => !isWhole(name)).map((name) => name.slice(0, HEAD))),
  ];
  const longest = whole.sort((a, b) => b.length - a.length);
  const edge = UNSPACED.test(own[0] ?? '') ? '' : EDGE;
  return {
    pattern: `(?:[a-z-]{4,14} )?(?:(?:${heads.join('|')})${REST}|${longest.join('|') || '(?!)'})(?: ?\\([^()]{1,30}\\))?`,
    edge,
  };
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** The rest of a word. No classes of Unicode: they make a pattern slow to compile. */
const REST = '[^\\s,.;:()"|\\[\\]/]{1,20}?';
/** Where a word ends. */
const EDGE = '(?=$|[\\s,.;:()"|\\[\\]/!?-])';

function keyOf(text: string): string {
  return folded(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M} ]/gu, '')
    .trim();
}

/** Name → tag. */
const namesIn = perLocale((locale): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Map(TAGS.split(' ').map((tag) => [keyOf(names.of(tag) ?? tag), tag]));
});

/**
 * A language tag in canonical form, or undefined for what is none: `fr_FR` → `fr-FR`.
 * @param tag what an attribute or a meta element holds
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}
