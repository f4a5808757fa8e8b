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

/**
 * The sides that look cut. Only a stretch that one side has alone tells: where both go on, each in its own
 * way, they end differently.
 */
export function cutsOf(
  articles: Readonly<Record<SideName, Article>>,
  { likeness, rows }: Pick<Comparison, 'likeness' | 'rows'>,
): Cut[] {
  if (likeness === 'unlike') return [];
  return (['start', 'end'] as const).flatMap((at): Cut[] => {
    const lone = loneRows(at === 'start' ? rows : rows.toReversed());
    const own = (['source', 'target'] as const).filter((side) =>
      lone.some((row) => row[side].length > 0),
    );
    const [side] = own;
    if (side === undefined || own.length > 1 || lone.length === rows.length) return [];
    const { blocks } = articles[side];
    const length = (numbers: readonly number[]) =>
      numbers.reduce((sum, block) => sum + visibleLength(blocks[block]?.text ?? ''), 0);
    const missing = lone.reduce((sum, row) => sum + length(row[side]), 0);
    const share = missing / length([...blocks.keys()]);
    if (missing < FEWEST || share < LEAST_SHARE) return [];
    return [{ side: side === 'source' ? 'target' : 'source', at, share }];
  });
}

/** The rows up to the first that has both sides. */
function loneRows(rows: readonly Row[]): readonly Row[] {
  const full = rows.findIndex(({ source, target }) => source.length > 0 && target.length > 0);
  return full < 0 ? rows : rows.slice(0, full);
}
