/** Quotation marks of a language. */

/** Opening and closing marks by base language (CLDR); guillemets with their no-break spaces. */
const MARKS: Record<string, [string, string]> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  pt: ['“', '”'],
  ru: ['«', '»'],
};

/**
 * Words in the quotation marks of their own language; English ones where it is unknown.
 * @param lang BCP 47 tag
 */
export function quoted(text: string, lang?: string): string {
  const [open, close] = marksOf(lang);
  return open + text + close;
}

/** The opening and the closing mark of a language. */
export function marksOf(lang = 'en'): [string, string] {
  return MARKS[lang.split('-')[0] ?? ''] ?? ['“', '”'];
}
