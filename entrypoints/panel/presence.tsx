/** The panel's presence in a page: mounted or not, open or folded, always the answer's. */
import { render } from 'preact';
import { type Actions, ActionsContext } from '../../components/panel/actions';
import { Panel } from '../../components/panel/Panel';
import { WordsContext } from '../../components/words';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { isAlive } from '../../utils/browser/lifetime';
import type { Form, TabAnswer, ToBackground } from '../../utils/browser/messages';
import { whenStyled } from '../../utils/browser/readiness';
import { directionOf } from '../../utils/text/languages';
import type { Words } from '../../utils/text/words';
import { goTo } from './go-to';
import { createMarks } from './marks';
import { type MountedPanel, mountPanel } from './mount';
import { createPrintLine } from './print-line';
import { reveal } from './reveal';
import { roomBeside } from './room';

/** In CSS pixels: with less room beside the text the panel would cover words. */
const LEAST_WIDTH = 320;
/** Lines longer than this make no better reading. */
const MOST_WIDTH = 392;

export interface Presence {
  /** Shows an answer; null, or a closed one, takes the panel out of the page. */
  show(answer: TabAnswer | null): Promise<void>;
  /** Fits the panel to the window, as long as the reader has not chosen its form. */
  fit(): void;
  /** Takes the panel out of the page. */
  leave(): void;
}

/**
 * @param tell reports to the background what became of the panel
 */
export function createPresence(
  document: Document,
  words: Words,
  tell: (message: ToBackground) => unknown,
): Presence {
  let answer: TabAnswer | null = null;
  /** The form it takes where there is room. */
  let wanted: Form = 'closed';
  let mounted: MountedPanel | null = null;
  const marks = createMarks(document, words, (quote) => {
    // The focus goes to the fact, not to the panel's head.
    change('open', true, false);
    if (mounted) reveal(mounted.root, quote);
  });
  const printLine = createPrintLine(document);
  const actions: Actions = {
    find: (quote) => goTo(document, quote),
    copy: (content) => copyToClipboard(content, mounted?.root),
    openBeside: (address) => tell({ type: 'open-beside', address }),
    compare: (address) => tell({ type: 'open-compare', address }),
    cite: () => tell({ type: 'open-cite' }),
    keep: async () => (await tell({ type: 'keep' })) === true,
  };

  function draw() {
    if (answer === null || answer.form === 'closed') return leave();
    mounted ??= mountPanel(document, () => change('closed', false));
    if (mounted === null) return;
    mounted.host.lang = words.locale;
    mounted.host.dir = directionOf(words.locale);
    render(
      <WordsContext.Provider value={words}>
        <ActionsContext.Provider value={actions}>
          <Panel
            answer={answer}
            width={Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, roomBeside(document)))}
            onForm={(form) => change(form, true)}
            onOptions={() => tell({ type: 'open-options' })}
          />
        </ActionsContext.Provider>
      </WordsContext.Provider>,
      mounted.root,
    );
    marks.show(answer.inPage?.marks ?? []);
  }

  function leave() {
    marks.remove();
    if (mounted === null) return;
    render(null, mounted.root);
    mounted.unmount();
    mounted = null;
  }

  function change(form: Form, chosen: boolean, asked = chosen) {
    // The extension is gone from under the page: so is its panel.
    if (!isAlive() || answer === null) return leave();
    answer = { ...answer, form, chosen, asked };
    tell({ type: 'form', form, chosen });
    draw();
  }

  function formThatFits(): Form {
    return wanted === 'open' && roomBeside(document) < LEAST_WIDTH ? 'folded' : wanted;
  }

  return {
    async show(next) {
      if (next?.form === 'open' && !next.chosen) await whenStyled(document);
      answer = next;
      wanted = next?.form ?? 'closed';
      printLine.set(next?.inPage?.print ?? '');
      const form = answer && !answer.chosen ? formThatFits() : wanted;
      if (form === wanted) draw();
      else change(form, false);
    },
    fit() {
      if (answer === null || answer.chosen || answer.form === 'closed') return;
      const form = formThatFits();
      if (form === answer.form) draw();
      else change(form, false);
    },
    leave,
  };
}
