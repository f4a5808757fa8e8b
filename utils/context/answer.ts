/** The answer to "what am I reading?", before it is put into words. */

import { ancestry } from '../records/chain';
import { daysBetween, isDay } from '../text/dates';
import { type Context, type ContextEdition, editionHere } from './context';

export interface Answer {
  /** What the text on the screen is; `elsewhere`: taken from another, nobody says how. */
  kind: 'original' | 'translation' | 'republication' | 'elsewhere';
  /** Language of the text on the screen; undefined when not stated. */
  inLanguage?: string;
  /** Language it was first written in; undefined when not stated. */
  originalLanguage?: string;
  /** The oldest edition known on the line of this page; the page's own where no other is. */
  oldest: ContextEdition;
  /** Is that the original? Otherwise where the text comes from is not stated. */
  isOriginalKnown: boolean;
  /** Whole days from the original to this page, where both dates are known and in order. */
  daysAfterOriginal?: number;
}

/**
 * What the text on the screen is. A republished translation is a translation to its reader.
 * @param context a composed context
 */
export function answerOf(context: Pick<Context, 'here' | 'chain'>): Answer {
  const here = editionHere(context);
  const line = ancestry(here, context.chain);
  const oldest = line.at(-1) ?? here;
  const original = oldest.role === 'original' ? oldest : undefined;
  const isTranslated = line.some(({ role }) => role === 'translation');
  const first = original?.datePublished?.value ?? '';
  const then = here.datePublished?.value ?? '';
  const days =
    original !== here && isDay(first) && isDay(then) ? daysBetween(first, then) : undefined;
  return {
    kind: isTranslated ? 'translation' : here.isRoleOpen ? 'elsewhere' : here.role,
    oldest,
    isOriginalKnown: original !== undefined,
    ...(here.inLanguage ? { inLanguage: here.inLanguage.value } : {}),
    ...(original?.inLanguage ? { originalLanguage: original.inLanguage.value } : {}),
    ...(days !== undefined && days >= 0 ? { daysAfterOriginal: days } : {}),
  };
}
