/** The words of places in a side, for the files that translators' tools read. */
import type { ComparedSide } from '../compared';
import type { SentencePlace } from '../comparison';

/** The tag of a language that is not known (ISO 639-2). */
export const UNKNOWN = 'und';

/** Sentences, a space between them. */
export function sentencesOf({ article }: ComparedSide, places: readonly SentencePlace[]): string {
  return onOneLine(
    places
      .map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '')
      .join(' '),
  );
}

/** Whole blocks, a space between them. */
export function blocksOf({ article }: ComparedSide, blocks: readonly number[]): string {
  return onOneLine(blocks.map((block) => article.blocks[block]?.text ?? '').join('\n'));
}

/** A line break within a segment has no meaning there. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
