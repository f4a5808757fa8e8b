import type { Compared } from '../../utils/compare/compared';
import { fold } from '../../utils/text/normalise';

/** What a comparison is saved as, without ending: the headline of the text that was read. */
export function fileNameOf({ target, source }: Pick<Compared, 'source' | 'target'>): string {
  const headline = target.headline ?? source.headline ?? '';
  const words =
    fold(headline)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-')
      .slice(0, 80) ?? '';
  return words === '' ? 'comparison' : `${words}-comparison`;
}
