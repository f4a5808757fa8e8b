/** The comparison as one file that needs nothing else: no script, no style, no picture from anywhere. */
import type { Compared } from '../../utils/compare/compared';
import type { Words } from '../../utils/text/words';
import { Header } from './Header';
import { headTexts } from './head-texts';
import { Legend } from './Legend';
import { Rows } from './Rows';
import { rowsOf, type ShownRow } from './rows-of';
import { savedFile } from './saved-file';
import { sideNames } from './sides';
import { sumInWords } from './sum';
import type { Text } from './texts';

interface SavedPageProps {
  compared: Compared;
  /** Both, the source first. */
  texts: readonly Text[];
  words: Words;
  /** `compared`: with every difference; the others are for reading, on a screen or on paper. */
  view?: SavedView;
}

/** The original `beneath` each paragraph, or `beside` it. */
export type SavedView = 'compared' | 'beneath' | 'beside';

/** The very page one reads on, without what only works in it. Nothing is folded. */
export function savedPage({ compared, texts, words, view = 'compared' }: SavedPageProps): string {
  const isRead = view !== 'compared';
  const rows = isRead ? rowsOf(compared).map(forReading) : rowsOf(compared);
  const lines = sumInWords(compared, rows, sideNames(compared, words.t), words);
  return savedFile(
    compared.target.headline,
    words,
    <main class={`reading ${view}`}>
      <Header texts={headTexts(texts.map(forGood), words.t)} sums={lines} isShort={isRead} />
      <Rows {...{ compared, rows }} shown="both" isSwapped={isRead} isNarrow={false} />
      {!isRead && <Legend />}
    </main>,
  );
}

/** A text as it is: no way leads to another. */
export function forGood({ slot, taken }: Text): Omit<Text, 'ways'> {
  return { slot, taken };
}

/** A row as it is read: nothing is said of it. */
function forReading({ wording: _, ...row }: ShownRow): ShownRow {
  return { ...row, notes: { source: [], target: [] } };
}
