/** What a page's title has besides its headline: the name of the site. */

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
