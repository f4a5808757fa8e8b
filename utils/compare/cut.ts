/** Whether a side looks cut: whether it stops, or begins, where the other text goes on. */
import type { Article, SideName } from './article';
import type { Comparison, Row } from './comparison';
import { visibleLength } from './letters';

/** A side that may lack its beginning or its end. */
export interface Cut {
  readonly side: SideName;
  readonly at: 'start' | 'end';
  /** Share of the other side's characters that stand there opposite nothing, 0 to 1. */
  readonly share: number;
}

/** What must stand opposite nothing, in visible characters and as a share of its text: else it is a note. */
const FEWEST = 400;
const LEAST_SHARE = 0.1;

/** What the cut side may have there of its own, as a share of what it lacks: "Source: The Quay". */
const MOST_OWN = 0.1;

/**
 * The sides that look cut. Only a stretch that one side has next to alone tells: where both go on, each in its own
 * way, they end differently.
 */
export function cutsOf(
  articles: Readonly<Record<SideName, Article>>,
  { likeness, rows }: Pick<Comparison, 'likeness' | 'rows'>,
): Cut[] {
  if (likeness === 'unlike') return [];
  return (['start', 'end'] as const).flatMap((at): Cut[] => {
    const from = at === 'start' ? behindHeadlines(articles, rows) : rows.toReversed();
    const lone = loneRows(from);
    if (lone.length === from.length) return [];
    const lengths = {
      source: lone.reduce((sum, row) => sum + lengthOf(articles.source, row.source), 0),
      target: lone.reduce((sum, row) => sum + lengthOf(articles.target, row.target), 0),
    };
    const side = lengths.source > lengths.target ? 'source' : 'target';
    const cut = side === 'source' ? 'target' : 'source';
    const share = lengths[side] / lengthOf(articles[side], [...articles[side].blocks.keys()]);
    if (lengths[side] < FEWEST || share < LEAST_SHARE) return [];
    return lengths[cut] > MOST_OWN * lengths[side] ? [] : [{ side: cut, at, share }];
  });
}

function lengthOf({ blocks }: Article, numbers: readonly number[]): number {
  return numbers.reduce((sum, block) => sum + visibleLength(blocks[block]?.text ?? ''), 0);
}

/** A headline is there whatever is missing behind it. */
function behindHeadlines(
  articles: Readonly<Record<SideName, Article>>,
  rows: readonly Row[],
): readonly Row[] {
  const isHeading = (side: SideName, block: number) =>
    articles[side].blocks[block]?.kind === 'heading';
  const first = rows.findIndex(
    ({ source, target }) =>
      !source.every((block) => isHeading('source', block)) ||
      !target.every((block) => isHeading('target', block)),
  );
  return first < 0 ? [] : rows.slice(first);
}

/** The rows up to the first that has both sides. */
function loneRows(rows: readonly Row[]): readonly Row[] {
  const full = rows.findIndex(({ source, target }) => source.length > 0 && target.length > 0);
  return full < 0 ? rows : rows.slice(0, full);
}
