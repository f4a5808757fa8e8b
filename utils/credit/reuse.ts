/** The notices put to work, as a tab gets them: made beforehand, so that its scripts stay small. */
import type { Context } from '../context/context';
import { type InShort, inShort } from '../rights/in-short';
import { type Terms, termsInWords } from '../rights/terms';
import { handsInWords } from '../rights/wording';
import type { Words } from '../text/words';
import { type ReadyCredit, readyCredit } from './ready';

/** In the interface's words. */
export interface Reuse {
  /** Whose permission it is and who holds the rights, where they differ; else empty. */
  hands: string;
  /** What the notices say of reuse, in a sentence or two; empty where there is no reading of them. */
  short: InShort[];
  /** What the notices allow, ask for and leave open. */
  terms: Terms[];
  credit: ReadyCredit;
}

/** @param address the address of the page on the screen */
export function reuseInWords(context: Context, address: string, words: Words): Reuse {
  return {
    hands: handsInWords(context, words),
    short: inShort(context, words),
    terms: termsInWords(context.notices, words),
    credit: readyCredit(context, address, words),
  };
}
