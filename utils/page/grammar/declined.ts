/** Names as the language in which they stand declines them: "in der Neuen Quay-Zeitung". */
import { saidIn, says, smallOf } from '../../languages/said';
import { hasArticle } from '../../text/leading-article';
import { people } from './people-named';
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

/**
 * Does a name stand in a case that is not its own: "на «Медузе»", "перевод Анны Ивановой"? Behind a
 * sign, or words of the room's lists, it does not: "в журнале «Новый мир»", "перевела Анна Иванова".
 * Names in another script are not declined.
 * @param start where the name starts in the line
 */
export function isDeclined(
  name: string,
  { plain, text, rooms, room }: Words,
  start: number,
): boolean {
  if (!room?.language.lists?.oblique || !isOfScript(name, room.language.common)) return false;
  const before = plain.slice(0, start).replace(/[\s"'«„“‚‘(]+$/u, '');
  if (!/[\p{L}\p{M}]$/u.test(before)) return false;
  // "v Denníku N": part of the name.
  if (/\p{L}.* \p{Lu}\p{Ll}+$/u.test(text.slice(0, before.length))) return true;
  if (says(rooms, 'asItIs', 'end', before) || says(rooms, 'subject', 'within', before))
    return false;
  const [first = ''] = name.split(/[ -]/);
  const isOblique = says(rooms, 'oblique', 'whole', first);
  return isOblique && !hasArticle(name) && !/\.\p{L}{2,}$/u.test(name);
}

/**
 * May a name stand in another case in one of the languages at hand? Where nothing tells which: "Перевод
 * статьи Фёдора Индутного".
 */
export function mayBeDeclined(name: string, { rooms }: Words): boolean {
  return rooms.some(({ language: { declines, common } }) => declines && isOfScript(name, common));
}

/**
 * Is a name written in the script of a language, or in one of its two?
 * @param common its frequent words
 */
function isOfScript(name: string, common: string): boolean {
  const isLatin = /^\P{L}*\p{sc=Latin}/u.test(name);
  return isLatin ? /\p{sc=Latin}/u.test(common) : /(?!\p{sc=Latin})\p{L}/u.test(common);
}

/**
 * Who is named, as `people` reads it; nobody where the names are declined: "перевод Анны Ивановой".
 * @returns undefined where anything there is not a name
 */
export function somebody(words: Words, start: number, end: number): string[] | undefined {
  return people(words, start, end)?.filter((name) => !isDeclined(name, words, start));
}
