/** Lists within a sentence. */

/** "a, b and c", as the language does it. */
export function listInWords(items: readonly string[], locale: string): string {
  // Most texts have one author, for whom a page need not start `Intl`.
  if (items.length === 1) return items[0] ?? '';
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
