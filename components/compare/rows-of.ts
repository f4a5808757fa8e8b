/** The rows of a comparison with everything that is said of them, ready to be drawn. */

import type { SideName } from '../../utils/compare/article';
import { SIDES } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import type { Row } from '../../utils/compare/comparison';
import type { Difference } from '../../utils/compare/difference';
import { isSameLanguage } from '../../utils/compare/same-language';
import { differs, type Wording, type WordingSegment, wordingOf } from '../../utils/compare/wording';
import type { Layers, MarkStretch, Stretch } from './pieces';

/** What is said of a row on one side: a difference, or that the wording is another. */
export interface RowNote {
  /** Its number in the whole comparison. */
  readonly number: number;
  /** Absent where it is the wording. */
  readonly difference?: Difference;
  /** Which neighbour it speaks of, as a label, where a text has two. */
  readonly beside?: string;
}

export interface ShownRow {
  readonly index: number;
  readonly row: Row;
  readonly notes: Readonly<Record<SideName, readonly RowNote[]>>;
  /** Word by word, where both are in one language and do not say the same. */
  readonly wording?: Wording;
}

/** Each row with its differences; word by word where both texts are in one language. */
export function rowsOf({ source, target, comparison }: Compared): ShownRow[] {
  const { rows, differences, likeness } = comparison;
  const byWord = likeness !== 'unlike' && isSameLanguage(source.article, target.article);
  const texts = (row: Row) => {
    const of = (side: typeof source, blocks: readonly number[]) =>
      blocks.map((block) => side.article.blocks[block]?.text ?? '');
    return [of(source, row.source), of(target, row.target)] as const;
  };
  let number = 0;
  return rows.map((row, index) => {
    const isPair = row.source.length > 0 && row.target.length > 0;
    const wording = byWord && isPair ? wordingOf(...texts(row)) : undefined;
    const isOther = wording !== undefined && differs(wording);
    const notesOf = (side: SideName): RowNote[] => {
      const found = differences.filter(
        (one) => one.row === index && one.where.side === side && !one.isPutAway,
      );
      const notes: RowNote[] = found.map((difference) => ({ number: number++, difference }));
      // Said once, where the later text stands.
      if (isOther && side === 'target') notes.push({ number: number++ });
      return notes;
    };
    const notes = { source: notesOf('source'), target: notesOf('target') };
    return { index, row, notes, ...(isOther && { wording }) };
  });
}

/** How many notes of a kind there are. */
export function countNotes(
  rows: readonly ShownRow[],
  fits: (note: RowNote, side: SideName) => boolean,
): number {
  return rows
    .flatMap(({ notes }) => SIDES.map((side) => notes[side].filter((note) => fits(note, side))))
    .reduce((sum, { length }) => sum + length, 0);
}

/** One text's part of a row, as it is drawn. */
export interface ShownCell {
  readonly blocks: readonly number[];
  readonly notes: readonly RowNote[];
  /** Sure as a whole only: the whole answers to the whole. */
  readonly isWhole: boolean;
  /** What lies over one of its blocks. */
  layersOf(block: number): Layers;
}

/** One side of a row. */
export function cellOf(shown: ShownRow, side: SideName): ShownCell {
  const { row, notes, wording } = shown;
  return {
    blocks: row[side],
    notes: notes[side],
    isWhole: row.sentences.length === 0,
    layersOf: (block) => ({
      sentences: row.sentences.flatMap((pair, number) =>
        pair[side]
          .filter((place) => place.block === block)
          .map(({ start, end }) => ({ start, end, pair: number })),
      ),
      marks: marksIn(notes[side], block),
      only: otherWording(row, wording, side, block),
    }),
  };
}

/** The places in a block that notes speak of. */
export function marksIn(notes: readonly RowNote[], block: number): MarkStretch[] {
  return notes.flatMap(({ number, difference }) =>
    // A whole paragraph needs no mark: its cell is one.
    difference && difference.where.block === block && difference.kind !== 'block'
      ? [{ start: difference.where.start, end: difference.where.end, difference: number }]
      : [],
  );
}

/** The words of a block that the other side has not. */
export function otherWording(
  row: Row,
  wording: Wording | undefined,
  side: SideName,
  block: number,
): Stretch[] {
  return changesIn(wording?.[side][row[side].indexOf(block)] ?? []);
}

function changesIn(segments: readonly WordingSegment[]): Stretch[] {
  const changes: Stretch[] = [];
  let start = 0;
  for (const { text, kind } of segments) {
    // The space behind a word is no other word.
    if (kind !== 'same') changes.push({ start, end: start + text.trimEnd().length });
    start += text.length;
  }
  return changes;
}
