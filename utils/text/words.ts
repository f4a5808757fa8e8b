/** The words of the interface: typed access to the browser's message files, whoever reads them. */
import type messages from '../../public/_locales/en/messages.json';
import { dateInWords } from './dates';
import { languageName } from './languages';

/** Every message of `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Keys of messages that come as a pair for the two plural forms English and French know. */
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

/** Messages with names and dates by `Intl`. */
export function withIntl({ locale, t }: Messages): Words {
  return {
    locale,
    t,
    language: (tag) => languageName(tag, locale),
    date: (iso) => dateInWords(iso, locale),
  };
}

/**
 * A message in the plural form its number asks for; `$1` is the number, formatted.
 * @param key stem of the pair, e.g. `daysLater` for `daysLaterOne` and `daysLaterOther`
 */
export function counted(words: Words, key: CountKey, count: number): string {
  const form = new Intl.PluralRules(words.locale).select(count) === 'one' ? 'One' : 'Other';
  return words.t(`${key}${form}` as MessageKey, new Intl.NumberFormat(words.locale).format(count));
}
