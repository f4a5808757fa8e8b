/** Names of months and days of the week, asked of `Intl`: nobody types them. */
import { perLocale } from '../text/once';

/**
 * Names of the months, whole and shortened, as they stand alone and in dates; without full stop.
 * @returns the number of the month, 1 to 12
 */
export const monthsOf = perLocale((tag): ReadonlyMap<string, number> => {
  return namesOf(tag, 'month', 12, (month) => Date.UTC(2000, month, 15));
});

/** Names of the days of the week, whole and shortened: 1 is Monday (ISO 8601). */
export const weekdaysOf = perLocale((tag): ReadonlyMap<string, number> => {
  return namesOf(tag, 'weekday', 7, (day) => Date.UTC(2000, 0, 3 + day));
});

/** Where a language has names of its own for the same months, or a second script. */
const FURTHER: Record<string, readonly string[]> = {
  ...{ ar: ['ar-LB', 'ar-MA', 'ar-DZ'], sr: ['sr-Latn'], de: ['de-AT'] },
};

function namesOf(
  tag: string,
  part: 'month' | 'weekday',
  count: number,
  at: (index: number) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const locales = [tag, ...(FURTHER[tag.split('-')[0] ?? ''] ?? [])];
  for (const locale of locales) namesInto(found, locale, part, count, at);
  return found;
}

function namesInto(
  found: Map<string, number>,
  tag: string,
  part: 'month' | 'weekday',
  count: number,
  at: (index: number) => number,
): void {
  for (const style of ['long', 'short'] as const) {
    for (const context of [{}, { day: 'numeric' }] as const) {
      const options = { ...context, [part]: style, timeZone: 'UTC', calendar: 'gregory' };
      const writer = new Intl.DateTimeFormat(tag, options);
      for (let index = 0; index < count; index++) {
        const parts = writer.formatToParts(at(index));
        const name = parts.find(({ type }) => type === part)?.value ?? '';
        const word = name.toLowerCase().replace(/\.$/, '');
        // "6月" is read by its figure.
        if (/^\p{L}/u.test(word) && !/\d/.test(word)) found.set(word, found.get(word) ?? index + 1);
      }
    }
  }
}
