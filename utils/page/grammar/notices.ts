/** Notices that publishers put under articles. All patterns are linear in the text. */
import type { Room } from '../../languages/compiled';
import { type List, saidIn, smallOf } from '../../languages/said';
import type { NoticeKind } from '../../records/schema';
import { goesOnBehindQuotation } from './quotations';

/** What a text says that is a notice of a kind: all of these lists, at the start or anywhere. */
interface Row {
  kind: NoticeKind;
  starts?: List;
  holds: readonly List[];
  /** What stands behind its start. */
  rest?: RegExp;
  /** Does it hold of short texts only, and of none about something else? */
  isBroad?: true;
}

/** In the order in which they are tried. */
const ROWS: readonly Row[] = [
  // "… matériel protégé par le droit d'auteur, dont le détenteur n'a pas toujours autorisé …" (seen)
  { kind: 'fair-use', holds: ['fairUse', 'copyrighted', 'unauthorised'] },
  // "Pour publier des articles de <site> en format papier ou autre, …, contactez: <address>" (seen)
  { kind: 'other-uses', starts: 'toRepublish', holds: ['contactUs'] },
  // "Le CRM accorde la permission de reproduire …" (seen); "… peuvent être reproduits …"
  { kind: 'republication', holds: ['permission'] },
  // "Avis de non-responsabilité : Les opinions … n'engagent que le ou les auteurs." (seen)
  { kind: 'disclaimer', starts: 'disclaimerLabel', holds: [], rest: /^ ?: ?\S/ },
  { kind: 'disclaimer', starts: 'disclaims', holds: [] },
  // "Contact média: <address>" (seen)
  {
    kind: 'contact',
    starts: 'pressContact',
    holds: [],
    rest: /^ ?:.{0,40}[^\s@]{1,60}@[^\s@]{1,60}$/,
  },
  { kind: 'republication', holds: ['republication'], isBroad: true },
  { kind: 'disclaimer', holds: ['disclaimer'], isBroad: true },
];

/** Longer texts say more than one thing: only what stands at an article's end is one of these. */
const LONGEST_READ = 2000;
/** No notice is shorter: most lines need no look. */
const SHORTEST = 8;

/**
 * What kind of notice a text is; undefined where it is none. Copyright lines are read apart.
 * @param rooms of the languages the page is read in
 */
export function noticeIn(
  plain: string,
  rooms: readonly Room[],
): { kind: NoticeKind; inLanguage: string } | undefined {
  if (plain.length < SHORTEST || goesOnBehindQuotation(plain)) return undefined;
  const small = smallOf(plain);
  for (const row of ROWS) {
    if (row.isBroad && plain.length > LONGEST_READ) continue;
    const room = rooms.find((one) => isOf(row, small, one));
    if (room === undefined) continue;
    const isOther = row.isBroad && saidIn(rooms, 'ofOthers', 'within', small) !== undefined;
    return isOther ? undefined : { kind: row.kind, inLanguage: room.language.tag };
  }
  return undefined;
}

function isOf({ starts, holds, rest }: Row, small: string, room: Room): boolean {
  const start = starts && saidIn([room], starts, 'start', small);
  if (starts && !start) return false;
  if (rest && !rest.test(small.slice(start?.[0].length))) return false;
  return holds.every((list) => saidIn([room], list, 'within', small) !== undefined);
}
