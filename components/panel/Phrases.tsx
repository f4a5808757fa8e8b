import type { PlacedCondition } from '../../utils/rights/place';
import { leadTo } from './lead-to';
import { marksOn } from './Terms';

/** Which phrase is marked just now, and how to mark another. */
export interface Marking {
  marked: string;
  mark(phrase: string): void;
}

interface PhrasesProps extends Marking {
  text: string;
  conditions: readonly PlacedCondition[];
  /** Place of the notice among the context's notices. */
  notice: number;
}

/** A notice's words, the phrases that conditions rest on ready to be marked and to lead to them. */
export function Phrases({ text, conditions, notice, marked, mark }: PhrasesProps) {
  const ends = new Map(conditions.map(({ start, end }) => [start, end]));
  let from = 0;
  const pieces = [...ends.entries()]
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => {
      const before = text.slice(from, start);
      from = end;
      const id = `${notice}-${start}`;
      const lead = (event: Event) => leadTo(event, `[data-rests="${id}"]`);
      return [
        before,
        // biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines
        <span
          key={id}
          id={`phrase-${id}`}
          class={id === marked ? 'phrase marked' : 'phrase'}
          role="button"
          tabIndex={0}
          {...marksOn(id, mark)}
          onClick={lead}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            lead(event);
          }}
        >
          {text.slice(start, end)}
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
