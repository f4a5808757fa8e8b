/** Whose "Source: <name>" is a picture's. */
import { fold } from '../text/normalise';
import type { Reading } from './grammar/family';
import type { Placed } from './region';

/** Where pictures come from, and no articles. */
const LIBRARIES = new Set([
  ...['123rf', 'adobe stock', 'afp photo', 'alamy', 'alamy stock photo', 'depositphotos'],
  ...['dreamstime', 'flickr', 'fotolia', 'freepik', 'getty images', 'istock', 'istockphoto'],
  ...['pexels', 'picture alliance', 'pixabay', 'reuters pictures', 'shutterstock'],
  ...['unsplash', 'wikimedia', 'wikimedia commons'],
]);

/**
 * May a line name a picture's source and not the text's? It may be any publication's if it stands in
 * the midst of the text without leading anywhere: then it wants to be named once more.
 * @returns whether it is a picture's, for sure or perhaps
 */
export function pictured(
  { where, needs, facts }: Reading,
  { before, after }: Placed,
): 'sure' | 'perhaps' | undefined {
  if (where !== 'source-line' || needs !== 'company') return undefined;
  const names = facts.filter(({ property }) => property === 'publisher');
  if (names.some(({ value }) => LIBRARIES.has(fold(value)))) return 'sure';
  const leads = facts.some(({ property }) => property === 'address');
  return before > 0 && after > 0 && !leads ? 'perhaps' : undefined;
}
