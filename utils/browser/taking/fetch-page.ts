/** The page of an address, for a comparison: asked once, after the reader has clicked for it. */

import { decodeHtml } from '../../text/decode-html';
import { askOnce } from './ask-once';
import { MOST } from './taken';

export { PATIENCE } from './ask-once';

/**
 * Asks an address once for its page.
 * @param address http(s); its origin has been granted
 * @returns the page's HTML
 * @throws TakeError
 */
export async function fetchPage(address: string, cancel: AbortSignal): Promise<string> {
  const isHtml = (type: string) =>
    /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type);
  const { bytes, type } = await askOnce(address, MOST, isHtml, cancel);
  return decodeHtml(bytes, type);
}
