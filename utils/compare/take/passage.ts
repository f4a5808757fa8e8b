/** One aligned passage as plain text, with both addresses: to be pasted into a letter or a note. */
import type { Compared, ComparedSide } from '../compared';

/**
 * Both sides of one row, each with what is known of where it comes from.
 * @param row index of the row in the comparison; there must be one
 */
export function passageOf({ source, target, comparison }: Compared, row: number): string {
  const found = comparison.rows[row];
  if (found === undefined) throw new RangeError(`no row ${row}`);
  return passagesOf([
    [source, found.source],
    [target, found.target],
  ]);
}

/** Some blocks of each of several texts, with what is known of where it comes from. */
export function passagesOf(parts: readonly (readonly [ComparedSide, readonly number[]])[]): string {
  return parts
    .map(([side, blocks]) => passage(side, blocks))
    .filter((text) => text !== '')
    .join('\n\n');
}

function passage(side: ComparedSide, blocks: readonly number[]): string {
  const texts = blocks.map((block) => side.article.blocks[block]?.text ?? '');
  const { headline, publisher, datePublished, address } = side;
  const from = [headline, publisher, datePublished, address].filter((part) => part !== undefined);
  if (texts.length === 0) return '';
  return [...texts, ...(from.length > 0 ? [`— ${from.join(', ')}`] : [])].join('\n');
}
