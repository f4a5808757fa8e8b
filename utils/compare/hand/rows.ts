/** Rows merged, split, paired and unpaired by hand. Each gives undefined where it cannot be done. */
import type { Row, SentencePair } from '../comparison';
import type { Cut } from './edits';

const HAND = { confidence: 1, moved: false, byHand: true } as const;
const ALONE = { sentences: [], gaps: [] } as const;

/** One row of all blocks of two. What the machine paired within them stays. */
export function joined(a: Row, b: Row): Row {
  const ascending = (x: readonly number[], y: readonly number[]) =>
    [...x, ...y].sort((one, other) => one - other);
  const isAlone = (row: Row) => row.source.length === 0 || row.target.length === 0;
  const isKnown = (row: Row) => row.sentences.length > 0 || isAlone(row);
  return {
    ...HAND,
    source: ascending(a.source, b.source),
    target: ascending(a.target, b.target),
    sentences: isKnown(a) && isKnown(b) ? [...a.sentences, ...b.sentences] : [],
    // Who joins two rows has looked at them.
    gaps: [],
  };
}

/** Two rows, cut before a block; the other side is cut where its sentences, or else its blocks, allow. */
export function splitRow(row: Row, { side, block }: Cut): Row[] | undefined {
  // Before the first there is nothing: then behind it.
  const place = row[side].indexOf(block);
  if (place < 0) return undefined;
  const at = Math.max(1, place);
  const first = row[side][at];
  if (first === undefined) return undefined;
  const other = side === 'source' ? 'target' : 'source';
  const isFirst = (pair: SentencePair) => pair[side].some((place) => place.block < first);
  const known = row.sentences.filter(isFirst).flatMap((pair) => pair[other].map((p) => p.block));
  const until = known.length > 0 ? row[other].indexOf(Math.max(...known)) + 1 : at;
  const part = (from: number, to: number, otherFrom: number, otherTo: number): Row => {
    const own = row[side].slice(from, to);
    const opposite = row[other].slice(otherFrom, otherTo);
    const isHeld = (pair: SentencePair) =>
      pair[side].every((p) => own.includes(p.block)) &&
      pair[other].every((p) => opposite.includes(p.block));
    const sentences = own.length && opposite.length ? row.sentences.filter(isHeld) : [];
    const sides =
      side === 'source' ? { source: own, target: opposite } : { source: opposite, target: own };
    return { ...HAND, ...sides, sentences, gaps: [] };
  };
  return [part(0, at, 0, until), part(at, row[side].length, until, row[other].length)];
}

/** Each side by itself. */
export function unpairedRow(row: Row): Row[] | undefined {
  if (row.source.length === 0 || row.target.length === 0) return undefined;
  const alone = { ...HAND, ...ALONE, confidence: 0 };
  return [
    { ...alone, source: row.source, target: [] },
    { ...alone, source: [], target: row.target },
  ];
}
