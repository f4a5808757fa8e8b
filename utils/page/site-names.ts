/** Names a site goes by that its address and its head do not spell out. */

const BETWEEN = / [|\u2010-\u2015»«•·:-] | ?[|»] ?/;
/** Where nobody writes spaces: "标题_频道_网站", "标题-网站". */
const UNSPACED = /[_|\u2010-\u2015-]+/;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;
const LONGEST = 60;

/**
 * "Headline - Section - Site", "Site » Headline": the outermost part.
 * @param titles what the head gives as the page's title
 */
export function sitesInTitles(titles: readonly string[], headline: string): string[] {
  const isSite = (part: string) =>
    part !== '' && part.length <= LONGEST && !headline.includes(part);
  return titles.flatMap((title) => {
    const at = headline === '' ? -1 : title.indexOf(headline);
    if (at < 0) return [];
    const tail = title.slice(at + headline.length);
    const isDense = at === 0 && UNSPACED.test(tail.charAt(0)) && DENSE.test(tail);
    const parts = isDense ? tail.split(UNSPACED) : title.split(BETWEEN);
    return [(at > 0 ? parts[0] : parts.at(-1)) ?? ''].filter(isSite);
  });
}

/** The parts of a title: headline, section, site. */
export function partsOf(title: string): string[] {
  return title.split(BETWEEN);
}

/** "ESSF" of "Europe Solidaire Sans Frontières"; with small words or without. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\d]+/u);
  return [words, words.filter(({ length }) => length > 3)]
    .map((some) => some.map((word) => word.charAt(0)).join(''))
    .filter(({ length }) => length > 2);
}
