import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface VirtualListProps<Item> {
  items: readonly Item[];
  /** Height of each row in pixels. */
  rowHeight: number;
  label: string;
  /** The list itself, for whoever gives it the focus. */
  list?: RefObject<HTMLElement | null>;
  /** @param isAbove it stands above those in view, where no Tab should lead back to */
  row(item: Item, isAbove: boolean): ComponentChildren;
}

/** Rows above and below those in view, so that scrolling shows no gap. */
const SPARE = 6;
/** Rows in view, whatever their number. */
const MOST_IN_VIEW = 6;
/** Browsers lay out no element higher than some 17 million pixels: beyond, rows are out of reach. */
const HIGHEST = 16_000_000;

/**
 * A list of any length of which only the rows in view are in the document, and the one that has the
 * focus. The arrow keys, Page Up and Down, Home and End scroll it; Tab goes to the first row in view
 * and on from row to row.
 */
export function VirtualList<Item>({ items, rowHeight, label, list, row }: VirtualListProps<Item>) {
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState(-1);
  const most = Math.floor(HIGHEST / rowHeight);
  const count = Math.min(items.length, most);
  const height = Math.min(count, MOST_IN_VIEW) * rowHeight;
  // A shorter list, after a search, may end above the old place.
  const first = Math.max(0, Math.min(Math.ceil(top / rowHeight), count - MOST_IN_VIEW));
  const start = Math.max(0, first - SPARE);
  const end = Math.min(count, first + MOST_IN_VIEW + SPARE);
  const shown = Array.from({ length: end - start }, (_, i) => start + i);
  // A row that left the document would take the focus with it.
  if (focused >= 0 && focused < start) shown.unshift(focused);
  if (focused >= end && focused < count) shown.push(focused);
  return (
    <section
      class="virtual"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
      tabIndex={0}
      aria-label={label}
      style={{ height: `${height}px` }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul class="records" style={{ height: `${count * rowHeight}px` }}>
        {shown.map((index) => (
          <li
            key={index}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            onFocusCapture={() => setFocused(index)}
            onBlurCapture={() => setFocused(-1)}
          >
            {row(items[index] as Item, index < first && index !== focused)}
          </li>
        ))}
      </ul>
    </section>
  );
}
