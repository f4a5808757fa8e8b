import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface VirtualListProps<Item> {
  items: readonly Item[];
  /** Height of each row in pixels. */
  rowHeight: number;
  label: string;
  row(item: Item): ComponentChildren;
}

/** Rows above and below those in view, so that scrolling shows no gap. */
const SPARE = 6;
/** Rows in view, whatever their number. */
const MOST_IN_VIEW = 6;
/** Browsers lay out no element higher than some 17 million pixels: beyond, rows are out of reach. */
const HIGHEST = 16_000_000;

/** A list of any length of which only the rows in view are in the document. */
export function VirtualList<Item>({ items, rowHeight, label, row }: VirtualListProps<Item>) {
  const [top, setTop] = useState(0);
  const most = Math.floor(HIGHEST / rowHeight);
  const count = Math.min(items.length, most);
  const height = Math.min(count, MOST_IN_VIEW) * rowHeight;
  // A shorter list, after a search, may end above the old place.
  const start = Math.max(0, Math.min(Math.floor(top / rowHeight) - SPARE, count - MOST_IN_VIEW));
  const end = Math.min(count, start + MOST_IN_VIEW + 2 * SPARE);
  return (
    <section
      class="virtual"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
      tabIndex={0}
      aria-label={label}
      style={{ height: `${height}px` }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul class="records" style={{ height: `${count * rowHeight}px` }}>
        {items.slice(start, end).map((item, i) => (
          <li
            key={start + i}
            aria-posinset={start + i + 1}
            aria-setsize={items.length}
            style={{ top: `${(start + i) * rowHeight}px`, height: `${rowHeight}px` }}
          >
            {row(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
