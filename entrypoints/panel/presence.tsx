/** The panel's presence in a page: mounted or not, open or folded, always the answer's. */
import { render } from 'preact';
import { type Actions, ActionsContext } from '../../components/panel/actions';
import { HurryContext } from '../../components/panel/Later';
import { Panel } from '../../components/panel/Panel';
import { WordsContext } from '../../components/words';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { isAlive } from '../../utils/browser/lifetime';
import type { Form, TabAnswer, ToBackground } from '../../utils/browser/messages';
import { whenStyled } from '../../utils/browser/readiness';
import { directionOf } from '../../utils/text/languages';
import type { Messages } from '../../utils/text/words';
import { goTo } from './go-to';
import { createMarks } from './marks';
import { type Host, type MountedPanel, makeHost, mountPanel } from './mount';
import { createPrintLine } from './print-line';
import { reveal } from './reveal';
import { roomBeside } from './room';

/** In CSS pixels: with less room beside the text the panel would cover words. */
const LEAST_WIDTH = 320;
/** Lines longer than this make no better reading. */
const MOST_WIDTH = 392;
/** Some pages are never idle. In milliseconds. */
const PATIENCE = 300;

export interface Presence {
  /** Makes an answer ready to be shown, out of sight. */
  prepare(answer: TabAnswer): void;
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
  messages: Messages,
  tell: (message: ToBackground) => Promise<unknown>,
): Presence {
  let answer: TabAnswer | null = null;
  /** How often the form changed here, and how many of these changes the background has noted. */
  let changes = 0;
  let noted = 0;
  /** How many answers have come. */
  let answers = 0;
  /** The form it takes where there is room. */
  let wanted: Form = 'closed';
  let mounted: MountedPanel | null = null;
  /** Made ready out of sight. */
  let prepared: Host | null = null;
  /** What is drawn, as text: most news brings nothing new to see. */
  let drawn = '';
  /** The panel comes by itself: what is folded away may come after it. */
  let isUnasked = true;
  const marks = createMarks(document, messages, (quote) => {
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
    const made = mounted ?? prepared ?? makeHost(document);
    if (made === null) return;
    prepared = null;
    made.setWidth(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, roomBeside(document))));
    drawInto(made, answer);
    mounted ??= mountPanel(made, document, () => change('closed', false));
    // Not before the panel is painted: they are looked for in all of the page.
    requestIdleCallback(() => mounted && isAlive() && marks.show(answer?.inPage?.marks ?? []), {
      timeout: PATIENCE,
    });
  }

  function drawInto({ host, root }: Host, shown: TabAnswer) {
    const news = JSON.stringify([shown, isUnasked]);
    if (news === drawn) return;
    drawn = news;
    const words = {
      ...messages,
      language: (tag: string) => shown.wording?.languages[tag] ?? tag,
      date: (iso: string) => shown.wording?.dates[iso] ?? iso,
    };
    host.lang = messages.locale;
    host.dir = directionOf(messages.locale);
    render(
      <WordsContext.Provider value={words}>
        <ActionsContext.Provider value={actions}>
          <HurryContext.Provider value={isUnasked ? isAlive : null}>
            <Panel
              answer={shown}
              onForm={(form) => change(form, true)}
              onOptions={() => tell({ type: 'open-options' })}
            />
          </HurryContext.Provider>
        </ActionsContext.Provider>
      </WordsContext.Provider>,
      root,
    );
  }

  function leave() {
    marks.remove();
    drawn = '';
    if (prepared) render(null, prepared.root);
    prepared = null;
    if (mounted === null) return;
    render(null, mounted.root);
    mounted.unmount();
    mounted = null;
  }

  function change(form: Form, chosen: boolean, asked = chosen) {
    // The extension is gone from under the page: so is its panel.
    if (!isAlive() || answer === null) return leave();
    answer = { ...answer, form, chosen, asked };
    if (chosen) isUnasked = false;
    changes += 1;
    void Promise.resolve(tell({ type: 'form', form, chosen })).finally(() => {
      noted += 1;
    });
    draw();
  }

  function formThatFits(): Form {
    return wanted === 'open' && roomBeside(document) < LEAST_WIDTH ? 'folded' : wanted;
  }

  /** An answer made before the reader chose a form here brings its news, not its form. */
  function inTheFormHere(next: TabAnswer | null): TabAnswer | null {
    if (!answer || next?.address !== answer.address || next.asked) return next;
    const { form, chosen } = answer;
    return chosen || form === 'closed' ? { ...next, form, chosen } : next;
  }

  return {
    prepare(next) {
      if (mounted || prepared || next.form === 'closed') return;
      prepared = makeHost(document);
      if (prepared) drawInto(prepared, next);
    },
    async show(given) {
      answers += 1;
      const [turn, known] = [answers, noted];
      if (given?.form === 'open' && !given.chosen) await whenStyled(document);
      // Meanwhile another answer came, and had not to wait.
      if (turn !== answers) return;
      const next = known < changes ? inTheFormHere(given) : given;
      answer = next;
      wanted = next?.form ?? 'closed';
      if (next?.chosen) isUnasked = false;
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
