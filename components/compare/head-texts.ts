import type { Words } from '../../utils/text/words';
import type { HeadText } from './Card';
import { labelsOf, namesOf } from './sides';
import type { Text } from './texts';

/** What the header shows of texts in their order; without ways where the page is saved. */
export function headTexts(
  texts: readonly (Omit<Text, 'ways'> & Partial<Pick<Text, 'ways'>>)[],
  t: Words['t'],
): HeadText[] {
  const sides = texts.map(({ taken }) => taken.side);
  const [labels, names] = [labelsOf(sides, t), namesOf(sides, t)];
  return texts.map(({ slot, taken, ways }, at) => ({
    ...{ slot, taken, ways, side: taken.side },
    label: labels[at] ?? '',
    name: names[at] ?? '',
  }));
}
