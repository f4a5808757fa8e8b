/**
 * The background's desk: answers "what is known of this page?", keeps one answer per tab, and has
 * badge, button title and panel show that very answer, wherever the panel stands.
 */
import { isConfirmed } from '../context/context';
import type { Page, PageHead } from '../page/page';
import { switchAlways } from './always';
import { answerFor, answerOfTab, answerShown, keepAnswer } from './answers';
import { createAsking } from './asking';
import type { Desk } from './desk-duties';
import { equipped } from './equipped';
import { keyFor, useKey } from './frame-keys';
import { answerFrame, forgetTab, rememberFrame } from './frames';
import { inTurns } from './in-turns';
import type { Knowledge } from './knowledge';
import type { TabAnswer } from './messages';
import { isOfOneOrigin } from './one-origin';
import { openPanel } from './open';
import { placing } from './placing';
import { isPrivateTab } from './private';
import { readTab } from './read-tab';
import { readSettings } from './settings';
import { noteRefusal } from './side-panel';
import { isAlike, ofWindow, remember, rememberDock, standingAt, unaskedForm } from './standing';
import {
  addressOfTab,
  hasReader,
  injectPlacer,
  isClosed,
  isLoading,
  placeInTab,
  tellOfFrame,
} from './tabs';
import { showInToolbar } from './toolbar';

/**
 * @param knowledge what is known of pages
 */
