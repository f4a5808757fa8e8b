/**
 * The script that places the panel: put into a tab by the background, only where there is something
 * to show. It knows how the panel stands, not what it says.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../utils/browser/background-line';
import { takeExpected } from '../../utils/browser/expected';
import { isAlive, startOnce } from '../../utils/browser/lifetime';
import type { Placing, ToTab } from '../../utils/browser/messages';
import { native } from '../../utils/browser/native';
import { withoutFragment } from '../../utils/browser/navigation';
import { onMessage } from '../../utils/browser/on-message';
import { createPresence } from './presence';

export default defineUnlistedScript(() => startOnce('place', startPlacing));

function startPlacing(signal: AbortSignal): void {
  const presence = createPresence(document, native.i18n.getMessage('extensionName'), tell);

  /** The page that the background itself has answered for: it knows better than what was expected. */
  let answered: string | undefined;

  function show(placing: Placing | null) {
    // Of the page before, and late: the address has moved on without a new document.
    if (placing && placing.address !== withoutFragment(location.href)) return;
    answered = placing?.address;
    void presence.show(placing);
  }

  onMessage((received) => {
    const message = received as ToTab;
    if (message.type === 'frame') return Promise.resolve(presence.connect(message.key));
    if (message.type === 'find') presence.find(message.quote, message.fragment);
    if (message.type !== 'show') return undefined;
    show(message.placing);
    return Promise.resolve(true);
  });
  addEventListener('resize', () => requestAnimationFrame(presence.fit), { signal });
  // A reader who comes back to the tab does not find the panel of an extension that is gone.
  addEventListener('visibilitychange', () => isAlive() || presence.leave(), { signal });
  takeExpected({
    prepare: presence.prepare,
    show(placing) {
      if (placing && placing.address === answered) return;
      answered = undefined;
      void presence.show(placing);
    },
  });
  // Not awaited: the background waits for this script to have started.
  void tell<Placing | null>({ type: 'place-started' }).then((placing) => {
    if (placing && placing.address !== answered) show(placing);
  });
}
