/** Three texts as the columns of the page. */
import {
  type ComparedThree,
  type OfThree,
  textsOf,
} from '../../../utils/compare/three/compared-three';
import type { Words } from '../../../utils/text/words';
import { labelsOf, namesOf } from '../sides';
import type { Text } from '../texts';
import type { Columns } from './RowThree';

/** What columns are called, and whose they are. */
export interface ColumnNames extends Omit<Columns, 'order'> {
  /** As they stand in a sentence. */
  readonly names: OfThree<string>;
}

/** @param shown the same texts as they stand on the page, in the same order */
export function columnsOf(
  three: ComparedThree,
  shown: readonly Pick<Text, 'slot'>[],
  t: Words['t'],
): ColumnNames {
  const texts = textsOf(three);
  return {
    texts,
    slots: ofThree(
      shown.map(({ slot }) => slot),
      'third',
    ),
    labels: ofThree(labelsOf(texts, t), ''),
    names: ofThree(namesOf(texts, t), ''),
  };
}

function ofThree<T>(all: readonly T[], none: T): OfThree<T> {
  return [all[0] ?? none, all[1] ?? none, all[2] ?? none];
}
