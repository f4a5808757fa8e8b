/**
 * The background's desk: answers "what is known of this page?", keeps one answer per tab, and has
 * badge, button title and panel show that very answer, wherever the panel stands.
 */
import { keepAnswer } from './answers';
import type { Desk } from './desk-duties';
import { pageDuties } from './desk-page';
import { panelDuties } from './desk-panel';
import { forgetKey } from './frame-keys';
import { forgetFrame } from './frames';
import { createGiving } from './giving';
import type { Knowledge } from './knowledge';

/**
 * @param knowledge what is known of pages
 */
export function createDesk(knowledge: Knowledge): Desk {
  const giving = createGiving();
  return {
    ...pageDuties(giving, knowledge),
    ...panelDuties(giving, knowledge),

    async closed(tab) {
      giving.expected.delete(tab);
      await Promise.all([
        giving.inTurn(tab, () => keepAnswer(tab, null)),
        forgetKey(tab),
        forgetFrame(tab),
      ]);
    },
  };
}
