/** Who is named in the source text of a page: meta elements and structured data, by hand or by default. */
import type { Room } from '../../languages/compiled';
import { saidIn, says, smallOf } from '../../languages/said';
import { isPersonName, isPublicationName, namesIn, trimName } from '../../text/names';
import { andsOf, longOf } from '../grammar/people-named';

/** "Bo Lind (photographs)": he did something else. */
const ROLE = /(?:^|[,;] | (?<and>\p{L}{1,4}) )[^,;()]{3,60}\((?<role>[^()]*)\)/gu;
/** "Ada Wren (now) and Bo Lind (earlier)" */
const ASIDE = / ?(?:\([^()]*\)|\[[^[\]]*\])/g;

/**
 * The people, or the one body, that a value names; none where it names nobody or cannot be told
 * apart: "ADA WREN Associated Wire".
 * @param value bounded by the caller
 * @param rooms of the languages the page is read in
 */
export function authorsIn(value: string, rooms: readonly Room[]): string[] {
  const ands = andsOf({ rooms });
  const whole = value
    .slice(leading(value, rooms))
    .replace(ROLE, (found, _and, _role, _at, _all, { and, role }: Record<string, string>) =>
      (!and || ands.includes(and)) && says(rooms, 'otherCredit', 'within', role ?? '') ? '' : found,
    )
    .replace(ASIDE, '')
    .trim();
  const text = trimName(whole);
  if (isNobody(text, rooms)) return [];
  const names = namesIn(text, longOf(ands)) ?? [];
  // "Salt and Sons" is one, and so is a name of one word.
  const isOne = names.length < 2 || names.some((name) => !name.includes(' '));
  if (!isOne) return names.filter((name) => !isNobody(name, rooms));
  // "Salt Corp." keeps its full stop.
  return isPersonName(text) || isPublicationName(text) ? [whole === `${text}.` ? whole : text] : [];
}

/** "By Ada Wren", "par Ada Wren" where the name alone belongs: how long that is. */
function leading(value: string, rooms: readonly Room[]): number {
  const by = saidIn(rooms, 'by', 'start', smallOf(value))?.[0].length ?? 0;
  return by > 0 && /^ \p{Lu}/u.test(value.slice(by)) ? by + 1 : 0;
}

function isNobody(name: string, rooms: readonly Room[]): boolean {
  // "HP_Owner"
  return says(rooms, 'notAuthor', 'whole', name.replaceAll('_', ' '));
}

/** Is this what a site is called, and no system's default? */
export function isSiteName(name: string, rooms: readonly Room[]): boolean {
  return !says(rooms, 'noSite', 'whole', name) && !isNobody(name, rooms);
}
