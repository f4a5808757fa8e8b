/** One answer per tab. */

import type { TabAnswer } from './messages';
import { isOfOneOrigin } from './one-origin';
import { isOfThisSide } from './private';
import { forget, keep, onKept, recall } from './tab-memory';
import { addressOfTab } from './tabs';

const slot = (tab: number) => `answer:${tab}` as const;

/** The answer kept for a tab, if any. */
export async function answerOfTab(tab: number): Promise<TabAnswer | undefined> {
  return (await recall(slot(tab))) as TabAnswer | undefined;
}

/** The answer kept for a tab, for a script of a page of that site. */
export async function answerFor(tab: number, from: string): Promise<TabAnswer | undefined> {
  const answer = await answerOfTab(tab);
  return answer && isOfOneOrigin(answer.address, from) ? answer : undefined;
}

/** The answer kept for a tab as long as it shows that page; of a page that is gone it is forgotten. */
export async function answerShown(tab: number): Promise<TabAnswer | undefined> {
  const answer = await answerOfTab(tab);
  if (answer === undefined || (await addressOfTab(tab)) === answer.address) return answer;
  // The page that the tab shows now may have been answered meanwhile.
  if ((await answerOfTab(tab))?.address === answer.address) await keepAnswer(tab, null);
  return undefined;
}

/**
 * The same for a page of the extension: nothing where one of the two is in a private window and the
 * other is not.
 */
export async function answerShownHere(tab: number): Promise<TabAnswer | undefined> {
  return Number.isInteger(tab) && (await isOfThisSide(tab)) ? answerShown(tab) : undefined;
}

/** Keeps the answer for a tab; `null` forgets it. */
export async function keepAnswer(tab: number, answer: TabAnswer | null): Promise<void> {
  if (answer === null) await forget(slot(tab));
  else await keep(slot(tab), answer);
}

/**
 * Calls back with each new answer for a tab; undefined when it is forgotten.
 * @param signal ends it
 */
export function onAnswer(
  tab: number,
  then: (answer: TabAnswer | undefined) => void,
  signal: AbortSignal,
): void {
  onKept(slot(tab), (value) => then(value as TabAnswer | undefined), signal);
}
