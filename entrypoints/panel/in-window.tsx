/** The panel in the browser's side panel or in a tab: no page is around it. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Idle } from '../../components/panel/plain-answers';
import { WordsContext } from '../../components/words';
import { answerOfTab, onAnswer } from '../../utils/browser/answers';
import { tell } from '../../utils/browser/background-line';
import type { TabAnswer } from '../../utils/browser/messages';
import { isOfThisSide } from '../../utils/browser/private';
import { addressOfTab } from '../../utils/browser/tabs';
import { browserWords } from '../../utils/browser/words';
import { draw } from './draw';

/** Shows the answers for one tab until the signal ends it. */
async function showTab(container: HTMLElement, tab: number, signal: AbortSignal): Promise<void> {
  const words = browserWords();
  const place = {
    tab,
    find: (quote: string, fragment: string) => void tell({ type: 'find', tab, quote, fragment }),
  };
  const show = async (answer: TabAnswer | undefined) => {
    // The tab may have moved on to a page that nobody has asked about.
    const isHere = answer !== undefined && (await addressOfTab(tab)) === answer.address;
    if (signal.aborted) return;
    if (isHere) return draw(container, { ...answer, form: 'open' }, words, place, tell, false);
    render(
      <WordsContext.Provider value={words}>
        <Idle />
      </WordsContext.Provider>,
      container,
    );
  };
  // What a private window shows stays there.
  if (!(await isOfThisSide(tab))) return show(undefined);
  // Another tab has come to the front meanwhile: nobody would take the listeners away.
  if (signal.aborted) return;
  const showAgain = async () => show(await answerOfTab(tab));
  const moved = (id: number) => id === tab && void showAgain();
  browser.tabs.onUpdated.addListener(moved);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(moved));
  onAnswer(tab, show, signal);
  await showAgain();
}

/**
 * Shows a tab's answer, and each that comes after it.
 * @param tab absent: the tab in front of the reader, whichever it is
 */
export async function showInWindow(document: Document, tab: number | undefined): Promise<void> {
  document.documentElement.dataset.place = 'window';
  const container = document.getElementById('panel') as HTMLElement;
  let current = new AbortController();
  const show = (next: number) => {
    current.abort();
    current = new AbortController();
    return showTab(container, next, current.signal);
  };
  if (tab !== undefined) return show(tab);

  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return;
  const { windowId } = active;
  browser.tabs.onActivated.addListener((now) => {
    if (now.windowId === windowId) void show(now.tabId);
  });
  await show(active.id);
  // Opened by the reader: on a page that nobody knows, this is what asks about it.
  await tell({ type: 'ask', tab: active.id });
}
