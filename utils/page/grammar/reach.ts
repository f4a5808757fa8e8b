/** How far a phrase reads in its line. */
import type { CompiledPhrase } from '../../languages/compiled';
import { once } from '../../text/once';
import type { Reading } from './family';

/** A phrase found in a piece of a line. */
export interface Found {
  phrase: CompiledPhrase;
  reading: Reading;
  /** Does it speak of the text by name: "this article"? Then what else the line says is no matter. */
  isSelf: boolean;
}

/** Slots that read as far as they can. */
const RUN_ON = ['{published}', '{appeared}', '{clipped}'];

/**
 * The first end up to which a phrase reads; a phrase that reads as far as it can goes on from there.
 * @param ends of pieces, in the order in which they are tried
 * @param readTo reads a phrase up to an end
 */
export function longest(
  ends: readonly number[],
  readTo: (end: number) => Found | undefined,
): [end: number, read: Found] | [] {
  let best: [number, Found] | [] = [];
  const furthest = once(() => readTo(Math.max(...ends)));
  for (const end of ends) {
    const read = readTo(end);
    const [, first] = best;
    if (!read || (first && !(read.phrase === first.phrase && saysMore(read, first)))) continue;
    const isOpen = RUN_ON.some((slot) => read.phrase.words.includes(slot));
    // "in the Travel section of | The Quay": what is read must hold when more is seen.
    if (isOpen && !holds(read, furthest())) continue;
    best = [end, read];
    // "first published in German | as [title] | in The Quay"
    if (!isOpen) break;
  }
  return best;
}

function holds({ reading }: Found, longer: Found | undefined): boolean {
  const all = longer?.reading.facts ?? [];
  return reading.facts.every(({ property, value }) =>
    all.some((one) => one.property === property && one.value === value),
  );
}

const saysMore = ({ reading: one }: Found, { reading: other }: Found): boolean =>
  one.facts.length > other.facts.length;
