/**
 * The background's desk: answers "what is known of this page?", keeps one answer per tab, and has
 * badge, button title and panel show that very answer, wherever the panel stands.
 */
import type { Desk } from './desk-duties';
import { pageDuties } from './desk-page';
import { panelDuties } from './desk-panel';
import { createGiving } from './giving';
import type { Knowledge } from './knowledge';

/**
 * @param knowledge what is known of pages
 * @param patience how long what is slow waits for a panel on its way, in milliseconds
 */
export function createDesk(knowledge: Knowledge, patience?: number): Desk {
  const giving = createGiving(patience);
  return {
    ...pageDuties(giving, knowledge),
    ...panelDuties(giving, knowledge),
  };
}
