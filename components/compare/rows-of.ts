/** The rows of a comparison with everything that stands in them, ready to be drawn. */
import type { Compared } from '../../utils/compare/compared';
import type { Row, SideName } from '../../utils/compare/comparison';
import type { Difference } from '../../utils/compare/differences';
import type { Layers } from './pieces';

/** A difference with its number in the whole comparison. */
export interface Numbered {
  readonly number: number;
  readonly difference: Difference;
}

export interface ShownRow {
  readonly index: number;
  readonly row: Row;
  /** By side. */
  readonly notes: Readonly<Record<SideName, readonly Numbered[]>>;
}

/** Each row with its differences. */
export function rowsOf({ comparison: { rows, differences } }: Compared): ShownRow[] {
  const byRow = new Map<number, Numbered[]>();
  for (const [number, difference] of differences.entries()) {
    const held = byRow.get(difference.row) ?? [];
    held.push({ number, difference });
    byRow.set(difference.row, held);
  }
  return rows.map((row, index) => {
    const all = byRow.get(index) ?? [];
    const of = (side: SideName) => all.filter(({ difference }) => difference.where.side === side);
    return { index, row, notes: { source: of('source'), target: of('target') } };
  });
}

/** What lies over one block of a row. */
export function layersOf({ row, notes }: ShownRow, side: SideName, block: number): Layers {
  return {
    sentences: row.sentences.flatMap((pair, number) =>
      pair[side]
        .filter((place) => place.block === block)
        .map(({ start, end }) => ({ start, end, pair: number })),
    ),
    marks: notes[side].flatMap(({ number, difference: { kind, where } }) =>
      // A whole paragraph needs no mark: its cell is one.
      where.block === block && kind !== 'block'
        ? [{ start: where.start, end: where.end, difference: number }]
        : [],
    ),
    only: [],
  };
}
