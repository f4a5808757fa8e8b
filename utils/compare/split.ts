/** An article cut into its sentences. */
import type { Article } from './article';
import type { SentencePlace } from './comparison';
import { sentences } from './segment';

/** The sentences of an article, one after the other. */
export interface Split {
  readonly texts: readonly string[];
  readonly places: readonly SentencePlace[];
  /** Number of the first sentence of each block, and behind the last block their count. */
  readonly starts: readonly number[];
}

/** Cuts every block into its sentences. */
export function split({ blocks, lang }: Article): Split {
  const texts: string[] = [];
  const places: SentencePlace[] = [];
  const starts = [0];
  blocks.forEach(({ text }, block) => {
    for (const { start, end } of sentences(text, lang)) {
      texts.push(text.slice(start, end));
      places.push({ block, start, end });
    }
    starts.push(texts.length);
  });
  return { texts, places, starts };
}

/** First sentence of neighbouring blocks, and the one behind their last. */
export function stretch({ starts }: Split, blocks: readonly number[]): [number, number] {
  const first = blocks[0] ?? 0;
  const last = blocks[blocks.length - 1] ?? first;
  return [starts[first] ?? 0, starts[last + 1] ?? 0];
}

/** Numbers of the sentences of some blocks, in any order. */
export function unitsOf({ starts }: Split, blocks: readonly number[]): number[] {
  return blocks.flatMap((block) => {
    const start = starts[block] ?? 0;
    return Array.from({ length: (starts[block + 1] ?? 0) - start }, (_, i) => start + i);
  });
}

/** The words of some sentences. */
export function textOf({ texts }: Split, units: readonly number[]): string {
  return units.map((unit) => texts[unit] ?? '').join(' ');
}
