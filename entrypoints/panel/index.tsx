/**
 * The panel's script: put into a tab by the background, only where there is something to show. It
 * shows the tab's one answer and reports what the reader does with it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../utils/browser/background-line';
import { takeExpected } from '../../utils/browser/expected';
import { isAlive, startOnce } from '../../utils/browser/lifetime';
import type { TabAnswer, ToTab } from '../../utils/browser/messages';
import { onMessage } from '../../utils/browser/native';
import { withoutFragment } from '../../utils/browser/navigation';
import { browserMessages } from '../../utils/browser/words';
import { createPresence } from './presence';

export default defineUnlistedScript(() => startOnce('panel', startPanel));

function startPanel(signal: AbortSignal): void {
  const presence = createPresence(document, browserMessages(), tell);

  /** The page that the background itself has answered for: it knows better than what was expected. */
  let answered: string | undefined;

  function show(answer: TabAnswer | null) {
    // Of the page before, and late: the address has moved on without a new document.
    if (answer && answer.address !== withoutFragment(location.href)) return;
    answered = answer?.address;
    void presence.show(answer);
  }

  onMessage((message) => {
    const { type, answer } = message as ToTab;
    if (type !== 'show') return undefined;
    show(answer);
    return Promise.resolve(true);
  });
  addEventListener('resize', () => requestAnimationFrame(presence.fit), { signal });
  // A reader who comes back to the tab does not find the panel of an extension that is gone.
  addEventListener('visibilitychange', () => isAlive() || presence.leave(), { signal });
  takeExpected({
    prepare: presence.prepare,
    show(answer) {
      if (answer && answer.address === answered) return;
      answered = undefined;
      void presence.show(answer);
    },
  });
  // Not awaited: the background waits for this script to have started.
  void tell<TabAnswer | null>({ type: 'panel-started' }).then((answer) => {
    if (answer && answer.address !== answered) show(answer);
  });
}
