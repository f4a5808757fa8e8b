/** The words of the interface: typed access to the browser's message files, whoever reads them. */
import type messages from '../../public/_locales/en/messages.json';
import { dateInWords } from './dates';
import { languageName } from './languages';
import { numberInWords } from './numbers';
import { perLocale } from './once';

/** Every message of `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/**
 * Stems of counted messages. English has two forms of each; the file of another language has the
 * forms that its own numbers ask for: `daysLaterTwo`, `daysLaterFew`, `daysLaterMany`, or one alone.
 */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Stem}One`
    ? `${Stem}Other` extends MessageKey
      ? Stem
      : never
    : never;
}[MessageKey];

/** The messages alone. */
export interface Messages {
  /** BCP 47 tag of the language the messages are in; dates and names follow it. */
  readonly locale: string;
  /** A message, `$1`… replaced by `values`. */
  t(key: MessageKey, ...values: string[]): string;
}

/** The messages, and what they are filled with. */
export interface Words extends Messages {
  /** A language's name, by its BCP 47 tag. */
  language(tag: string): string;
  /** A date written out, by its `YYYY-MM-DD`. */
  date(iso: string): string;
}

/** A message with its values in the places of `$1`, `$2` …, as the browsers do it. */
export function filled(message: string, values: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '');
}

/** Messages with names and dates by `Intl`. */
export function withIntl({ locale, t }: Messages): Words {
  return {
    locale,
    t,
    language: (tag) => languageName(tag, locale),
    date: (iso) => dateInWords(iso, locale),
  };
}

const pluralsOf = perLocale((locale) => new Intl.PluralRules(locale));

/**
 * The key of a counted message in the form of a plural category.
 * @param key stem, e.g. `daysLater` for `daysLaterFew`
 */
export function pluralKey(key: CountKey, category: Intl.LDMLPluralRule): MessageKey {
  // English, by which the keys are typed, has no more than two of the six.
  return `${key}${category.charAt(0).toUpperCase()}${category.slice(1)}` as MessageKey;
}

/**
 * A message in the plural form its number asks for (CLDR, through `Intl.PluralRules`); `$1` is the
 * number, in the locale's digits.
 * @param key stem of the forms, e.g. `daysLater` for `daysLaterOne` and `daysLaterOther`
 */
export function counted(words: Words, key: CountKey, count: number): string {
  const number = numberInWords(count, words.locale);
  const category = pluralsOf(words.locale).select(count);
  // "1 000 000 éditions": the Romance languages' form for millions differs in words alone, not in digits.
  return words.t(pluralKey(key, category), number) || words.t(pluralKey(key, 'other'), number);
}
