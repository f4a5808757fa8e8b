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
export function quoted(text: string, lang = 'en'): string {
  const [open, close] = MARKS[lang.split('-')[0] ?? ''] ?? ['“', '”'];
  return open + text + close;
}
