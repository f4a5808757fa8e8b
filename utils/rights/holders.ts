/** Whose permission a notice gives, and who holds the rights in the text on the screen. */
import type { Context, ContextNotice } from '../context/context';
import { ancestry } from '../records/chain';
import { licenceIn } from '../text/licences';

/** Permission and rights in different hands. */
export interface Hands {
  /** Who gives the permission that is quoted. */
  permission: string;
  /** The licence its words name: the permission is the licensor's, whoever repeats it. */
  licence?: string;
  /** Does it speak of everything on its site, rather than of this article? */
  isOfSite: boolean;
  /** Whom the copyright line names; empty where there is none. */
  holders: string[];
  /** For whom the text on the screen was translated, where that is neither of them. */
  translatedFor?: string;
}

/**
 * Where the permission that is quoted is not that of everybody who has made this text: says in
 * whose hands they are, and concludes nothing. Null where no permission is quoted, or all is in one
 * hand.
 */
export function handsOf({
  notices: all,
  chain,
  here,
}: Pick<Context, 'notices' | 'chain' | 'here'>): Hands | null {
  // Nothing is read into what only a pack or an own record says.
  const notices = all.filter(({ heldBy }) => heldBy === undefined);
  const permission = notices.find(givesPermission);
  if (permission === undefined) return null;
  const { publisher } = permission;
  const own = [publisher.name, publisher.alternateName, publisher.parentOrganization?.name];
  const holders = notices.find(({ copyrightHolder }) => copyrightHolder)?.copyrightHolder ?? [];
  const edition = chain.find(({ id }) => id === here);
  const translation =
    edition && ancestry(edition, chain).find(({ role }) => role === 'translation');
  const translator = translation?.publisher?.value.name;
  const isOther = translator !== undefined && ![...own, ...holders].includes(translator);
  if (holders.some((holder) => own.includes(holder)) && !isOther) return null;
  const licence = licenceIn(permission.text) ?? licenceIn(permission.license ?? '');
  return {
    permission: publisher.name,
    ...(licence ? { licence: licence.name } : {}),
    isOfSite: permission.covers === 'site',
    holders,
    ...(isOther ? { translatedFor: translator } : {}),
  };
}

/** A notice that allows something, or says it is about republication. */
function givesPermission({ kind, conditions = [], standing }: ContextNotice): boolean {
  if (standing) return false;
  return kind === 'republication' || conditions.some(({ rule }) => rule === 'permission');
}
