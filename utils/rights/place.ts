/** Where the phrase of a condition stands in its notice. */
import type { Condition } from './schema';

/** A condition together with the place of its phrase, in UTF-16 units of the notice's text. */
export type PlacedCondition = Condition & { start: number; end: number };

/**
 * Finds the phrases of conditions in the words of their notice.
 * @returns nothing at all where one phrase is missing or stands there twice: then the words are not
 *   the ones that were read, and no condition may float free of its words
 */
export function placed(text: string, conditions: readonly Condition[]): PlacedCondition[] {
  const found = conditions.flatMap((condition) => {
    const start = text.indexOf(condition.phrase);
    const isSure = start >= 0 && start === text.lastIndexOf(condition.phrase);
    return isSure ? [{ ...condition, start, end: start + condition.phrase.length }] : [];
  });
  return found.length === conditions.length ? found : [];
}
