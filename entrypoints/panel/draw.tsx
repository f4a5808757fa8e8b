/** Drawing an answer into the panel's page. */
import { render } from 'preact';
import { type Actions, ActionsContext } from '../../components/panel/actions';
import type { Docking } from '../../components/panel/Grip';
import { Panel } from '../../components/panel/Panel';
import { HurryContext } from '../../components/panel/WhenIdle';
import { WordsContext } from '../../components/words';
import { copyToClipboard } from '../../utils/browser/clipboard';
import type { Form, TabAnswer } from '../../utils/browser/messages';
import type { Messages } from '../../utils/text/words';
import type { Ask } from './ask';
import { switchSite } from './switch-site';

/** What the panel does in the place where it stands. */
export interface Place {
  /** The tab it speaks of. */
  tab: number;
  find: Actions['find'];
  /** Folds, unfolds, closes; absent where the browser does that. */
  onForm?: (form: Form) => void;
  /** How it is docked in a page, and how the reader changes that; absent elsewhere. */
  docking?: Docking;
}

/** What the panel's controls do for the answer of a tab. */
function actionsFor({ tab, find }: Place, ask: Ask): Actions {
  return {
    find,
    copy: copyToClipboard,
    openBeside: (address) => void ask({ type: 'open-beside', tab, address }),
    compare: (address) => void ask({ type: 'open-compare', tab, address }),
    cite: () => void ask({ type: 'open-cite', tab }),
    always: (on) => switchSite(on, tab, ask),
    keep: async (address) => (await ask<boolean>({ type: 'keep', tab, address })) === true,
  };
}

/**
 * Draws an answer; what comes later is drawn over it.
 * @param isUnasked the panel comes by itself: what is folded away may come after the rest
 */
export function draw(
  container: HTMLElement,
  answer: TabAnswer,
  messages: Messages,
  place: Place,
  ask: Ask,
  isUnasked: boolean,
): void {
  const words = {
    ...messages,
    language: (tag: string) => answer.wording?.languages[tag] ?? tag,
    date: (iso: string) => answer.wording?.dates[iso] ?? iso,
  };
  render(
    <WordsContext.Provider value={words}>
      <ActionsContext.Provider value={actionsFor(place, ask)}>
        <HurryContext.Provider value={isUnasked}>
          <Panel
            answer={answer}
            {...(place.onForm && { onForm: place.onForm })}
            {...(place.docking && { docking: place.docking })}
            onOptions={() => ask({ type: 'open-options' })}
          />
        </HurryContext.Provider>
      </ActionsContext.Provider>
    </WordsContext.Provider>,
    container,
  );
}
