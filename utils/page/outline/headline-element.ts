/** Which element of a document is its headline. */
import { LONGEST_HEADLINE, sameHeadline } from '../../text/headline';
import { fold, tidy } from '../../text/normalise';
import { type Own, webAddress } from '../addresses';
import { textOf } from './text-of';

/** More headings than this are a listing's. */
const MOST_HEADINGS = 300;

/** The element of the headline: what the page's titles confirm, else what claims to be it. */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  own: Own,
): Element | undefined {
  let [claim, ending]: (Element | undefined)[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll('[itemprop~="headline"],h1,h2,h3')) {
    if (++seen > MOST_HEADINGS) break;
    const text = tidy(textOf(element, 2 * LONGEST_HEADLINE));
    if (text === '' || own.isName(text) || leadsHome(element, own)) continue;
    if (isTitle(text, titles)) return element;
    // "Site | Headline"; but "Headline | Site" ends with the name of the site.
    if (titles.some((title) => endsTitle(fold(title), fold(text)))) ending ??= element;
    const isClaim = element.localName === 'h1' || element.hasAttribute('itemprop');
    if (isClaim && element.localName !== 'meta') claim ??= element;
  }
  return ending ?? claim;
}

/** Is this one of the titles, perhaps without the name of the site behind it? */
export function isTitle(text: string, titles: readonly string[]): boolean {
  return titles.some((title) => sameHeadline(text, title));
}

/** A site heads its pages with its name, which leads to its front page. */
function leadsHome(element: Element, own: Own): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  const address = webAddress(link?.getAttribute('href') ?? '', own.base) ?? '';
  return /^https?:\/\/[^/]+\/$/.test(address) && own.url?.href !== address && own.isHost(address);
}

function endsTitle(title: string, text: string): boolean {
  return text.length > 10 && /[|:"-] ?$/.test(title.slice(0, -text.length)) && title.endsWith(text);
}
