/** Outlines of a document without the words of it that nobody sees. */
import { type Looks, looksOf } from '../sight/looks';
import { type Outline, tracedOutlineOf } from './outline';

/** How the texts of some lines look. */
export interface Told {
  looks: Looks;
  /** The place of the first of them among all that were told of. */
  first: number;
}

/** Takes outlines of one document, and leaves out of them what of it nobody sees. */
export interface Taker {
  /**
   * @param address the document's address when it is read
   * @param unseen texts that nobody sees, from now on, by their places among all that were told of
   */
  take(address: string, unseen?: readonly number[]): Outline;
  /** Tells how the texts of these lines look. */
  look(address: string, lines: readonly string[]): Told;
}

export function takerOf(document: Document): Taker {
  const told: Text[] = [];
  const hidden = new WeakSet<Node>();
  const traced = (address: string) =>
    tracedOutlineOf(document, address, { isUnseen: (text) => hidden.has(text) });
  return {
    take(address, unseen = []) {
      for (const text of unseen.flatMap((place) => told[place] ?? [])) hidden.add(text);
      return traced(address).outline;
    },
    look(address, asked) {
      const lines = traced(address).lines.filter(({ text }) => asked.includes(text));
      const texts = lines.flatMap((line) => line.texts);
      const first = told.length;
      told.push(...texts);
      return { looks: looksOf(document, texts), first };
    },
  };
}
