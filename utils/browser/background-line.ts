/** The line from a tab to the background. */
import { isAlive } from './lifetime';
import type { ToBackground } from './messages';
import { native } from './native';

/**
 * Sends a message to the background.
 * @returns its answer; undefined when the extension is gone from under the page, which is no error
 * of the page's and must not show in its console
 */
export async function tell<Answer = void>(message: ToBackground): Promise<Answer | undefined> {
  if (!isAlive()) return undefined;
  try {
    return (await native.runtime.sendMessage(message)) as Answer;
  } catch {
    return undefined;
  }
}
