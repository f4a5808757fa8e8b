/** Whether the source text of a page may be believed, next to the lines that readers see. */
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
  const all = [...data, ...lines];
  if (!all.some(speaksOfOrigin)) return [...data];
  const authors = lines.filter(({ property }) => property === 'author');
  const carriers = all.filter(({ property }) => /^(?:translator|proofreader)$/.test(property));
  const isAmong = (some: readonly Statement[], name: string) =>
    some.some(({ value }) => sameName(value, name));
  return data.filter(({ about, property, value }) => {
    if (about !== 'here' || property !== 'author') return true;
    return !isAmong(carriers, value) && (authors.length === 0 || isAmong(authors, value));
  });
}
