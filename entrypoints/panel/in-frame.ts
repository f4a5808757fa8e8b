/** The panel in a frame: shows the answer of the tab around it, in the form that its placer says. */
import { tell } from '../../utils/browser/background-line';
import { type Line, lineLaid } from '../../utils/browser/frame-line';
import type {
  Dock,
  FromFrame,
  Started,
  TabAnswer,
  ToFrame,
  ToPanel,
} from '../../utils/browser/messages';
import { onMessage } from '../../utils/browser/on-message';
import type { Messages } from '../../utils/text/words';
import { createBack } from './back';
import { draw } from './draw';
import { holdFocus } from './hold-focus';
import { reveal } from './reveal';
import { roomNeeded, whenGrown } from './room-needed';

/**
 * @param key that the frame was opened with; whoever has none is shown nothing
 */
export async function showInFrame(
  document: Document,
  messages: Messages,
  key: string,
): Promise<void> {
  let line: Line<FromFrame, ToFrame> | undefined;
  /** How it is to stand may be said before there is anything to show: it is then drawn once, so. */
  const said: ToFrame[] = [];
  let obey = (message: ToFrame) => void said.push(message);
  void lineLaid(key).then((laid) => {
    line = laid;
    laid.hear((message) => obey(message));
    report();
  });
  let newest: TabAnswer | undefined;
  let take = (answer: TabAnswer) => {
    newest = answer;
  };
  onMessage((message) => {
    if ((message as ToPanel).type === 'answer') take((message as ToPanel).answer);
    return undefined;
  });
  const container = document.getElementById('panel') as HTMLElement;
  const started = await tell<Started | null>({ type: 'panel-started', key });
  if (!started) return;
  const { tab } = started;
  const choose = (form: TabAnswer['form']) => line?.say({ choose: form });
  // The page around can go back, too: that is no choice of the reader's.
  const back = createBack(() => line?.say({ choose: 'folded', isBack: true }));
  const place = {
    tab,
    find: (quote: string, fragment: string) => line?.say({ find: quote, fragment }),
    onForm: choose,
  };
  let answer = newest ?? started.answer;
  let stand = said.findLast((message) => 'stand' in message)?.stand;
  let drawn = '';
  /** It comes by itself: what is folded away may come after the rest. */
  let isUnasked = true;

  function show() {
    if (answer === null) return;
    const { form, asked } = answer;
    const shown = { ...answer, form: stand?.form ?? form, asked: stand?.takesFocus ?? asked };
    if (shown.form === 'closed') return back.set(false);
    if (shown.asked || answer.chosen) isUnasked = false;
    const { dataset } = document.documentElement;
    dataset.place = stand?.isSheet ? 'sheet' : 'dock';
    dataset.side = stand?.side ?? 'right';
    back.set(stand?.isSheet === true && shown.form === 'open');
    const docking = stand &&
      !stand.isSheet && {
        side: stand.side,
        width: stand.width,
        onDock: (dock: Dock, isDone: boolean) => line?.say({ dock, isDone }),
      };
    // Most news brings nothing new to see.
    const news = JSON.stringify([shown, isUnasked, docking]);
    if (news !== drawn) {
      const here = { ...place, ...(docking && { docking }) };
      draw(container, shown, messages, here, tell, isUnasked);
    }
    drawn = news;
    report();
  }

  function report() {
    // The frame would be shown, and given the focus, with nothing in it to take it.
    if (!container.firstElementChild) return;
    const form = container.querySelector('.spine') ? 'folded' : 'open';
    line?.say({ drawn: { form, ...roomNeeded(container) } });
  }

  /** Nothing scrolls to it. */
  const foldOrUnfold = () => container.querySelector<HTMLElement>('[aria-expanded]');

  /** Words that the reader is to be led to as soon as they are there: what is folded away may come late. */
  let revealing: string | undefined;
  function lead() {
    const fact = revealing === undefined ? undefined : reveal(container, revealing);
    if (!fact) return;
    revealing = undefined;
    holdFocus(document, () => fact);
  }

  take = (next) => {
    answer = next;
    show();
  };
  show();
  // How a frame stands may reach its page before its new width does, which lines break by.
  addEventListener('resize', report);
  whenGrown(container, () => {
    lead();
    report();
  });
  obey = (message) => {
    if ('stand' in message) {
      stand = message.stand;
      show();
      if (!stand.takesFocus) return;
      revealing = undefined;
      holdFocus(document, foldOrUnfold, { preventScroll: true });
    } else {
      revealing = message.reveal;
      lead();
    }
  };
  for (const message of said) obey(message);
}
