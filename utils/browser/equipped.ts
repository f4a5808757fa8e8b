/** An answer with what a tab needs to put it to work, made here so that the tab's scripts stay small. */
import { isConfirmed } from '../context/context';
import { ownLines } from '../context/own-lines';
import { readyCredit } from '../credit/ready';
import { termsInWords } from '../rights/terms';
import { handsInWords } from '../rights/wording';
import type { TabAnswer } from './messages';
import { readSettings } from './settings';
import { browserWords } from './words';

/** Adds conditions and credit in words, and what of Colophon's the reader wants in the page. */
export async function equipped(answer: TabAnswer): Promise<TabAnswer> {
  const { context, address } = answer;
  if (context === null || !isConfirmed(context)) return answer;
  const { marks, print } = await readSettings();
  const words = browserWords();
  const credit = readyCredit(context, address, words);
  return {
    ...answer,
    reuse: {
      hands: handsInWords(context, words),
      terms: termsInWords(context.notices, words),
      credit,
    },
    inPage: { marks: marks ? ownLines(context) : [], print: print ? credit.line : '' },
  };
}
