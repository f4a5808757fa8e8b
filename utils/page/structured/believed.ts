/** Whether the source text of a page may be believed, next to the lines that readers see. */
import { isSameLicence } from '../../text/licences';
import { sameName } from '../../text/names';
import { speaksOfOrigin } from '../origin';
import type { Statement } from '../page';

/**
 * Leaves out the author that the source text gives a text from elsewhere where the page names
 * others as its authors, or him as its translator: systems enter who put it online.
 * @param data what the source text states
 * @param lines what the lines state
 */
export function believed(data: readonly Statement[], lines: readonly Statement[]): Statement[] {
  const licences = lines.filter(({ property }) => property === 'license');
  // The link that the line says it with.
  const isSaid = ({ property, value, where }: Statement) =>
    property === 'license' &&
    where === 'meta' &&
    licences.some((licence) => isSameLicence(licence.value, value));
  const told = data.filter((one) => !isSaid(one));
  const all = [...told, ...lines];
  if (!all.some(speaksOfOrigin)) return told;
  const authors = lines.filter(({ property }) => property === 'author');
  const carriers = all.filter(({ property }) => /^(?:translator|proofreader)$/.test(property));
  const isAmong = (some: readonly Statement[], name: string) =>
    some.some(({ value }) => sameName(value, name));
  return told.filter(({ about, property, value }) => {
    if (about !== 'here' || property !== 'author') return true;
    return !isAmong(carriers, value) && (authors.length === 0 || isAmong(authors, value));
  });
}
