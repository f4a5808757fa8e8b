/** Names a site goes by that its address and its head do not spell out. */

const BETWEEN = / [|\u2010-\u2015»«•·:-] | ?[|»] ?/;
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
    const parts = title.split(BETWEEN);
    return [(at > 0 ? parts[0] : parts.at(-1)) ?? ''].filter(isSite);
  });
}

/** "ESSF" of "Europe Solidaire Sans Frontières"; with small words or without. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\d]+/u);
  return [words, words.filter(({ length }) => length > 3)]
    .map((some) => some.map((word) => word.charAt(0)).join(''))
    .filter(({ length }) => length > 2);
}
