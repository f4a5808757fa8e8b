/** Giving a tab its answer: kept, and shown by badge, title and panel alike; and withdrawing it. */
import { answerOfTab, keepAnswer } from './answers';
import { answerFrame, forgetTab } from './frames';
import { inTurns } from './in-turns';
import type { TabAnswer } from './messages';
import { createPanelFirst } from './panel-first';
import { placing } from './placing';
import { noteRefusal } from './side-panel';
import { ofWindow } from './standing';
import { addressOfTab, isClosed, placeInTab } from './tabs';
import { showInToolbar } from './toolbar';

/** What the duties of the desk share. */
export type Giving = ReturnType<typeof createGiving>;

/**
 * One for the whole background: two would give one tab two answers at once.
 * @param patience how long what is slow waits for a panel on its way, in milliseconds
 */
export function createGiving(patience?: number) {
  /** What is done for one tab never overlaps. */
  const inTurn = inTurns<number>();
  /** What the frame of a tab shows until there is an answer: nobody sees it before. */
  const expected = new Map<number, TabAnswer>();
  const panelFirst = createPanelFirst(patience);

  /** @param stored what the reader has chosen: the button says it once it is stored, if it can be */
  async function give(
    tab: number,
    given: TabAnswer | null,
    stored: Promise<unknown> = Promise.resolve(),
  ) {
    const answer = given && (await ofWindow(tab, given));
    const placed = placing(answer);
    // Not awaited: a page that is left may be put aside whole, before it has answered, for hours.
    void placed.then((it) => placeInTab(tab, it));
    if (answer) void answerFrame(tab, answer);
    const said = stored.finally(() => showInToolbar(tab, answer));
    await Promise.all([placed, keepAnswer(tab, answer), said]);
    expected.delete(tab);
    if (!answer || answer.form === 'closed') panelFirst.isThere(tab);
    // The tab may have moved on meanwhile: badge and title would be those of the page before.
    if (!answer || (await addressOfTab(tab)) === answer.address) return;
    await ((await isClosed(tab)) ? forgetTab(tab) : forget(tab));
  }

  /** @param only an answer about this address; absent: whichever there is */
  async function forget(tab: number, only?: string) {
    const kept = await answerOfTab(tab);
    if (only !== undefined && kept?.address !== only) return;
    noteRefusal(tab, false);
    if (kept === undefined) return;
    await Promise.all([keepAnswer(tab, null), showInToolbar(tab, 'unasked')]);
  }

  return { inTurn, expected, panelFirst, give, forget };
}
