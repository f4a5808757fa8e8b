/** After an install or update: pages that are already open get the new reader. */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../sites/listed';

/**
 * The browsers start no script in a page that is there already, and Chrome leaves those of the old
 * version orphaned in it; the new reader takes its page over, so that no stale panel stays.
 */
export async function rejoinOpenTabs(): Promise<void> {
  // Without the `tabs` permission the query sees just the tabs whose hosts were granted.
  const tabs = await browser.tabs.query({ url: matchPatterns });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] }),
    ),
  );
}