export function createDesk(knowledge: Knowledge): Desk {
  const inTurn = inTurns<number>();
  const { isShown, asked } = createAsking(knowledge);
  /** What the frame of a tab shows until there is an answer: nobody sees it before. */
  const expected = new Map<number, TabAnswer>();

  async function give(tab: number, given: TabAnswer | null) {
    const answer = given && (await ofWindow(tab, given));
    const placed = placing(tab, answer);
    // Not awaited: a page that is left may be put aside whole, before it has answered, for hours.
    void placed.then((it) => placeInTab(tab, it));
    if (answer) void answerFrame(tab, answer);
    await Promise.all([placed, keepAnswer(tab, answer), showInToolbar(tab, answer)]);
    expected.delete(tab);
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

  /** A page that was asked about while it still arrived is read once more when all of it is there. */
  async function readAgain(tab: number) {
    const page = await readTab(tab, false, isShown);
    await inTurn(tab, async () => {
      const kept = await answerOfTab(tab);
      if (page === null || kept?.address !== page.address || kept.form === 'closed') return;
      await give(tab, { ...(await asked(page, kept.form)), asked: false });
    });
  }

  /** @returns whether anything may be shown there */
  function answer(tab: number, page: PageHead | Page): Promise<boolean> {
    return inTurn(tab, async () => {
      const settings = await readSettings();
      const standing = standingAt(page.address, settings);
      if (standing === null) return false;
      const context = await knowledge.contextOf(page);
      if (context === undefined) return true;
      const kept = await answerOfTab(tab);
      // The rest of a page that was answered by its head: the reader may have folded it meanwhile,
      // or the page thrown it out. A fold for want of room is no choice: the panel sees to that.
      const isSame = kept?.address === page.address && isAlike(kept.context, context);
      const stays = isSame && (kept.chosen || kept.form === 'closed');
      const form = stays ? kept : context && unaskedForm(context, standing);
      const next = context && form && { ...form, address: page.address, context, asked: false };
      await give(tab, next && equipped(next, settings));
      return true;
    });
  }

  return {
    visit: (tab, address) =>
      new Promise((resolve, reject) => {
        const prepared = inTurn(tab, async () => {
          expected.delete(tab);
          const withdrawn = forget(tab);
          const settings = await readSettings();
          const standing = standingAt(address, settings);
          if (standing === null || standing.form === 'closed') return withdrawn;
          const known = await knowledge.expectedAt(address);
          if (known === null) return withdrawn;
          // The page need not wait until the script that places has run.
          const started = injectPlacer(tab);
          const { headline, context } = known;
          const form = unaskedForm(context, standing);
          const given = equipped({ ...form, address, context, asked: false }, settings);
          const answer = await ofWindow(tab, given);
          expected.set(tab, answer);
          const placed = await placing(tab, answer);
          resolve(placed && { headline, placing: placed });
          await Promise.all([started, withdrawn]);
        });
        prepared.then(() => resolve(null), reject);
      }),

    async page(tab, head) {
      if (!(await answer(tab, head))) return;
      const page = await readTab(tab, false, isShown);
      if (page?.address === head.address) await answer(tab, page);
    },

    toggle: (tab, mustOpen = false) =>
      inTurn(tab, async () => {
        // Without a reader it is another document than the one that was answered: it was reloaded.
        const [isArriving, isReader] = await Promise.all([isLoading(tab), hasReader(tab)]);
        const page = await readTab(tab, true, isShown);
        if (page === null) return showInToolbar(tab, 'unreadable');
        const kept = await answerOfTab(tab);
        const isSame = isReader && kept?.address === page.address;
        if (isSame && kept.refused) return openPanel(tab);
        const form = isSame && kept.form === 'open' && !mustOpen ? 'closed' : 'open';
        const answer = await asked(page, form);
        await Promise.all([give(tab, answer), remember(tab, answer, form)]);
        if (isArriving && form === 'open') void readAgain(tab);
      }),

    ask: (tab) =>
      inTurn(tab, async () => {
        const [kept, address] = await Promise.all([answerOfTab(tab), addressOfTab(tab)]);
        if (kept && kept.address === address) return;
        const page = await readTab(tab, true, isShown);
        if (page === null) return showInToolbar(tab, 'unreadable');
        await give(tab, await asked(page, 'closed'));
      }),

    refused: (tab, from) =>
      inTurn(tab, async () => {
        const kept = await answerFor(tab, from);
        if (kept === undefined) return;
        noteRefusal(tab, true);
        const next = { ...kept, form: 'closed', asked: false, refused: true } as const;
        await Promise.all([keepAnswer(tab, next), showInToolbar(tab, next)]);
        // The reader waits for it.
        if (kept.form === 'open' && kept.asked) await openPanel(tab);
      }),

    form: (tab, from, form, chosen) =>
      inTurn(tab, async () => {
        const answer = await answerFor(tab, from);
        if (answer === undefined) return;
        const next = { ...answer, form, chosen, asked: false };
        await Promise.all([
          keepAnswer(tab, next),
          showInToolbar(tab, next),
          answerFrame(tab, next),
          chosen ? remember(tab, next, form) : undefined,
        ]);
      }),

    dock: async (tab, from, dock) => rememberDock(tab, (await answerFor(tab, from))?.address, dock),

    placeStarted: (tab, from) =>
      inTurn(tab, async () => placing(tab, (await answerFor(tab, from)) ?? null)),

    key: (tab, from) =>
      inTurn(tab, async () => {
        const answer = (await answerOfTab(tab)) ?? expected.get(tab);
        return answer && isOfOneOrigin(answer.address, from) ? keyFor(tab) : null;
      }),

    async panelStarted(tab, key, frame) {
      if (!(await useKey(tab, key))) return null;
      await rememberFrame(tab, frame);
      void tellOfFrame(tab, key);
      return { tab, answer: (await answerOfTab(tab)) ?? expected.get(tab) ?? null };
    },

    keep: (tab, address) =>
      inTurn(tab, async () => {
        const answer = await answerShown(tab);
        const context = answer?.address === address ? answer.context : null;
        if (context === null || !isConfirmed(context) || (await isPrivateTab(tab))) return false;
        return knowledge.keep(context, address);
      }),

    left: (tab, address) => inTurn(tab, () => forget(tab, address)),

    always: (tab, on) =>
      inTurn(tab, async () => {
        const answer = await answerShown(tab);
        if (!answer?.always) return false;
        const { origins } = answer.always;
        const isOn = await switchAlways(origins, on);
        await keepAnswer(tab, { ...answer, always: { origins, isOn } });
        return isOn;
      }),

    closed: (tab) =>
      inTurn(tab, () => {
        expected.delete(tab);
        return forgetTab(tab);
      }),
  };
}
