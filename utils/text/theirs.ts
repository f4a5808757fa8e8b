/**
 * Words of others within a sentence of ours: names, publications, packs. They are marked where the
 * sentence is made, so that whoever shows it can tell who is speaking, and in plain text a name
 * written from right to left does not turn the sentence round.
 */
import { withoutControls } from './controls';

/**
 * Unicode's isolates (UAX #9). Words of others never hold them: they lose all controls where they
 * enter, and here once more.
 */
const START = '\u2068';
const END = '\u2069';

/** Marks words as somebody else's. */
export function theirs(words: string): string {
  return `${START}${withoutControls(words)}${END}`;
}

/** A piece of a sentence, and whose it is. */
export interface Piece {
  readonly text: string;
  readonly isTheirs: boolean;
}

/** The pieces of a sentence of ours, in order. */
export function piecesOf(sentence: string): Piece[] {
  return sentence
    .split(/(\u2068[^\u2068\u2069]*\u2069)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(START)
        ? { text: piece.slice(1, -1), isTheirs: true }
        : { text: piece, isTheirs: false },
    );
}
