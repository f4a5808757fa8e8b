import type { RefObject } from 'preact';
import type { Live } from '../live';
import { useMarking } from '../use-marking';
import { type Columns, RowThree } from './RowThree';
import type { ShownThree } from './three-rows-of';

interface RowsThreeProps {
  rows: readonly ShownThree[];
  columns: Columns;
  live?: Live;
  container?: RefObject<HTMLDivElement | null>;
}

/** Three texts, row by row; on a narrow screen one beneath the other. */
export function RowsThree({ rows, columns, live, container }: RowsThreeProps) {
  const { order } = columns;
  useMarking(container, [rows, order.join()]);
  const layout = ['', ' single', ' of-two', ''][order.length] ?? '';
  return (
    <div class={`rows${layout}`} ref={container}>
      {rows.map((row) => (
        <RowThree key={row.index} {...{ row, columns, live }} />
      ))}
    </div>
  );
}
