/** The language of a body: what its page declares, unless its own words show another. */

import type { Article, Block } from '../compare/article';
import { shownAgainst, shownLanguage } from '../languages/choose';

/**
 * @param declared BCP 47 tag of the page, if it has one
 * @returns `lang`, and where it is not the page's word, that word as `declaredLang`
 */
export function languageOfBody(
  blocks: readonly Block[],
  declared: string | undefined,
): Pick<Article, 'lang' | 'declaredLang'> {
  const sample = blocks.map(({ text }) => text).join(' ');
  if (declared === undefined) {
    const shown = shownLanguage(sample);
    return shown ? { lang: shown } : {};
  }
  const shown = shownAgainst(declared, sample);
  return shown ? { lang: shown, declaredLang: declared } : { lang: declared };
}
