/** A comparison with what its reader set by hand: that wins over the machine. */
import type { Article } from '../article';
import type { Comparison, Row, SentencePair, SentencePlace } from '../comparison';
import type { Difference } from '../difference';
import { findDifferences } from '../differences';
import { foundShare } from '../found';
import { differenceKey, type Edit, type Spot } from './edits';
import { joinedPair, splitPair, unpaired } from './pairs';
import { joined, splitRow, unpairedRow } from './rows';

/**
 * Applies edits in their order. What cannot be done (any more) changes nothing.
 * @returns the comparison with rows, shares and differences as they then are
 */
export function withHand(
  source: Article,
  target: Article,
  comparison: Comparison,
  edits: readonly Edit[],
): Comparison {
  if (edits.length === 0) return comparison;
  const rows = edits.reduce(
    (now: readonly Row[], edit) => applied(now, edit) ?? now,
    comparison.rows,
  );
  const away = new Set(edits.flatMap((edit) => (edit.do === 'put-away' ? edit.difference : [])));
  const found = comparison.likeness === 'unlike' ? [] : findDifferences(source, target, rows);
  const differences = found.map(
    (one): Difference => (away.has(differenceKey(one)) ? { ...one, isPutAway: true } : one),
  );
  const aligned = {
    source: foundShare(source, rows, 'source'),
    target: foundShare(target, rows, 'target'),
  };
  return { ...comparison, rows, aligned, differences };
}

/** Can an edit be done? */
export function isPossible(comparison: Comparison, edit: Edit): boolean {
  return edit.do === 'put-away' || applied(comparison.rows, edit) !== undefined;
}

function applied(rows: readonly Row[], edit: Edit): readonly Row[] | undefined {
  if (edit.do === 'put-away') return rows;
  const { row: at, pair } = edit.at;
  const row = rows[at];
  if (row === undefined) return undefined;
  // A sentence and a whole row, in whatever order they were chosen: the rows are meant.
  if (edit.do === 'pair' && (pair === undefined || edit.with.pair === undefined)) {
    return pairedRows(rows, at, edit.with);
  }
  if (pair !== undefined) {
    const sentences = appliedWithin(row.sentences, edit, at);
    if (sentences === undefined) return undefined;
    const touched = row.sentences.filter((one) => !sentences.includes(one));
    const gaps = row.gaps.filter((gap) => !touched.some((one) => one[gap.side].some(meets(gap))));
    return rows.with(at, { ...row, sentences, byHand: true as const, gaps });
  }
  switch (edit.do) {
    case 'merge': {
      const next = rows[at + 1];
      return next && rows.toSpliced(at, 2, joined(row, next));
    }
    case 'split': {
      const parts = splitRow(row, edit.before);
      return parts && rows.toSpliced(at, 1, ...parts);
    }
    case 'unpair': {
      const parts = unpairedRow(row);
      return parts && rows.toSpliced(at, 1, ...parts);
    }
  }
}

/** Does a sentence lie where another does, in whole or in part? */
const meets = (one: SentencePlace) => (other: SentencePlace) =>
  one.block === other.block && one.start < other.end && other.start < one.end;

function pairedRows(rows: readonly Row[], at: number, { row: other }: Spot) {
  const [one, two] = [rows[at], rows[other]];
  if (!one || !two || at === other) return undefined;
  // Rows follow the source.
  const own = [at, other].filter((index) => (rows[index]?.source.length ?? 0) > 0);
  const place = Math.min(...(own.length > 0 ? own : [at, other]));
  const gone = place === at ? other : at;
  return rows.with(place, joined(one, two)).toSpliced(gone, 1);
}

function appliedWithin(
  pairs: readonly SentencePair[],
  edit: Exclude<Edit, { do: 'put-away' }>,
  row: number,
): readonly SentencePair[] | undefined {
  const at = edit.at.pair ?? -1;
  const pair = pairs[at];
  if (pair === undefined) return undefined;
  switch (edit.do) {
    case 'merge': {
      const next = pairs[at + 1];
      return next && pairs.toSpliced(at, 2, joinedPair(pair, next));
    }
    case 'split': {
      const parts = splitPair(pair, edit.before);
      return parts && pairs.toSpliced(at, 1, ...parts);
    }
    case 'unpair': {
      const parts = unpaired(pair);
      return parts && pairs.toSpliced(at, 1, ...parts);
    }
    case 'pair': {
      const other = edit.with.pair;
      const two = other === undefined || edit.with.row !== row ? undefined : pairs[other];
      if (!two || other === undefined || other === at) return undefined;
      const [first, last] = [Math.min(at, other), Math.max(at, other)];
      return pairs.with(first, joinedPair(pair, two)).toSpliced(last, 1);
    }
  }
}
