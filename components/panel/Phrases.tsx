import type { PlacedCondition } from '../../utils/rights/place';
import { goTo } from './go-to';

/** Which phrase is marked just now, and how to mark another. */
export interface Marking {
  marked: string;
  mark(phrase: string): void;
}

interface PhrasesProps extends Marking {
  text: string;
  conditions: readonly PlacedCondition[];
  /** Names the phrases of this notice apart from those of others. */
  notice: string;
}

/** A notice's words, the phrases that conditions rest on ready to be marked and to lead to them. */
export function Phrases({ text, conditions, notice, marked, mark }: PhrasesProps) {
  const ends = new Map(conditions.map(({ start, end }) => [start, end]));
  const starts = [...ends.keys()].sort((a, b) => a - b);
  let from = 0;
  const pieces = starts.map((start) => {
    const before = text.slice(from, start);
    from = ends.get(start) ?? start;
    const id = `${notice}-${start}`;
    const lead = (event: Event) => goTo(event, `[data-rests="${id}"]`);
    return [
      before,
      // biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines
      <span
        key={id}
        id={`phrase-${id}`}
        class={id === marked ? 'phrase marked' : 'phrase'}
        role="button"
        tabIndex={0}
        onMouseEnter={() => mark(id)}
        onMouseLeave={() => mark('')}
        onFocus={() => mark(id)}
        onBlur={() => mark('')}
        onClick={lead}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          lead(event);
        }}
      >
        {text.slice(start, from)}
      </span>,
    ];
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
