/** A publisher in words: its name, and whose it is. */
import type { Organization } from '../utils/records/schema';
import { theirs } from '../utils/text/theirs';
import type { Words } from '../utils/text/words';

/** "Mondialisation.ca (Centre de recherche sur la mondialisation, CRM)". */
export function publisherInWords(
  { name, parentOrganization: parent }: Organization,
  { t }: Pick<Words, 't'>,
): string {
  if (!parent) return theirs(name);
  const [whole, short] = [theirs(parent.name), parent.alternateName];
  return t('bracketed', theirs(name), short ? t('commaBetween', whole, theirs(short)) : whole);
}
