/** Languages as prose names them: "anglais", "from the Italian", "aus dem Englischen". */
import { fold } from './normalise';

/** The languages prose names them in, asked of `Intl`. */
const LOCALES = ['fr', 'en', 'es', 'it', 'de', 'pt'];

/** Languages newspapers translate from. */
const TAGS =
  'ar bg bn ca cs da de el en es et eu fa fi fr he hi hr hu hy id it ja ka ko lt lv nb nl pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh';

/** Endings an adjective takes: "version anglaise", "aus dem Englischen". */
const ENDINGS = ['', 'e', 'en'];

/**
 * The BCP 47 tag of a language named by one word; undefined where the word names none.
 * @param word one word, in any of the six languages, in any case
 */
export function languageOf(word: string): string | undefined {
  const named = fold(word);
  for (const locale of LOCALES) {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    for (const tag of TAGS.split(' ')) {
      const name = fold(names.of(tag) ?? '');
      if (ENDINGS.some((ending) => name + ending === named)) return tag;
    }
  }
  return undefined;
}

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
