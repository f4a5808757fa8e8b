/** Three texts side by side as one file that needs nothing else. */
import type { ComparedThree } from '../../../utils/compare/three/compared-three';
import type { Words } from '../../../utils/text/words';
import { Header } from '../Header';
import { headTexts } from '../head-texts';
import { Legend } from '../Legend';
import { savedFile } from '../saved-file';
import { forGood } from '../saved-page';
import type { Text } from '../texts';
import { columnsOf } from './columns-of';
import { RowsThree } from './RowsThree';
import { threeSums } from './sums';
import { COLUMNS, threeRowsOf } from './three-rows-of';

/** The page one reads on, all columns in their order, without what only works in it. */
export function savedThree(three: ComparedThree, texts: readonly Text[], words: Words): string {
  const columns = columnsOf(three, texts, words.t);
  const { labels, names } = columns;
  return savedFile(
    three.pairs[1].target.headline,
    words,
    <main class="reading three">
      <Header
        texts={headTexts(texts.map(forGood), words.t)}
        sums={threeSums(three, labels, names, words)}
      />
      <RowsThree rows={threeRowsOf(three, labels)} columns={{ ...columns, order: COLUMNS }} />
      <Legend />
    </main>,
  );
}
