/** A block's text in pieces: sentences, and within them links, marks and runs of other wording. */
import type { Block } from '../../utils/compare/article';

/** Something that holds for a stretch of a block's text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence, with the number of its pair in its row. */
export interface SentenceStretch extends Stretch {
  readonly pair: number;
}

/** A difference, with its number in the whole comparison. */
export interface MarkStretch extends Stretch {
  readonly difference: number;
}

/** What lies over a block's text besides its links. */
export interface Layers {
  readonly sentences: readonly SentenceStretch[];
  readonly marks: readonly MarkStretch[];
  /** Words that stand on this side only. */
  readonly only: readonly Stretch[];
}

/** Text of one kind: each layer holds for all of it or for none. */
export interface Piece {
  readonly text: string;
  /** Where it starts in its block. */
  readonly start: number;
  /** Address it links to. */
  readonly href?: string;
  /** Number of the difference it is. */
  readonly difference?: number;
  readonly isOnly?: true;
}

/** Pieces of one sentence; between sentences, with no pair. */
export interface Run {
  readonly start: number;
  readonly pair?: number;
  readonly pieces: readonly Piece[];
}

/** Cuts a block's text where anything begins or ends. Every character stands in exactly one piece. */
export function runsOf({ text, links = [] }: Block, layers: Layers): Run[] {
  const { sentences, marks, only } = layers;
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...links, ...sentences, ...marks, ...only]) {
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const covering = <S extends Stretch>(all: readonly S[], at: number) =>
    all.find(({ start, end }) => start <= at && at < end);
  let within: SentenceStretch | undefined;
  const runs: { start: number; pair?: number; pieces: Piece[] }[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const link = covering(links, start);
    const mark = covering(marks, start);
    const piece: Piece = {
      text: text.slice(start, end),
      start,
      ...(link && { href: link.address }),
      ...(mark && { difference: mark.difference }),
      ...(covering(only, start) && { isOnly: true }),
    };
    const sentence = covering(sentences, start);
    const last = runs.at(-1);
    if (last && within === sentence) last.pieces.push(piece);
    else runs.push({ start, ...(sentence && { pair: sentence.pair }), pieces: [piece] });
    within = sentence;
  }
  return runs;
}
