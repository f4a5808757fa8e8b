/** Names and directions of languages, by `Intl`. */
import { perLocale } from './once';

const namesIn = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/**
 * A language's name in the language of the interface: `fr` → "French", "français".
 * @param tag BCP 47 tag
 * @param locale language to name it in
 * @returns the name, or the tag itself where `Intl` has none
 */
export function languageName(tag: string, locale: string): string {
  // Sites write `fr-FR` and `en-US` whatever they publish: the usual country of a language says
  // nothing. `of` refuses extensions (`en-x-simple`), which a well-formed tag may carry.
  const { language, script } = new Intl.Locale(tag);
  const { region } = new Intl.Locale(tag).minimize();
  const told = [language, script, region].filter((part) => part !== undefined).join('-');
  return namesIn(locale).of(told) ?? tag;
}

/** Scripts written from right to left that newspapers of today use. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Languages written from left to right in every country: a page need not start `Intl` for them. */
const LEFT_TO_RIGHT = /^(?:de|en|es|fr|it|ja|nl|pl|pt|ru|sr|tr)(?:-[A-Z]{2})?$/;

/**
 * The direction a language is written in, by its likely script (CLDR, through `Intl.Locale`).
 * @param tag BCP 47 tag
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (LEFT_TO_RIGHT.test(tag)) return 'ltr';
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Languages written in two scripts: only they need `Intl` to tell which. */
const IN_TWO_SCRIPTS = /^(?:sr|zh)\b/;

/**
 * Are two tags variants of one language in one script (`fr-CH` and `fr`, `zh-SG` and `zh-CN`), so that
 * dates of the one may stand in sentences of the other?
 */
export function isSameWriting(a: string, b: string): boolean {
  const [language] = a.split('-');
  if (language !== b.split('-')[0]) return false;
  if (!IN_TWO_SCRIPTS.test(a)) return true;
  const script = (tag: string) => new Intl.Locale(tag).maximize().script;
  return script(a) === script(b);
}
