/** The rows of three texts with everything that is said of them, ready to be drawn. */
import type { Row } from '../../../utils/compare/comparison';
import type { ComparedThree, OfThree } from '../../../utils/compare/three/compared-three';
import { type ThreeRow, threeRows } from '../../../utils/compare/three/rows';
import { threeSentences } from '../../../utils/compare/three/sentences';
import {
  marksIn,
  otherWording,
  type RowNote,
  rowsOf,
  type ShownCell,
  type ShownRow,
} from '../rows-of';

/** A column of the three. */
export type Column = 0 | 1 | 2;

export const COLUMNS: OfThree<Column> = [0, 1, 2];

export interface ShownThree {
  readonly index: number;
  readonly cells: OfThree<ShownCell>;
  /** Whether something was looked for in a column and not found: a neighbour has it. */
  readonly isMissing: OfThree<boolean>;
  readonly isByHand: boolean;
  /** Columns whose text has this elsewhere than its predecessor. */
  readonly moved: readonly Column[];
}

/** A side of either comparison's row. */
interface Part {
  readonly shown: ShownRow;
  readonly side: 'source' | 'target';
  /** The label of the neighbour it was held against, where the text has two. */
  readonly beside?: string;
}

/**
 * Each row with what either comparison says of it, each difference once, numbered in the order of the page.
 * @param labels of the three, by which the middle text's notes name the neighbour they speak of
 */
export function threeRowsOf(three: ComparedThree, labels: OfThree<string>): ShownThree[] {
  const [one, two] = three.pairs.map(rowsOf) as [ShownRow[], ShownRow[]];
  const rows = threeRows(three.pairs[0].comparison, three.pairs[1].comparison);
  let number = 0;
  return rows.map((row, index) => {
    const [ours, theirs] = [pick(one, row.rows[0]), pick(two, row.rows[1])];
    const parts: OfThree<Part[]> = [
      ours.map((shown) => ({ shown, side: 'source' })),
      [
        ...ours.map((shown): Part => ({ shown, side: 'target', beside: labels[0] })),
        ...theirs.map((shown): Part => ({ shown, side: 'source', beside: labels[2] })),
      ],
      theirs.map((shown) => ({ shown, side: 'target' })),
    ];
    const notes = parts.map((own) =>
      own.flatMap(({ shown, side, beside }) =>
        shown.notes[side].map(
          (note): RowNote => ({
            ...note,
            number: number++,
            ...(beside !== undefined && { beside }),
          }),
        ),
      ),
    );
    const sentences = threeSentences(ours.map(bare), theirs.map(bare));
    const cell = (at: Column): ShownCell => ({
      blocks: row.blocks[at],
      notes: notes[at] ?? [],
      isWhole: sentences === undefined,
      layersOf: (block) => ({
        sentences: (sentences?.[at] ?? [])
          .filter((place) => place.block === block)
          .map(({ start, end, group }) => ({ start, end, pair: group })),
        marks: marksIn(notes[at] ?? [], block),
        only: parts[at].flatMap(({ shown, side }) =>
          otherWording(shown.row, shown.wording, side, block),
        ),
      }),
    });
    return {
      index,
      cells: [cell(0), cell(1), cell(2)],
      isMissing: missingIn(row),
      isByHand: [...ours, ...theirs].some((shown) => shown.row.byHand),
      moved: COLUMNS.filter((at) => (at === 1 ? ours : at === 2 ? theirs : []).some(isMoved)),
    };
  });
}

/** How many notes there are in some columns. */
export function countThree(rows: readonly ShownThree[], columns: readonly Column[]): number {
  return rows.flatMap(({ cells }) => columns.flatMap((at) => cells[at].notes)).length;
}

function pick(rows: readonly ShownRow[], indexes: readonly number[]): ShownRow[] {
  return indexes.flatMap((index) => rows[index] ?? []);
}

function bare({ row }: ShownRow): Row {
  return row;
}

function isMoved({ row }: ShownRow): boolean {
  return row.moved && row.source.length > 0 && row.target.length > 0;
}

/** The first and the last text are not held against each other. */
function missingIn({ blocks: [first, middle, last] }: ThreeRow): OfThree<boolean> {
  const isThere = middle.length > 0;
  return [
    isThere && first.length === 0,
    !isThere && (first.length > 0 || last.length > 0),
    isThere && last.length === 0,
  ];
}
