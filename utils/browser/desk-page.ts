/** The desk's duties to a page: it begins, it is there, the reader asks about it, it is left. */
import type { Page, PageHead } from '../page/page';
import { answerOfTab } from './answers';
import { createAsking } from './asking';
import type { Desk } from './desk-duties';
import { equipped } from './equipped';
import { forgetTab } from './frames';
import type { Giving } from './giving';
import type { Knowledge } from './knowledge';
import { letIn } from './let-in';
import { openPanel } from './open';
import { placing } from './placing';
import { readTab } from './read-tab';
import { readSettings } from './settings';
import { noteRefusal } from './side-panel';
import { isAlike, ofWindow, remember, type Standing, standingAt, unaskedForm } from './standing';
import { addressOfTab, hasReader, injectPlacer, isClosed, isLoading } from './tabs';
import { showInToolbar } from './toolbar';

/** @param knowledge what is known of pages */
export function pageDuties(
  { inTurn, expected, panelFirst, give, forget }: Giving,
  knowledge: Knowledge,
): Pick<Desk, 'visit' | 'page' | 'toggle' | 'ask' | 'left' | 'closed'> {
  const { isShown, asked } = createAsking(knowledge);
  /** How often a tab's pages have said that they are there. */
  const said = new Map<number, number>();
  /** How a tab's page was met: what is chosen meanwhile in another tab holds for the next pages. */
  const met = new Map<number, Standing>();

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
      if (context === undefined) {
        panelFirst.isThere(tab);
        return true;
      }
      const kept = await answerOfTab(tab);
      // The rest of a page that was answered by its head: the reader may have folded it meanwhile,
      // or the page thrown it out. A fold for want of room is no choice: the panel sees to that.
      const isSame = kept?.address === page.address && isAlike(kept.context, context);
      const stays = isSame && (kept.chosen || kept.form === 'closed');
      const here = (isSame && met.get(tab)) || standing;
      met.set(tab, here);
      const form = stays ? kept : context && unaskedForm(context, here);
      const next = context && form && { ...form, address: page.address, context, asked: false };
      await give(tab, next && equipped(next, settings));
      return true;
    });
  }

  return {
    visit: (tab, address, isPrivate) =>
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
          // While a page loads the browser is slow to answer: what is known already is not asked for.
          const answer = await ofWindow(tab, given, isPrivate);
          expected.set(tab, answer);
          const placed = await placing(answer);
          resolve(placed && { headline, placing: placed });
          await Promise.all([started, withdrawn]);
          // A tab that was closed before it had its turn.
          if (await isClosed(tab)) {
            expected.delete(tab);
            await forgetTab(tab);
          }
        });
        prepared.then(() => resolve(null), reject);
      }),

    async page(tab, head) {
      const time = (said.get(tab) ?? 0) + 1;
      said.set(tab, time);
      if (!(await answer(tab, head))) return;
      await panelFirst.passed(tab);
      const page = await readTab(tab, false, isShown);
      // A text that was exchanged under its address has said so, and is read for itself.
      if (page?.address !== head.address || said.get(tab) !== time) return;
      // It may have been left since, and another page asked about, which says nothing by itself.
      if ((await addressOfTab(tab)) === page.address) await answer(tab, page);
    },

    toggle: (tab, mustOpen = false) =>
      inTurn(tab, async () => {
        if (!(await letIn(tab))) return showInToolbar(tab, 'unreadable');
        // Without a reader it is another document than the one that was answered: it was reloaded.
        const [isArriving, isReader] = await Promise.all([isLoading(tab), hasReader(tab)]);
        const page = await readTab(tab, true, isShown);
        if (page === null) return showInToolbar(tab, 'unreadable');
        const kept = await answerOfTab(tab);
        const isSame = isReader && kept?.address === page.address;
        if (isSame && kept.refused) return openPanel(tab);
        const form = isSame && kept.form === 'open' && !mustOpen ? 'closed' : 'open';
        const answer = await asked(page, form);
        await give(tab, answer, remember(tab, answer, form));
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

    left: (tab, address) => inTurn(tab, () => forget(tab, address)),

    closed: (tab) =>
      inTurn(tab, () => {
        for (const kept of [said, met, expected]) kept.delete(tab);
        panelFirst.isThere(tab);
        noteRefusal(tab, false);
        return forgetTab(tab);
      }),
  };
}
