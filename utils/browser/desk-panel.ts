/** The desk's duties to the panel: where it stands, what it shows, what the reader does in it. */
import { isConfirmed } from '../context/context';
import { stopAlwaysAt } from './always';
import { answerFor, answerOfTab, answerShown, keepAnswer } from './answers';
import type { Desk } from './desk-duties';
import { answerFrame, takeFrame } from './frames';
import type { Giving } from './giving';
import type { Knowledge } from './knowledge';
import { openPanel } from './open';
import { placing } from './placing';
import { isPrivateTab } from './private';
import { noteRefusal } from './side-panel';
import { remember, rememberDock } from './standing';
import { inject } from './tabs';
import { showInToolbar } from './toolbar';

/** @param knowledge where a record is kept */
export function panelDuties(
  { inTurn, expected, panelFirst }: Giving,
  knowledge: Knowledge,
): Omit<Desk, 'visit' | 'page' | 'toggle' | 'ask' | 'left' | 'closed'> {
  return {
    refused: (tab, from) =>
      inTurn(tab, async () => {
        panelFirst.isThere(tab);
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
        const stored = Promise.all([
          keepAnswer(tab, next),
          answerFrame(tab, next),
          chosen ? remember(tab, next, form) : undefined,
        ]);
        // Last: what the button says is stored, if it can be.
        await stored.finally(() => showInToolbar(tab, next));
      }),

    // In turn: of two the later holds, and one that comes while its page is being answered is heard.
    dock: (tab, from, dock) =>
      inTurn(tab, async () => rememberDock(tab, (await answerFor(tab, from))?.address, dock)),

    placeStarted(tab, from) {
      // At once: its page may be answered, and read, before this has its turn.
      panelFirst.comes(tab);
      return inTurn(tab, async () => {
        const placed = await placing((await answerFor(tab, from)) ?? null);
        const opens = expected.has(tab) || (placed !== null && placed.form !== 'closed');
        if (!opens) panelFirst.isThere(tab);
        return placed;
      });
    },

    async lines(tab) {
      await panelFirst.passed(tab);
      await inject(tab, '/lines.js');
    },

    async panelStarted(tab, key, frame) {
      if (!(await takeFrame(tab, key, frame))) return null;
      const answer = (await answerOfTab(tab)) ?? expected.get(tab) ?? null;
      panelFirst.isThere(tab);
      return { tab, answer };
    },

    keep: (tab, address) =>
      inTurn(tab, async () => {
        const answer = await answerShown(tab);
        const context = answer?.address === address ? answer.context : null;
        if (context === null || !isConfirmed(context) || (await isPrivateTab(tab))) return false;
        return knowledge.keep(context, address);
      }),

    stopAlways: (tab) =>
      inTurn(tab, async () => {
        const answer = await answerShown(tab);
        if (!answer?.always) return;
        await stopAlwaysAt(answer.address);
        await keepAnswer(tab, { ...answer, always: { ...answer.always, isOn: false } });
      }),
  };
}
