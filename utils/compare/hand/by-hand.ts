/** What of a comparison the reader has set, as the files of it mark it. */
import type { Row, SentencePair } from '../comparison';

/**
 * Has the reader set a pair so? A row is marked, too, where only one of its pairs was set: the others
 * are the machine's then.
 */
export function isPairByHand({ byHand, sentences }: Row, pair: SentencePair): boolean {
  const isOfPairs = sentences.some((one) => one.byHand);
  return pair.byHand === true || (byHand === true && !isOfPairs);
}
