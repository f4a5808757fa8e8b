/** An answer with what a tab needs to put it to work, made here so that the tab's scripts stay small. */
import { isConfirmed } from '../context/context';
import { ownLines } from '../context/own-lines';
import { reuseInWords } from '../credit/reuse';
import type { TabAnswer } from './messages';
import { readSettings } from './settings';
import { browserWords } from './words';

/** Adds conditions and credit in words, and what of Colophon's the reader wants in the page. */
export async function equipped(answer: TabAnswer): Promise<TabAnswer> {
  const { context, address } = answer;
  if (context === null || !isConfirmed(context)) return answer;
  const { marks, print } = await readSettings();
  const reuse = reuseInWords(context, address, browserWords());
  const inPage = { marks: marks ? ownLines(context) : [], print: print ? reuse.credit.line : '' };
  return { ...answer, reuse, inPage };
}
