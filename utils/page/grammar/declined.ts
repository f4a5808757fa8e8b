/** Names as the language in which they stand declines them: "in der Neuen Quay-Zeitung". */
import { saidIn, says, smallOf } from '../../languages/said';
import type { Words } from './words';

/**
 * A publication's name by itself, without the letter that the words before it ask for.
 * @param name as it stands in the line
 * @param start where it starts there
 */
export function asNamed(name: string, { plain, rooms }: Words, start: number): string {
  if (!says(rooms, 'declining', 'end', plain.slice(0, start).trimEnd())) return name;
  const found = saidIn(rooms, 'declined', 'within', smallOf(name));
  if (!found) return name;
  const last = found.index + found[0].length - 1;
  return name.slice(0, last) + name.slice(last + 1);
}
