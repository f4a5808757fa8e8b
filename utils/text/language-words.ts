/** Languages as prose names them: "anglais", "from the Italian", "aus dem Englischen". */
import { fold } from './normalise';
import { once } from './once';

/** The languages prose names them in, asked of `Intl`. */
const LOCALES = ['fr', 'en', 'es', 'it', 'de', 'pt'];

/** Languages newspapers translate from. */
const TAGS =
  'ar bg bn ca cs da de el en es et eu fa fi fr he hi hr hu hy id it ja ka ko lt lv nl no pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh';

/** Endings an adjective takes: "version anglaise", "aus dem Englischen". */
const ENDINGS = ['', 'e', 'en'];

/**
 * The BCP 47 tag of a language named by one word; undefined where the word names none.
 * @param word one word, in any of the six languages, in any case
 */
export function languageOf(word: string): string | undefined {
  const named = fold(word);
  const ending = ENDINGS.find((end) => named.endsWith(end) && names().has(cut(named, end)));
  return ending === undefined ? undefined : names().get(cut(named, ending));
}

function cut(word: string, ending: string): string {
  return word.slice(0, word.length - ending.length);
}

/** Folded name → tag. */
const names = once(() => {
  const tags = TAGS.split(' ');
  return new Map(
    LOCALES.flatMap((locale) => {
      const inLocale = new Intl.DisplayNames(locale, { type: 'language' });
      return tags.map((tag): [string, string] => [fold(inLocale.of(tag) ?? ''), tag]);
    }),
  );
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
