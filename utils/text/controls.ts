/**
 * Characters that are read by nobody but change what is read beside them. They are taken out wherever
 * words of others enter: pages, packs, own records, messages.
 */

/**
 * Controls of direction (marks, embeddings, overrides, isolates), and all other controls but tab and
 * line feed. What joins letters in Persian or Hindi stays.
 */
const CONTROLS = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

/** The words without controls: they stand in the order in which they are written. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(CONTROLS, '');
}

/** The same JSON without controls in any of its texts. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}
