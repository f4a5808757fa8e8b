/** The hour that follows a date. */
import { saidIn, smallOf } from '../../languages/said';
import type { Words } from './words';

/** "10:04 am", "- 10.04", "10 h 04 CET" */
const TIME = /^(?:- )?\d\d? ?[:.h] ?\d\d(?: ?(?:[ap]\.?m\.?|h\.?))?(?: ?[a-z]{2,4})?[\s.]*$/;

/** May this follow a date: nothing, or "at 10:04 am"? */
export function isHour(text: string, { rooms }: Pick<Words, 'rooms'>): boolean {
  const small = smallOf(text).replace(/^[\s.,/]+/, '');
  if (small === '') return true;
  const at = saidIn(rooms, 'atHour', 'start', small)?.[0].length ?? 0;
  return TIME.test(small.slice(at).trimStart());
}
