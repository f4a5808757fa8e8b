import type { Article } from '../../utils/compare/article';
import { Said } from '../Said';
import { BlockView } from './BlockView';
import type { Live } from './live';
import { Note } from './Note';
import type { ShownCell } from './rows-of';
import { langOf, type Slot } from './sides';

interface CellProps {
  cell: ShownCell;
  slot: Slot;
  article: Article;
  /** Whose words they are, where the columns alone do not say it. */
  name?: string;
  /** What is said where the text has nothing here; nothing where nothing was looked for. */
  none: string | undefined;
  live: Live | undefined;
}

/** One side of a row: its blocks, and what was looked for on the other side and not found. */
export function Cell({ cell, slot, article, name, none, live }: CellProps) {
  const { blocks, notes, isWhole, layersOf } = cell;
  if (blocks.length === 0) {
    return (
      <div class="cell empty" data-side={slot}>
        {none !== undefined && (
          <p>
            <Said>{none}</Said>
          </p>
        )}
      </div>
    );
  }
  const at = `${blocks[0]}:0`;
  const whole = isWhole && live ? { 'data-pair': 'all', 'data-at': at, tabIndex: -1 } : {};
  return (
    <div class="cell" data-side={slot}>
      {name !== undefined && (
        <p class="whose">
          <Said>{name}</Said>
        </p>
      )}
      <div class="words" {...langOf(article.lang)} {...whole}>
        {blocks.map((index) => {
          const block = article.blocks[index];
          if (block === undefined) return null;
          const isFirst = index === 0;
          const layers = layersOf(index);
          return <BlockView key={index} {...{ block, index, layers, isFirst, live }} />;
        })}
      </div>
      {notes.map((note) => (
        <Note key={note.number} {...note} {...{ live }} lang={article.lang} />
      ))}
    </div>
  );
}
