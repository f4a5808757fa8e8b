/** Outlines of a document without the words of it that nobody sees. */
import { type Outline, tracedOutlineOf } from './outline';

/** Which of some texts are not seen by whoever reads the page? */
export type Eye = (texts: readonly Text[]) => Promise<Text[]>;

/** Takes outlines of one document, and remembers what of it nobody sees. */
export interface Taker {
  /** @param address the document's address when it is read */
  take(address: string): Outline;
  /**
   * @param lines what is asked about
   * @returns the outline without what of these lines nobody sees; true where all of it is seen
   */
  takeSeen(address: string, lines: readonly string[], eye: Eye): Promise<Outline | true>;
}

export function takerOf(document: Document): Taker {
  const unseen = new WeakSet<Node>();
  const traced = (address: string) =>
    tracedOutlineOf(document, address, { isUnseen: (text) => unseen.has(text) });
  return {
    take: (address) => traced(address).outline,
    async takeSeen(address, asked, eye) {
      const lines = traced(address).lines.filter(({ text }) => asked.includes(text));
      const hidden = await eye(lines.flatMap(({ texts }) => texts));
      if (!hidden[0]) return true;
      for (const text of hidden) unseen.add(text);
      return traced(address).outline;
    },
  };
}
