import type { ComparedThree, OfThree } from '../../../utils/compare/three/compared-three';
import type { Words } from '../../../utils/text/words';
import type { Sum } from '../Header';
import { rowsOf } from '../rows-of';
import { sumInWords } from '../sum';

/**
 * What is said of each two neighbours.
 * @param labels of the three
 * @param names of the three, as they stand in a sentence
 */
export function threeSums(
  { pairs }: ComparedThree,
  labels: OfThree<string>,
  names: OfThree<string>,
  words: Words,
): Sum[] {
  const [one, two] = pairs;
  const sum = (at: 0 | 1, pair: typeof one): Sum => ({
    title: `${labels[at]} ↔ ${labels[at + 1]}`,
    lines: sumInWords(
      pair,
      rowsOf(pair),
      { source: names[at], target: names[at === 0 ? 1 : 2] },
      words,
    ),
  });
  return [sum(0, one), sum(1, two)];
}
