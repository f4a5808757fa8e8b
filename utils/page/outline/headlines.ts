/** What a page gives as its headline. Apart and light: every tab pays for it. */
import { LONGEST_HEADLINE } from '../../text/headline';
import { tidy } from '../../text/normalise';
import { textOf } from './text-of';

/**
 * Where a page puts its headline. Visible places first; Global Research heads its articles with
 * `h2[itemprop=headline]`, not with an `h1`.
 */
const HEADLINES = '[itemprop~="headline"], h1, meta[property="og:title"], title';

/** More claims to a headline than this are noise, and so are more places that hold none. */
const MOST_HEADLINES = 12;
const MOST_PLACES = 500;

/**
 * What a document gives as its headline, in the order of the document; each bounded, none empty.
 * @param document any document: HTML, XML, without a body, of any size
 */
export function headlinesOf(document: Document): string[] {
  const found = new Set<string>();
  let places = 0;
  for (const element of document.querySelectorAll(HEADLINES)) {
    // Room for spaces and soft hyphens that `tidy` drops.
    const text = element.getAttribute('content') ?? textOf(element, 2 * LONGEST_HEADLINE);
    const headline = tidy(text.slice(0, 2 * LONGEST_HEADLINE)).slice(0, LONGEST_HEADLINE);
    if (headline !== '') found.add(headline);
    if (found.size === MOST_HEADLINES || ++places === MOST_PLACES) break;
  }
  return [...found];
}
