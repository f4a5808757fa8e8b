/** Reading a document into a `Page`. Pure: no layout, no browser API, bounded work on any page. */
import { LONGEST_HEADLINE } from '../text/headline';
import { tidy } from '../text/normalise';
import type { Page } from './page';

/**
 * Where a page puts its headline. Visible places first; Global Research heads its articles with
 * `h2[itemprop=headline]`, not with an `h1`.
 */
const HEADLINES = '[itemprop~="headline"], h1, meta[property="og:title"], title';

/** More claims to a headline than this are noise. */
const MOST_HEADLINES = 12;

/**
 * Reads what Colophon needs of a document.
 * @param document any document: HTML, XML, without a body, of any size
 * @param address the document's address, e.g. `location.href`
 */
export function readPage(document: Document, address: string): Page {
  return { address, headlines: headlinesOf(document) };
}

function headlinesOf(document: Document): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll(HEADLINES)) {
    const text = element.getAttribute('content') ?? element.textContent ?? '';
    // Room for spaces and soft hyphens that `tidy` drops.
    const headline = tidy(text.slice(0, 2 * LONGEST_HEADLINE)).slice(0, LONGEST_HEADLINE);
    if (headline !== '') found.add(headline);
    if (found.size === MOST_HEADLINES) break;
  }
  return [...found];
}
