/** After an install, an update or a choice: pages that are already open get the new reader. */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../sites/listed';
import { readSettings } from './settings';

/**
 * The browsers start no script in a page that is there already, and Chrome leaves those of the old
 * version orphaned in it; the new reader takes its page over, so that no stale panel stays.
 */
export async function rejoinOpenTabs(): Promise<void> {
  await putInto(matchPatterns, ['/reader.js']);
  await rejoinChosen();
}

/** The same for the sites that the reader has chosen beyond the listed ones. */
export async function rejoinChosen(): Promise<void> {
  const { always } = await readSettings();
  if (always.length > 0) await putInto(always, ['/always.js', '/reader.js'], matchPatterns);
}

type Script = '/always.js' | '/reader.js';

async function putInto(url: string[], files: Script[], except: readonly string[] = []) {
  // Without the `tabs` permission the query sees just the tabs whose hosts were granted.
  const [tabs, others] = await Promise.all([
    browser.tabs.query({ url }),
    except.length > 0 ? browser.tabs.query({ url: [...except] }) : [],
  ]);
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined || others.some((other) => other.id === id)
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files }),
    ),
  );
}
