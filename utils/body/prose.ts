/** What is prose, in any script. */

import type { Line } from '../page/outline/line';
import { PROSE } from '../page/outline/line';

/** A character of these scripts says as much as some three letters of an alphabet. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const WEIGHT = 3;

/** Is a line as long as a paragraph of an article's text? */
export function isProse({ text }: Pick<Line, 'text'>): boolean {
  if (text.length >= PROSE) return true;
  if (WEIGHT * text.length < PROSE) return false;
  return text.length + (WEIGHT - 1) * (text.match(DENSE)?.length ?? 0) >= PROSE;
}
