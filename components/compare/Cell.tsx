import type { Article, SideName } from '../../utils/compare/article';
import { useWords } from '../words';
import { BlockView } from './BlockView';
import type { Live } from './live';
import { Note } from './Note';
import { layersOf, type ShownRow } from './rows-of';
import { langOf } from './sides';

interface CellProps {
  row: ShownRow;
  side: SideName;
  article: Article;
  labels: Readonly<Record<SideName, string>>;
  live: Live | undefined;
}

/** One side of a row: its blocks, and what was looked for on the other side and not found. */
export function Cell({ row, side, article, labels, live }: CellProps) {
  const { t } = useWords();
  const blocks = row.row[side];
  const notes = row.notes[side];
  if (blocks.length === 0) {
    return (
      <div class="cell empty" data-side={side}>
        <p>{t('rowNoCounterpart', labels[side])}</p>
      </div>
    );
  }
  // Sure as a whole only: the whole answers to the whole.
  const isBlock = row.row.sentences.length === 0;
  const at = `${blocks[0]}:0`;
  const whole = isBlock && live ? { 'data-pair': 'all', 'data-at': at, tabIndex: -1 } : {};
  return (
    <div class="cell" data-side={side}>
      <div class="words" {...langOf(article.lang)} {...whole}>
        {blocks.map((index) => {
          const block = article.blocks[index];
          if (block === undefined) return null;
          const isFirst = index === 0;
          const layers = layersOf(row, side, index);
          return <BlockView key={index} {...{ block, index, layers, isFirst, live }} />;
        })}
      </div>
      {notes.map((note) => (
        <Note key={note.number} {...note} {...{ live }} lang={article.lang} />
      ))}
    </div>
  );
}
