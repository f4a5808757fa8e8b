import type { PlacedCondition } from '../../utils/rights/place';
import { leadTo } from './lead-to';

/** Which phrases are marked just now, and how to mark others. */
export interface Marking {
  /** The one under the mouse, and the one that has the focus. */
  marked: { hover: string; focus: string };
  mark(by: 'hover' | 'focus', phrase: string): void;
}

/** Hover and focus mark a phrase and its conditions alike. */
export function marksOn(id: string, { marked, mark }: Marking) {
  return {
    onMouseEnter: () => mark('hover', id),
    onMouseLeave: () => mark('hover', ''),
    onFocus: () => mark('focus', id),
    onBlur: () => mark('focus', ''),
    'data-marked': marked.hover === id || marked.focus === id || undefined,
  };
}

interface PhrasesProps {
  marking: Marking;
  text: string;
  conditions: readonly PlacedCondition[];
  /** Place of the notice among the context's notices. */
  notice: number;
}

/** A notice's words, the phrases that conditions rest on ready to be marked and to lead to them. */
export function Phrases({ text, conditions, notice, marking }: PhrasesProps) {
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
          class="phrase"
          role="button"
          tabIndex={0}
          {...marksOn(id, marking)}
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
