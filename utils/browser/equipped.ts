/** An answer with what a tab needs to put it to work, made here so that the tab's scripts stay small. */
import { isConfirmed } from '../context/context';
import { ownLines } from '../context/own-lines';
import { contextInWords } from '../context/wording';
import { reuseInWords } from '../credit/reuse';
import type { TabAnswer } from './messages';
import type { Settings } from './settings';
import { browserWords } from './words';

/** Adds context, conditions and credit in words, and what of Colophon's the reader wants in the page. */
export function equipped(
  answer: TabAnswer,
  { marks, print }: Pick<Settings, 'marks' | 'print'>,
): TabAnswer {
  const { context, address } = answer;
  if (context === null || !isConfirmed(context)) return answer;
  const words = browserWords();
  const wording = contextInWords(context, words);
  const reuse = reuseInWords(context, address, words);
  const inPage = { marks: marks ? ownLines(context) : [], print: print ? reuse.credit.line : '' };
  return { ...answer, wording, reuse, inPage };
}
