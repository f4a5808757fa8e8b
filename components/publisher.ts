/** A publisher in words: its name, and whose it is. */
import type { Organization } from '../utils/records/schema';
import { theirs } from '../utils/text/theirs';

/** "Mondialisation.ca (Centre de recherche sur la mondialisation, CRM)". */
export function publisherInWords({ name, parentOrganization: parent }: Organization): string {
  if (!parent) return theirs(name);
  const short = parent.alternateName;
  return `${theirs(name)} (${theirs(parent.name)}${short ? `, ${theirs(short)}` : ''})`;
}
