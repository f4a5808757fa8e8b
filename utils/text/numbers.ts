/** Numbers as a language writes them, by `Intl`. */
import { perLocale } from './once';

const writer = perLocale((locale) => new Intl.NumberFormat(locale));

/**
 * A number in the digits and groups of a language: `1200` → "1,200", "1 200", "١٬٢٠٠".
 * @param locale BCP 47 tag
 */
export function numberInWords(count: number, locale: string): string {
  return writer(locale).format(count);
}
