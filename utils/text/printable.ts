/** Text on its way out, into formats where a line's end or a sign that nobody sees means something. */
import { withoutControls } from './controls';

/** Signs without width, but those that join letters; half a surrogate pair. */
const UNSEEN = /[\u200b\u2060\ufeff\p{Surrogate}]/gu;

/** What is there to read, in one line. */
export function printable(text: string): string {
  return withoutControls(text)
    .replace(UNSEEN, '')
    .replace(/[\t\n]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for every text within a value, at any depth; names of fields stay. */
export function printableWithin<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableWithin) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, printableWithin(one)]);
  return Object.fromEntries(entries);
}
