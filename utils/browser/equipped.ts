/** An answer with what a tab needs to put it to work. */
import { isConfirmed } from '../context/context';
import { readyCredit } from '../credit/ready';
import type { TabAnswer } from './messages';
import { readSettings } from './settings';
import { browserWords } from './words';

/** Adds the credit, ready to be copied, and what of Colophon's the reader wants in the page. */
export async function equipped(answer: TabAnswer): Promise<TabAnswer> {
  const { context, address } = answer;
  if (context === null || !isConfirmed(context)) return answer;
  const { marks, print } = await readSettings();
  const credit = readyCredit(context, address, browserWords().locale);
  return { ...answer, credit, inPage: { marks, print } };
}
