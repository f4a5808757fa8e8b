/** Rows merged, split, paired and unpaired by hand. Each gives undefined where it cannot be done. */
import type { SideName } from '../article';
import type { Row, SentencePair, SentencePlace } from '../comparison';
import type { Cut } from './edits';

const HAND = { confidence: 1, moved: false, byHand: true } as const;
const ALONE = { sentences: [], gaps: [] } as const;

/**
 * One row of all blocks of two. What the machine paired within them stays, and what it missed there;
 * where one of them has no sentences of its own, the row is known as a whole: no word is left out.
 */
export function joined(a: Row, b: Row): Row {
  const ascending = (x: readonly number[], y: readonly number[]) =>
    [...x, ...y].sort((one, other) => one - other);
  const isKnown = a.sentences.length > 0 && b.sentences.length > 0;
  return {
    ...HAND,
    source: ascending(a.source, b.source),
    target: ascending(a.target, b.target),
    ...(isKnown
      ? { sentences: [...a.sentences, ...b.sentences], gaps: [...a.gaps, ...b.gaps] }
      : ALONE),
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
    const sides =
      side === 'source' ? { source: own, target: opposite } : { source: opposite, target: own };
    return { ...HAND, ...sides, ...within(row, sides) };
  };
  return [part(0, at, 0, until), part(at, row[side].length, until, row[other].length)];
}

/** What is known of the sentences of some of a row's blocks; nothing where one of them would be lost. */
function within(
  { sentences, gaps }: Row,
  { source, target }: Pick<Row, 'source' | 'target'>,
): Pick<Row, 'sentences' | 'gaps'> {
  const isHere = (side: SideName, { block }: SentencePlace) =>
    (side === 'source' ? source : target).includes(block);
  const places = ({ source: mine, target: theirs }: SentencePair) => [
    ...mine.map((place) => isHere('source', place)),
    ...theirs.map((place) => isHere('target', place)),
  ];
  const held = sentences.filter((pair) => places(pair).every(Boolean));
  const count = (pairs: readonly SentencePair[]) => pairs.flatMap(places).filter(Boolean).length;
  if (source.length === 0 || target.length === 0 || count(held) < count(sentences)) return ALONE;
  return { sentences: held, gaps: gaps.filter((gap) => isHere(gap.side, gap)) };
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
