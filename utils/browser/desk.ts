/**
 * The background's desk: answers "what is known of this page?", keeps one answer per tab, and has
 * badge, button title and panel show that very answer, wherever the panel stands.
 */
import type { Desk } from './desk-duties';
import { pageDuties } from './desk-page';
import { panelDuties } from './desk-panel';
import { forgetTab } from './frames';
import { createGiving } from './giving';
import type { Knowledge } from './knowledge';

/**
 * @param knowledge what is known of pages
 */
export function createDesk(knowledge: Knowledge): Desk {
  const giving = createGiving();
  const { inTurn, expected } = giving;
  return {
    ...pageDuties(giving, knowledge),
    ...panelDuties(giving, knowledge),

    closed: (tab) =>
      inTurn(tab, () => {
        expected.delete(tab);
        return forgetTab(tab);
      }),
  };
}
