/** Words of a room's lists in a text: labels, what leads to something, notices. */
import { folded, small } from '../text/folded';
import { type Given, patternOf } from './compile';
import type { Lists } from './lists';

/** The lists of a room, by name. */
export type List = keyof Lists;

/** Where in a text the words stand: they are all of it, begin it, end it, or stand anywhere in it. */
export type Place = 'whole' | 'start' | 'end' | 'within';

/** A room, as far as its lists go. */
interface Speaking {
  list(name: List, place: Place): RegExp;
}

/** A text as lists are matched against it, place for place. */
export function smallOf(text: string): string {
  return small(folded(text));
}

/**
 * Where a text says what stands in a list of one of the rooms; the longest of what the rooms find.
 * @param text as `smallOf` gives it
 */
export function saidIn(
  rooms: readonly Speaking[],
  list: List,
  place: Place,
  text: string,
): RegExpExecArray | undefined {
  let best: RegExpExecArray | undefined;
  for (const room of rooms) {
    const found = room.list(list, place).exec(text);
    if (found && found[0].length >= (best?.[0].length ?? 0)) best = found;
  }
  return best;
}

/** Does a text, as it stands on the page, say what stands in a list of one of the rooms? */
export function says(rooms: readonly Speaking[], list: List, place: Place, text: string): boolean {
  return saidIn(rooms, list, place, smallOf(text)) !== undefined;
}

/** The pattern of a list; one that matches nothing where the list is empty. */
export function listPattern(rows: readonly string[], place: Place, given: Given): RegExp {
  const all = rows.map((row) => patternOf(gaps(row), given).all());
  const words = `(?:${all.join('|') || '(?!)'})`;
  const isSpaced = given.languages.edge !== '';
  // "dall'Istituto": an apostrophe ends a word.
  const [before, after] = isSpaced
    ? ['(?<![\\p{L}\\p{M}])', "(?:(?<=')|(?![\\p{L}\\p{M}]))"]
    : ['', ''];
  switch (place) {
    case 'whole':
      return new RegExp(`^${words}$`, 'u');
    case 'start':
      return new RegExp(`^${words}${after}`, 'u');
    case 'end':
      return new RegExp(`${before}${words}$`, 'u');
    case 'within':
      return new RegExp(`${before}${words}${after}`, 'u');
  }
}

/** What stands between two words of a row may be nothing. */
function gaps(row: string): string {
  return row.replaceAll(' {...} ', '[{gap}] ').replaceAll(' {..} ', '[{few}] ');
}
