/** The language of a body: what its page declares, unless its own words show another. */

import type { Article, Block } from '../compare/article';
import { shownLanguage, TELLING } from '../languages/choose';
import { baseOf } from '../languages/rooms';

/**
 * @param declared BCP 47 tag of the page, if it has one
 * @returns `lang`, and where it is not the page's word, that word as `declaredLang`
 */
export function languageOfBody(
  blocks: readonly Block[],
  declared: string | undefined,
): Pick<Article, 'lang' | 'declaredLang'> {
  const sample = blocks.map(({ text }) => text).join(' ');
  const shown =
    sample.length >= TELLING || declared === undefined ? shownLanguage(sample) : undefined;
  if (declared === undefined) return shown ? { lang: shown } : {};
  if (shown === undefined || shown === baseOf(declared)) return { lang: declared };
  return { lang: shown, declaredLang: declared };
}
