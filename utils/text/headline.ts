/** Recognising a headline on a page. Site-blind, pure. */
import { fold } from './normalise';

/** No headline of a newspaper comes near this; what a page claims beyond it is not read. */
export const LONGEST_HEADLINE = 1000;

/**
 * What sites put between the headline and a suffix of their own ("… | Site", "… – OpEd"), folded. A
 * dash or a slash needs its spaces: without them it joins words ("Non" is not "Non-alignés"). A low line
 * stands for a bar on Chinese sites.
 */
const SUFFIX = /^(?: [-/·] | ?[|•:_] ?)\S/;

/**
 * Is `onPage` the recorded headline, perhaps followed by a suffix such as the site's name?
 * Tolerant of case, accents, typographic quotes and spaces, ligatures; of nothing else: a headline
 * that only starts alike ("… their alliance grows") is another headline.
 * @param recorded the headline of the record
 * @param onPage a headline, a `<title>` or an `og:title` as the page has it
 */
export function sameHeadline(recorded: string, onPage: string): boolean {
  const expected = fold(recorded);
  const found = fold(onPage.slice(0, LONGEST_HEADLINE));
  if (expected === '' || !found.startsWith(expected)) return false;
  const rest = found.slice(expected.length);
  // Folding takes the space behind a closing quote.
  return rest === '' || SUFFIX.test(expected.endsWith('"') ? ` ${rest}` : rest);
}
