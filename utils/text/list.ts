/** Lists within a sentence. */
import { perLocale } from './once';

/** "a, b and c", as the language does it. */
export function listInWords(items: readonly string[], locale: string): string {
  // Most texts have one author, for whom a page need not start `Intl`.
  if (items.length === 1) return items[0] ?? '';
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/**
 * What stands between the things of a list that has no "and": ", " or "、" or "، ", as the language has
 * it. What `Intl` puts between them has a letter in some languages, and is a mere space in others.
 */
export const commaIn = perLocale((locale): string => {
  for (const type of ['conjunction', 'unit'] as const) {
    const parts = new Intl.ListFormat(locale, { type }).formatToParts(['1', '2', '3']);
    const comma = parts.find((part) => part.type === 'literal')?.value.match(/^\p{P}/u)?.[0];
    // As wide as a letter, it holds its space.
    if (comma) return comma === '、' ? comma : `${comma} `;
  }
  return ', ';
});
