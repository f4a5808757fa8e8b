/**
 * The panel: put into a tab by the background, only where there is something to show. It shows the
 * tab's one answer and reports what the reader does with it.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panel } from '../../components/panel/Panel';
import { WordsContext } from '../../components/words';
import { tell } from '../../utils/browser/background-line';
import { isAlive, startOnce } from '../../utils/browser/lifetime';
import type { Form, TabAnswer, ToTab } from '../../utils/browser/messages';
import { whenStyled } from '../../utils/browser/readiness';
import { browserWords } from '../../utils/browser/words';
import { directionOf } from '../../utils/text/languages';
import { type MountedPanel, mountPanel } from './mount';
import { roomBeside } from './room';

/** Below this much room beside the text, in CSS pixels, the panel would cover words. */
const LEAST_ROOM = 320;

export default defineUnlistedScript(() => startOnce('panel', startPanel));

function startPanel(signal: AbortSignal): void {
  const words = browserWords();
  let answer: TabAnswer | null = null;
  let mounted: MountedPanel | null = null;

  function show(next: TabAnswer | null) {
    answer = next;
    if (next === null || next.form === 'closed') return unmount();
    mounted ??= mountPanel(document, () => changeForm('closed', false));
    if (mounted === null) return;
    mounted.host.dir = directionOf(words.locale);
    mounted.host.lang = words.locale;
    render(
      <WordsContext.Provider value={words}>
        <Panel
          answer={next}
          onForm={(form) => changeForm(form, true)}
          onOptions={() => void tell({ type: 'open-options' })}
        />
      </WordsContext.Provider>,
      mounted.root,
    );
  }

  function unmount() {
    if (mounted === null) return;
    render(null, mounted.root);
    mounted.unmount();
    mounted = null;
  }

  function changeForm(form: Form, chosen: boolean) {
    // The extension is gone from under the page: so is its panel.
    if (!isAlive()) return unmount();
    if (answer) show({ ...answer, form, chosen, asked: chosen && form !== 'closed' });
    void tell({ type: 'form', form, chosen });
  }

  /** Until the reader chooses, the panel stands open only where it covers no text. */
  function fit() {
    if (answer === null || answer.chosen || answer.form === 'closed') return;
    const form = roomBeside(document) < LEAST_ROOM ? 'folded' : wanted;
    if (form !== answer.form) changeForm(form, false);
  }
  let wanted: Form = 'closed';

  async function receive(next: TabAnswer | null) {
    wanted = next?.form ?? 'closed';
    if (next?.form === 'open' && !next.chosen) {
      await whenStyled(document);
      if (roomBeside(document) < LEAST_ROOM) {
        answer = next;
        return changeForm('folded', false);
      }
    }
    show(next);
  }

  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as ToTab).type !== 'show') return undefined;
    void receive((message as Extract<ToTab, { type: 'show' }>).answer);
    return Promise.resolve(true);
  });
  addEventListener('resize', () => requestAnimationFrame(fit), { signal });
  addEventListener('visibilitychange', () => isAlive() || unmount(), { signal });
  void tell<TabAnswer | null>({ type: 'panel-started' }).then((next) => next && receive(next));
}
