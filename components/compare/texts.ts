/** The texts on the page, in their order. */
import type { Taken } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Slot } from './sides';
import type { Third } from './three/use-third';
import type { Ways } from './use-side';

/** One text, where it came from, and the ways to another in its place. */
export interface Text {
  readonly slot: Slot;
  readonly taken: Taken;
  readonly ways: Ways;
}

/** Both sides, and the third at its place once its text is there. */
export function textsInOrder(
  taken: Readonly<Record<SideName, Taken>>,
  ways: Readonly<Record<SideName, Ways>>,
  third: Third,
): Text[] {
  const two = (['source', 'target'] as const).map(
    (slot): Text => ({ slot, taken: taken[slot], ways: ways[slot] }),
  );
  if (third.chosen === undefined || third.side.is !== 'there') return two;
  const added: Text = { slot: 'third', taken: third.side.taken, ways: third.ways };
  return two.toSpliced(third.chosen.place, 0, added);
}
