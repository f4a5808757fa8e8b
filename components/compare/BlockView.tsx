import type { ComponentChildren } from 'preact';
import type { Block } from '../../utils/compare/article';
import type { Live } from './live';
import { type Layers, type Piece, runsOf } from './pieces';

interface BlockViewProps {
  block: Block;
  /** Its number in its article. */
  index: number;
  layers: Layers;
  /** An article's first block: its headline, where it is a heading. */
  isFirst: boolean;
  live: Live | undefined;
}

/** A block of an article, as what it is on its page. */
export function BlockView({ block, index, layers, isFirst, live }: BlockViewProps) {
  const text = runsOf(block, layers).map(({ start, pair, pieces }) => {
    const inside = pieces.map((piece) => <PieceView key={piece.start} {...piece} />);
    if (pair === undefined || !live) return inside;
    return (
      // Not a button: it is read as what it is, a sentence of the article.
      <span
        key={start}
        class="sentence"
        data-pair={pair}
        data-at={`${index}:${start}`}
        tabIndex={-1}
      >
        {inside}
      </span>
    );
  });
  switch (block.kind) {
    case 'heading':
      return isFirst ? <h2>{text}</h2> : <h3>{text}</h3>;
    case 'quotation':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      );
    case 'list':
      return <p class="item">{text}</p>;
    case 'caption':
      return <p class="caption">{text}</p>;
    default:
      return <p>{text}</p>;
  }
}

/** The same words, as a link, a marked place, or other wording. */
function PieceView({ text, href, difference, isOnly }: Piece) {
  let inside: ComponentChildren = text;
  if (isOnly) inside = <mark class="only">{inside}</mark>;
  if (difference !== undefined) inside = <mark data-mark={difference}>{inside}</mark>;
  if (href === undefined || !/^https?:\/\//i.test(href)) return <>{inside}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {inside}
    </a>
  );
}
