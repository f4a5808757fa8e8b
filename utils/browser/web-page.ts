/** Which documents Colophon has any business with. */

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Is this a page of HTML or XHTML? A feed, a drawing or a bare XML file is none, even where the
 * browser dresses it up as a page: it makes no elements that could hold a panel.
 */
export function isWebPage(document: Document): boolean {
  return (
    document.documentElement?.namespaceURI === XHTML &&
    document.createElement('p').namespaceURI === XHTML
  );
}
