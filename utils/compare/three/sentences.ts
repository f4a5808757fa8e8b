/** The sentences of three texts that stand for each other, within a row. */
import type { Row, SentencePlace } from '../comparison';
import type { OfThree } from './compared-three';
import { hangingTogether } from './hanging';

/** A sentence, with the number of those in its row that it belongs to. */
export interface GroupedSentence extends SentencePlace {
  readonly group: number;
}

/**
 * Joins the pairs of sentences of both comparisons by the middle text's sentences.
 * @param one the row's rows of first and middle
 * @param two its rows of middle and last
 * @returns the sentences of each text; undefined where the row, or a part of it, is only sure as a whole
 */
export function threeSentences(
  one: readonly Row[],
  two: readonly Row[],
): OfThree<GroupedSentence[]> | undefined {
  const isWhole = ({ source, target, sentences }: Row) =>
    source.length > 0 && target.length > 0 && sentences.length === 0;
  if ([...one, ...two].some(isWhole)) return undefined;
  const pairs: OfThree<readonly SentencePlace[]>[] = [
    ...one.flatMap(({ sentences }) => sentences).map((p) => [p.source, p.target, []] as const),
    ...two.flatMap(({ sentences }) => sentences).map((p) => [[], p.source, p.target] as const),
  ];
  if (pairs.length === 0) return undefined;
  const keyOf = ({ block, start }: SentencePlace) => `${block}:${start}`;
  const groups = hangingTogether(pairs.map(([, middle]) => middle.map(keyOf)));
  const column = (at: 0 | 1 | 2) => {
    // Both comparisons have the sentences of the middle.
    const found = new Map<string, GroupedSentence>();
    pairs.forEach((pair, index) => {
      const group = groups[index] ?? index;
      for (const place of pair[at]) found.set(keyOf(place), { ...place, group });
    });
    return [...found.values()];
  };
  return [column(0), column(1), column(2)];
}
