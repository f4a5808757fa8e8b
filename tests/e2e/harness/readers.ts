/** What reads a document, for one script in a browser. */

import { takerOf } from '../../../utils/page/outline/without-unseen';
import type { Page } from '../../../utils/page/page';
import { readOutline } from '../../../utils/page/read';
import { readSeen } from '../../../utils/page/read-seen';
import { isSeen } from '../../../utils/page/sight/seen';

export { bodyOf } from '../../../utils/body/body';
export { readPage } from '../../../utils/page/read';

/** Reads of a document what its readers see, as the background has it read in a tab. */
export function readSeenPage(document: Document, address: string): Promise<Page> {
  const { take, takeSeen } = takerOf(document);
  const outline = take(address);
  const eye = async (texts: readonly Text[]) => texts.filter((text) => !isSeen(text));
  return readSeen(outline, readOutline(outline), (lines) => takeSeen(address, lines, eye));
}
