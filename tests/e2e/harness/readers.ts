/** What reads a document, for one script in a browser. */

import { takerOf } from '../../../utils/page/outline/without-unseen';
import type { Page } from '../../../utils/page/page';
import { readOutline } from '../../../utils/page/read';
import { readSeen, unseenOf } from '../../../utils/page/read-seen';

export { bodyOf } from '../../../utils/body/body';
export { readPage } from '../../../utils/page/read';

/** Reads of a document what its readers see, as the background has it read in a tab. */
export function readSeenPage(document: Document, address: string): Promise<Page> {
  const { take, look } = takerOf(document);
  const outline = take(address);
  return readSeen(outline, readOutline(outline), async (lines) => {
    const unseen = unseenOf(look(address, lines));
    return unseen.length === 0 || take(address, unseen);
  });
}
