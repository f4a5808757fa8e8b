/** Whether the source text of a page may be believed, next to the lines that readers see. */
import { isSameLicence } from '../../text/licences';
import { sameName } from '../../text/names';
import { speaksOfOrigin } from '../origin';
import type { Statement } from '../page';

/**
 * Leaves out authors whom the source text gives: the site itself; anybody, where the page names
 * others; of a text from elsewhere also whoever is not among those, or is its translator. Systems
 * enter who put it online.
 * @param data what the source text states
 * @param lines what the lines state
 * @param isSite is this a name of the site?
 */
export function believed(
  data: readonly Statement[],
  lines: readonly Statement[],
  isSite: (name: string) => boolean,
): Statement[] {
  const licences = lines.filter(({ property }) => property === 'license');
  // The link that the line says it with.
  const isSaid = ({ property, value, where }: Statement) =>
    property === 'license' &&
    where === 'meta' &&
    licences.some((licence) => isSameLicence(licence.value, value));
  const told = data.filter((one) => !isSaid(one));
  const all = [...told, ...lines];
  const isAuthor = ({ about, property }: Statement) => about === 'here' && property === 'author';
  const authors = lines.filter(({ property }) => property === 'author');
  const carriers = all.filter(({ property }) => /^(?:translator|proofreader)$/.test(property));
  const isAmong = (some: readonly Statement[], name: string) =>
    some.some(({ value }) => sameName(value, name));
  const isForeign = all.some(speaksOfOrigin);
  const isNamed = told.some((one) => isAuthor(one) && isAmong(authors, one.value));
  return told.filter((one) => {
    const { value } = one;
    if (!isAuthor(one)) return true;
    if (isSite(value)) return false;
    if (authors.length > 0 && (isForeign || !isNamed) && !isAmong(authors, value)) return false;
    return !isForeign || !isAmong(carriers, value);
  });
}
